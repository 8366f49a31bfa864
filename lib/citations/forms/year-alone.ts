import { foldName } from '../../text/normalize.ts';
import { LIKELY_YEAR_PART } from '../../text/year-in-text.ts';
import { type Bracket, pairBrackets } from '../brackets.ts';
import type { DraftCluster, DraftItem } from '../draft.ts';
import { isOnlyWork, type KnownNames } from '../known-names.ts';
import { overlapsAny } from '../overlap.ts';
import { alternatives, gather, LOCATOR_AT_START, NOT_NAMES } from '../words.ts';
import type { CitationForm } from './form.ts';

/** A year and at most a place in the work: "2012", "2012: 120", "1980, p. 12"; "dies. 2012" is by the authors named before. */
const INSIDE = new RegExp(
  `^((?:${alternatives(gather((locale) => locale.sameAuthors))})\\.?,? )?(${LIKELY_YEAR_PART}[a-z]?)(\\s?[,:]\\s?[\\p{L}.]{0,9}\\s?\\d{1,4}(?:\\s?[–-]\\s?\\d{1,4})?)?$`,
  'iu',
);
const LONGEST_INSIDE = 40;
const ONLY_NUMBER = /^\s?[,:]\s?\d/u;
/** The sentence, or the one before the quotation, is looked for within so many characters. */
const REACH = 600;
const SENTENCE_END = /(?<!\p{Lu}|(?<!\p{L})(?:al|cf|vs|Dr|Prof))[.!?]["”»’)]{0,2}\s(?=["“«‘(]?\p{Lu})/gu;
const CLOSING_QUOTE = /(["”»’])[\s.,]{0,3}$/u;
const OPENING: Readonly<Record<string, string>> = { '"': '"', '”': '“', '»': '«', '’': '‘' };
const NAME = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’ʼ-]{1,40}/gu;
const POSSESSIVE = /['’ʼ]s?$/u;

/**
 * "As Hart puts it, “...” (2012: 120)", "Lee (2001) and (2005)": the author is named earlier in the sentence. Only where the list holds
 * exactly one work of that author and year, so that nobody is ever warned of it.
 */
export const yearAlone: CitationForm = {
  name: 'year-alone',
  find(text, known, taken) {
    if (!known.hasList) return [];
    return pairBrackets(text).flatMap((bracket) => {
      const item = overlapsAny(taken, bracket.open, bracket.close + 1) ? null : readAlone(text, bracket, known);
      return item ? [{ start: bracket.open, end: bracket.close + 1, items: [item] }] : [];
    }) satisfies DraftCluster[];
  },
};

function readAlone(text: string, { open, close }: Bracket, known: KnownNames): DraftItem | null {
  if (close - open > LONGEST_INSIDE) return null;
  const [, idem = '', year, place] = INSIDE.exec(text.slice(open + 1, close)) ?? [];
  if (year === undefined || (place !== undefined && !ONLY_NUMBER.test(place) && !LOCATOR_AT_START.test(place))) return null;
  const names = namesOf(sentenceBefore(text, open), year, known);
  const [name] = names.values();
  if (name === undefined || names.size > 1) return null;
  const start = open + 1 + idem.length;
  return { start, end: start + year.length, names: [name], etAl: false, year, mode: 'narrative', form: 'year-alone', strength: 'certain' };
}

/** The authors named in a stretch who have exactly one work of this year, by their folded names. */
function namesOf(stretch: string, year: string, known: KnownNames): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [word] of stretch.matchAll(NAME)) {
    const name = word.replace(POSSESSIVE, '');
    if (!NOT_NAMES.has(name.toLowerCase()) && isOnlyWork(name, year, known)) names.set(foldName(name), name);
  }
  return names;
}

/** "Mu, J. (2020). Needles.": no sentence goes on behind a stop, and entries print their year so. */
const STOP_AT_END = /[.!?;:]\s*$/u;

/** The sentence up to a place; where a quotation ends there, the words that lead to it. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const quote = CLOSING_QUOTE.exec(before);
  if (!quote && STOP_AT_END.test(before)) return '';
  const opened = quote ? before.slice(0, quote.index).lastIndexOf(OPENING[quote[1] ?? ''] ?? '"') : -1;
  const lead = opened < 0 ? before : before.slice(0, opened).trimEnd();
  const end = [...lead.matchAll(SENTENCE_END)].at(-1);
  return end ? lead.slice(end.index + end[0].length) : lead;
}
