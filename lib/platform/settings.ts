import type { Settings } from '../model/settings.ts';
import { browser } from './browser.ts';
import { createTurns } from './in-turn.ts';
import { SETTINGS_KEY as KEY } from './settings-key.ts';
import { parseSettings } from './settings-schema.ts';

/** The reader's settings; defaults where none are stored, and where the browser does not give them out. */
export async function readSettings(): Promise<Settings> {
  return readStoredSettings().catch(() => parseSettings(undefined));
}

/** The same for those to whom a default would be a guess, as to whoever sends something; rejects where the browser does not give them out. */
export async function readStoredSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

const inTurn = createTurns();

/**
 * Stores some settings and leaves the others: `changeSettings({ marks: 'off' })`, or what a function makes of the ones that are stored;
 * returns all. Rejects, and changes nothing, where they cannot be read or stored.
 */
export function changeSettings(change: Partial<Settings> | ((stored: Settings) => Partial<Settings>)): Promise<Settings> {
  return inTurn(async () => {
    const stored = await readStoredSettings();
    const settings = { ...stored, ...(typeof change === 'function' ? change(stored) : change) };
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
}

/**
 * The same for a page that shows the change already: where it cannot be stored, what is stored is shown again, and the promise rejects.
 * `await changeShown({ marks: 'off' }, draw)`.
 */
export async function changeShown(change: Partial<Settings>, show: (stored: Settings) => unknown): Promise<void> {
  try {
    await changeSettings(change);
  } catch (error) {
    show(await readSettings());
    throw error;
  }
}

/** Hears the settings after each change, also by another page of the extension, until `signal` aborts. */
export function onSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) listener(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
