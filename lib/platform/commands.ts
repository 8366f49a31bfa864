import type { Channel } from '../messaging/channel.ts';
import { parsePopupUpdate } from '../messaging/message-schemas.ts';
import { POPUP_CHANNEL, type PopupCommand } from '../messaging/messages.ts';
import type { CommandKeys, CommandName } from '../model/commands.ts';
import { browser } from './browser.ts';
import { connectToTab, findActiveTab } from './tabs.ts';

/** What each key asks of the page in front. */
const COMMANDS: Readonly<Record<string, PopupCommand>> = {
  'first-finding': { type: 'open-finding', step: 'first' },
  'next-finding': { type: 'open-finding', step: 'next' },
  'previous-finding': { type: 'open-finding', step: 'previous' },
  'toggle-marks': { type: 'toggle-marks' },
} satisfies Record<CommandName, PopupCommand>;

/** Passes the reader's keys on to the engine in the tab in front. A key for a finding that finds none opens the popup, which says why. */
export function passCommandsOn(): void {
  // Firefox for Android has no keys.
  browser.commands?.onCommand.addListener(async (name: string) => {
    const command = COMMANDS[name];
    if (!command) return;
    const tabId = await findActiveTab();
    if (tabId === null) return;
    const channel = connectToTab(tabId, POPUP_CHANNEL);
    channel.post(command);
    if (command.type === 'open-finding') openPopupWhereSilent(channel);
    else channel.close();
  });
}

/**
 * The keys as the browser has them now: `{ 'first-finding': 'Alt+Shift+J', ... }`; null where it has none for extensions. Readers may
 * change them, and what another extension or the browser took first was not given.
 */
export async function readKeys(): Promise<CommandKeys | null> {
  const commands = await browser.commands?.getAll();
  if (!commands) return null;
  const keysOf = (wanted: CommandName) => commands.find(({ name }) => name === wanted)?.shortcut ?? '';
  return {
    'first-finding': keysOf('first-finding'),
    'next-finding': keysOf('next-finding'),
    'previous-finding': keysOf('previous-finding'),
    'toggle-marks': keysOf('toggle-marks'),
  };
}

/** Closes the line at the engine's first word; where there is no engine, or nothing that it could go to, the popup opens instead. */
function openPopupWhereSilent(channel: Channel): void {
  channel.onClose(openPopup);
  channel.onMessage((message) => {
    const update = parsePopupUpdate(message);
    if (!update) return;
    channel.close();
    if (update.state.report.citations.length === 0) openPopup();
  });
}

/** Nothing happens where the browser wants a click for it, as older Firefox does, or has no window in front. */
function openPopup(): void {
  browser.action.openPopup?.().catch(() => undefined);
}
