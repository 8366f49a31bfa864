import { LOCALES } from '../locales/registry.ts';
import type { PageText } from '../model/page-text.ts';
import { foldWords } from '../text/normalize.ts';

/** Whether the page is about health, with the reasons. */
export interface Topic {
  readonly health: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
}

const HEALTH_TYPE = /^(?:Medical|Health|Drug|Physician|Hospital|Diet|Exercise|Patient)/;
/** Words looked at; enough for a stable share on the longest articles. */
const SAMPLE_WORDS = 4000;
/** Share of health words from which running text is about health, measured on mixed articles. */
const HEALTH_SHARE = 0.018;
/** Points from which a page counts as one about health. */
const LEAST_SCORE = 0.5;
/** For a page that calls itself medical, which settles it. */
const TYPE_SCORE = 0.6;
const ENGLISH = 'en';
/** Points that another language must have before English: a name or a borrowed word in an English text makes a few hundredths. */
const CLEARLY_BETTER = 0.1;
const WORDS_OF = new Map(LOCALES.map((locale) => [locale.language, locale.health.flatMap(foldWords)]));
/** Health words by language, each with the English ones: articles in every language quote English titles. English comes first. */
const VOCABULARIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...WORDS_OF].map(([language, own]) => [language, new Set([...own, ...(WORDS_OF.get(ENGLISH) ?? [])])]),
);

/** Rates the topic from schema.org types, title and head, and the share of health words in the text. */
export function rateTopic(page: PageText): Topic {
  const reasons: string[] = [];
  const type = page.meta.types.find((name) => HEALTH_TYPE.test(name));
  if (type) reasons.push(`the page calls itself "${type}"`);
  const { language, head, share, score } = rateWords(page);
  if (page.meta.language === null && language !== ENGLISH)
    reasons.push(`the page names no language, and its health words fit "${language}" best`);
  if (head.length > 0) reasons.push(`title and headings speak of ${head.slice(0, 4).join(', ')}`);
  if (share >= HEALTH_SHARE / 2) reasons.push(`${(100 * share).toFixed(1)} of 100 words are health words`);
  const rounded = Math.min(1, Math.round((score + (type ? TYPE_SCORE : 0)) * 100) / 100);
  return { health: rounded >= LEAST_SCORE, score: rounded, reasons };
}

/** What the words of a page say, read in one language. */
interface WordRating {
  readonly language: string;
  /** Health words of title, keywords and headings, each once. */
  readonly head: readonly string[];
  /** Share of health words in the text, 0 to 1. */
  readonly share: number;
  readonly score: number;
}

/** Rates the words in the page's language; where it names none, in each, and the best one counts: English where no other is clearly better. */
function rateWords(page: PageText): WordRating {
  const head = foldWords([page.meta.title, ...page.meta.keywords, ...headings(page)].join(' '));
  const text = foldWords(page.text.slice(0, SAMPLE_WORDS * 7)).slice(0, SAMPLE_WORDS);
  return languagesToTry(page.meta.language)
    .map((language) => rateIn(language, head, text))
    .reduce((best, other) => (other.score > best.score + (best.language === ENGLISH ? CLEARLY_BETTER : 0) ? other : best));
}

function languagesToTry(named: string | null): readonly string[] {
  if (named === null) return [...VOCABULARIES.keys()];
  const base = named.slice(0, 2).toLowerCase();
  return [VOCABULARIES.has(base) ? base : ENGLISH];
}

function rateIn(language: string, headWords: readonly string[], textWords: readonly string[]): WordRating {
  const vocabulary = VOCABULARIES.get(language) ?? new Set();
  const head = [...new Set(headWords.filter((word) => vocabulary.has(word)))];
  const share = textWords.filter((word) => vocabulary.has(word)).length / Math.max(1, textWords.length);
  return { language, head, share, score: Math.min(0.4, 0.15 * head.length) + Math.min(0.5, (0.5 * share) / HEALTH_SHARE) };
}

function headings(page: PageText): string[] {
  return page.blocks.filter((block) => block.heading > 0 && block.zone === 'body').map((block) => page.text.slice(block.start, block.end));
}
