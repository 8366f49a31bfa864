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
const VOCABULARIES = new Map(LOCALES.map((locale) => [locale.language, locale.health.flatMap(foldWords)]));

/** Rates the topic from schema.org types, title and head, and the share of health words in the text. */
export function rateTopic(page: PageText): Topic {
  const vocabulary = vocabularyOf(page.meta.language);
  const reasons: string[] = [];
  let score = 0;
  const type = page.meta.types.find((name) => HEALTH_TYPE.test(name));
  if (type) {
    score += 0.6;
    reasons.push(`the page calls itself "${type}"`);
  }
  const head = foldWords([page.meta.title, ...page.meta.keywords, ...headings(page)].join(' ')).filter((word) => vocabulary.has(word));
  if (head.length > 0) {
    score += Math.min(0.4, 0.15 * new Set(head).size);
    reasons.push(`title and headings speak of ${[...new Set(head)].slice(0, 4).join(', ')}`);
  }
  const words = foldWords(page.text.slice(0, SAMPLE_WORDS * 7)).slice(0, SAMPLE_WORDS);
  const share = words.filter((word) => vocabulary.has(word)).length / Math.max(1, words.length);
  if (share > 0) score += Math.min(0.5, (0.5 * share) / HEALTH_SHARE);
  if (share >= HEALTH_SHARE / 2) reasons.push(`${(100 * share).toFixed(1)} of 100 words are health words`);
  const rounded = Math.min(1, Math.round(score * 100) / 100);
  return { health: rounded >= LEAST_SCORE, score: rounded, reasons };
}

/** Health words of the page's language, and English ones: articles in every language quote English titles. */
function vocabularyOf(language: string | null): ReadonlySet<string> {
  const own = VOCABULARIES.get(language?.slice(0, 2).toLowerCase() ?? 'en') ?? [];
  return new Set([...own, ...(VOCABULARIES.get('en') ?? [])]);
}

function headings(page: PageText): string[] {
  return page.blocks.filter((block) => block.heading > 0 && block.zone === 'body').map((block) => page.text.slice(block.start, block.end));
}
