import { askForSettings } from '../../lib/messaging/ask-background.ts';
import type { WirePageSettings } from '../../lib/messaging/messages.ts';
import { sendMessage } from '../../lib/platform/channels.ts';
import { onSettingsPing } from '../../lib/platform/settings-ping.ts';
import { whenSeen } from './when-seen.ts';

/** Hands on the settings of this page after each change, as soon as the page is in view, until `signal` aborts. */
export function followSettings(take: (settings: WirePageSettings) => void, signal: AbortSignal): void {
  const ask = async () => {
    const settings = await askForSettings(sendMessage);
    // Without an answer the settings stay what they were; the defaults are for pages that know nothing yet.
    if (settings && !signal.aborted) take(settings);
  };
  onSettingsPing(() => whenSeen(() => void ask(), signal), signal);
}
