import type { Settings } from '../model/settings.ts';

/** The language that settings ask for, or the browser's own: `languageOf({ language: 'auto' })` -> "en-GB". */
export function languageOf({ language }: Pick<Settings, 'language'>): string {
  return language === 'auto' ? navigator.language : language;
}
