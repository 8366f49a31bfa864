import { POPUP_CHANNEL, type PopupCommand } from '../messaging/messages.ts';
import { browser } from './browser.ts';
import { connectToTab, findActiveTab } from './tabs.ts';

/** Names of the keys in the manifest, and what each asks of the page in front. */
const COMMANDS: Readonly<Record<string, PopupCommand>> = {
  'first-finding': { type: 'open-finding', step: 'first' },
  'next-finding': { type: 'open-finding', step: 'next' },
  'previous-finding': { type: 'open-finding', step: 'previous' },
  'toggle-marks': { type: 'toggle-marks' },
};

/** Passes the reader's keys on to the engine in the tab in front; nothing happens where none runs. */
export function passCommandsOn(): void {
  // Firefox for Android has no keys.
  browser.commands?.onCommand.addListener(async (name: string) => {
    const command = COMMANDS[name];
    const tabId = command ? await findActiveTab() : null;
    if (tabId === null) return;
    const channel = connectToTab(tabId, POPUP_CHANNEL);
    channel.post(command);
    channel.close();
  });
}
