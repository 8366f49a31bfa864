import type { Settings } from '../model/settings.ts';
import { browser } from './browser.ts';
import { createTurns } from './in-turn.ts';
import { SETTINGS_KEY as KEY } from './settings-key.ts';
import { parseSettings } from './settings-schema.ts';

/** The reader's settings; defaults where none are stored or the storage is closed. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return parseSettings(stored[KEY]);
}

/** Stores all settings. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

const inTurn = createTurns();

/**
 * Stores some settings and leaves the others: `changeSettings({ marks: 'off' })`, or what a function makes of the ones that are stored;
 * returns all.
 */
export function changeSettings(change: Partial<Settings> | ((stored: Settings) => Partial<Settings>)): Promise<Settings> {
  return inTurn(async () => {
    const stored = await readSettings();
    const settings = { ...stored, ...(typeof change === 'function' ? change(stored) : change) };
    await writeSettings(settings);
    return settings;
  });
}

/** Hears the settings after each change, also by another page of the extension, until `signal` aborts. */
export function onSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) listener(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
