import type { Settings } from '../model/settings.ts';
import { readSettings } from './settings.ts';

/** The language that settings ask for, or the browser's own: `languageOf({ language: 'auto' })` -> "en-GB". */
export function languageOf({ language }: Pick<Settings, 'language'>): string {
  return language === 'auto' ? navigator.language : language;
}

/** The language that the reader's settings ask for: "en-GB". */
export async function readerLanguage(): Promise<string> {
  return languageOf(await readSettings());
}
