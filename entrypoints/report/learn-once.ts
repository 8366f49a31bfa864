import { loadLanguage } from '../../lib/locales/messages/load-language.ts';

/** Brings the words of a language. */
export type LoadWords = typeof loadLanguage;

/** Brings the words of a page's language once for all its states: `createLearning(redraw)('fr')`; where they do not come, nothing changes. */
export function createLearning(onLearnt: () => void, load: LoadWords = loadLanguage): (language: string) => void {
  let learnt: string | null = null;
  return (language) => {
    if (learnt === language) return;
    learnt = language;
    load(language).then(onLearnt, () => undefined);
  };
}
