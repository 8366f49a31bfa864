import type { CitedWork } from '../model/cited-work.ts';
import { foldWords } from './normalize.ts';

/** Finds the work that metadata names for one entry: its text and its place in the page; null unless exactly one fits. */
export type WorkFinder = (text: string, start: number, end: number) => CitedWork | null;

/** Words at the front of a title that are looked up; a title of fewer words ("Pain") could stand in any entry. */
const KEY_WORDS = 4;

/** Works whose titles begin alike ("Diagnostic and statistical manual of"); a bound on what a page can make us compare. */
const MOST_ALIKE = 40;

/**
 * Prepares the page's cited works: a work belongs to an entry when its whole title stands in the entry's text, and its year too,
 * wherever the metadata stood. Titles are found by their first words, so the cost grows with the text alone.
 */
export function prepareWorkFinder(works: readonly CitedWork[]): WorkFinder {
  const byKey = new Map<string, { work: CitedWork; words: string }[]>();
  for (const work of works) {
    const words = foldWords(work.title ?? work.reference ?? '');
    if (words.length < KEY_WORDS) continue;
    const key = words.slice(0, KEY_WORDS).join(' ');
    const same = byKey.get(key) ?? [];
    if (same.length < MOST_ALIKE) same.push({ work, words: words.join(' ') });
    byKey.set(key, same);
  }
  if (byKey.size === 0) return () => null;
  return (text, start, end) => {
    const words = foldWords(text);
    const whole = ` ${words.join(' ')} `;
    const fitting = new Set<CitedWork>();
    for (let i = 0; i + KEY_WORDS <= words.length; i++)
      for (const { work, words: wanted } of byKey.get(words.slice(i, i + KEY_WORDS).join(' ')) ?? [])
        if (whole.includes(` ${wanted} `) && (work.year === null || whole.includes(work.year)) && isHere(work, start, end))
          fitting.add(work);
    return one([...fitting]);
  };
}

/** A mark inside another entry speaks of that entry; list and mark often touch, so the ends count. */
function isHere({ at }: CitedWork, start: number, end: number): boolean {
  return at === null || (at >= start - 1 && at <= end + 1);
}

/** The same work named twice, in head and text, is one; two works with different identifiers are none. */
function one(fitting: readonly CitedWork[]): CitedWork | null {
  const [first] = fitting;
  if (!first) return null;
  const doi = onlyOne(fitting.map((work) => work.doi));
  const pmid = onlyOne(fitting.map((work) => work.pmid));
  if (doi === undefined || pmid === undefined) return null;
  return { ...first, title: fitting.find((work) => work.title)?.title ?? null, doi, pmid };
}

/** The one value that is not null, null when there is none, undefined when there are two. */
function onlyOne(values: readonly (string | null)[]): string | null | undefined {
  const [value = null, ...others] = new Set(values.filter((each) => each !== null));
  return others.length > 0 ? undefined : value;
}
