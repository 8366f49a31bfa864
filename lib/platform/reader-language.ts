import { languageOf } from './language-of.ts';
import { readSettings } from './settings.ts';

/** The language that the reader's settings ask for: "en-GB". */
export async function readerLanguage(): Promise<string> {
  return languageOf(await readSettings());
}
