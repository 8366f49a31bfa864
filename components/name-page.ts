import { type MessageKey, say, spokenLanguage } from '../lib/locales/messages/face-registry.ts';
import { loadLanguage } from '../lib/locales/messages/load-language.ts';
import { directionOf } from './language.ts';

/** Loads the words of a page of Citewell, and tells the browser and screen readers in which language a page of Citewell is and what it is called: `await namePage('de-AT', 'options.title')` -> "de-AT". */
export async function namePage(language: string, title: MessageKey): Promise<string> {
  // Where the words of a language do not come, the page speaks English: silence tells nobody anything.
  await loadLanguage(language).catch(() => undefined);
  const spoken = spokenLanguage(language);
  document.documentElement.lang = spoken;
  document.documentElement.dir = directionOf(spoken);
  document.title = say(title, {}, spoken);
  return language;
}
