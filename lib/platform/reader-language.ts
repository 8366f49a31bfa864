import { readSettings } from './settings.ts';

/** The language that the reader chose, or the browser's own: "en-GB". */
export async function readerLanguage(): Promise<string> {
  const { language } = await readSettings();
  return language === 'auto' ? navigator.language : language;
}
