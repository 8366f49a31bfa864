// The engine runs on readers' pages and does without the polyfill (see channels.ts).
import { type Browser, browser } from '@wxt-dev/browser';
import { SETTINGS_KEY } from './settings-key.ts';

/** Hears that the reader has changed a setting, until `signal` aborts. What it is now is for the background to say, as for this page. */
export function onSettingsPing(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === 'local' && SETTINGS_KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(onChanged));
}
