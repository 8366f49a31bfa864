import { LOCALES } from '../locales/registry.ts';
import { foldCase, foldName } from '../text/normalize.ts';
import type { KnownNames } from './known-names.ts';
import type { NameToken } from './tokenize.ts';
import { BY_WORDS, gather, STUDIES } from './words.ts';

/** Small words before a name that could be read as a part of it, and are none for what stands before them. */

/** "adapté de", "partir de": the last two words of what leads to the names from whose work something was taken. */
const TAKEN_FROM: ReadonlySet<string> = new Set(
  gather((locale) => locale.takenFrom).map((phrase) => foldCase(phrase.split(' ').slice(-2).join(' '))),
);
const STATEMENTS: ReadonlySet<string> = new Set(gather((locale) => locale.statements).map(foldCase));
/** German writes nouns with a capital, and joins them: "Cochrane-Übersicht von", "Pilotstudie von". */
const GERMAN = LOCALES.filter((locale) => locale.language === 'de').flatMap((locale) => [...locale.studies, ...locale.statements]);
const GERMAN_NOUN = new RegExp(`(?:${GERMAN.map(foldCase).join('|')})$`, 'u');
const GERMAN_OF: ReadonlySet<string> = new Set('von vom bei'.split(' '));
/** Articles, with a preposition inside or alone, before whose figures they are: "Angaben der", "datos de la". */
export const ARTICLES: ReadonlySet<string> = new Set('der des del do da dos das du la las los les le het'.split(' '));
/** "L’" of "L’étude de". */
const ELISION = /^\p{L}{1,5}['’ʼ]/u;
/** "UNESCO", "OMS": with an article before it, which no name of a person has. */
const LETTERS = /^\p{Lu}{3,7}$/u;
/** "Y UNICEF (2022)", "A OMS (2022)": they open a sentence, as a small word; an initial has a dot. */
const OPENER = /^[AEOY]$/u;
const ENDS_SENTENCE = /^[.!?:;»”"]$/u;

/** The tokens of a stretch of text, with the small words that only lead to a name taken out of the names: "adapté de Owen" -> Owen. */
export function withoutLeads(tokens: readonly NameToken[], text: string, known: KnownNames): readonly NameToken[] {
  if (!tokens.some((_, i) => isLead(tokens, i))) return tokens;
  return tokens.map((token, i) =>
    isLead(tokens, i) && !isListed(tokens, i, text, known) ? { ...token, kind: 'other', alsoParticle: false } : token,
  );
}

/** "Studie von Hagen", where the list has von Hagen. */
function isListed(tokens: readonly NameToken[], at: number, text: string, { families }: KnownNames): boolean {
  const { start = 0 } = tokens[at] ?? {};
  return [at + 1, at + 2].some((last) => families.has(foldName(text.slice(start, tokens[last]?.end ?? start))));
}

function isLead(tokens: readonly NameToken[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !next) return false;
  if (OPENER.test(token.text)) return next.kind === 'name' && (!before || ENDS_SENTENCE.test(before.text));
  if (token.kind !== 'particle' && token.kind !== 'connector' && !token.alsoParticle) return false;
  if (next.kind === 'name' && LETTERS.test(next.text) && at + 2 === tokens.length && ARTICLES.has(token.text)) return true;
  return before !== undefined && leadsOn(before.text, token.text, tokens[at - 2]?.text ?? '', next);
}

/** Whether a small word behind `before` leads to a name; `first` stands before both: "datos de la". */
function leadsOn(before: string, word: string, first: string, next: NameToken): boolean {
  const bare = before.replace(ELISION, '');
  const noun = foldCase(bare);
  if (TAKEN_FROM.has(`${noun} ${word}`)) return true;
  if (STATEMENTS.has(noun)) return BY_WORDS.has(word) || ARTICLES.has(word);
  if (STATEMENTS.has(foldCase(first)) && BY_WORDS.has(before)) return ARTICLES.has(word);
  if (next.kind !== 'name') return false;
  if (/^\p{Lu}/u.test(bare)) return GERMAN_OF.has(word) && GERMAN_NOUN.test(noun);
  return BY_WORDS.has(word) && STUDIES.has(noun);
}
