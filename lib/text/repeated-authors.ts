import { LOCALES } from '../locales/registry.ts';
import { anyOf, capitalised } from '../locales/word-pattern.ts';

const WORDS = anyOf(LOCALES.flatMap((locale) => locale.sameAuthors.map(capitalised)));

/** "———. (2020)", "__________. (2012)", "- - -. 2010", "Idem (2010)": at the head of an entry, the authors of the one before. */
export const REPEATED_AUTHORS = new RegExp(
  `^(?:[–_-](?:\\s?[–—―_-]){1,29}|[—―](?:\\s?[–—―_-]){0,29}|(?:${WORDS})(?=[.,:]|\\s\\())[.,:;]{0,2}\\s`,
  'u',
);
