import { type MessageKey, say, spokenLanguage } from '../lib/locales/messages/face-registry.ts';
import { directionOf } from './language.ts';

/** Tells the browser and screen readers in which language a page of Citewell is and what it is called: `namePage('de-AT', 'options.title')` -> "de-AT". */
export function namePage(language: string, title: MessageKey): string {
  const spoken = spokenLanguage(language);
  document.documentElement.lang = spoken;
  document.documentElement.dir = directionOf(spoken);
  document.title = say(title, {}, spoken);
  return language;
}
