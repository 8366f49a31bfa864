import type { PageText, Stretch } from '../model/page-text.ts';
import { foldCase } from '../text/normalize.ts';
import { withoutLabel } from './rate-entry.ts';
import type { EntryUnits } from './split-entries.ts';
import type { Unit } from './units.ts';

const YEAR = /(?:1[6-9]|20)\d\d/g;
/** Characters between a name and its year in the text: "Lee, Choi, and colleagues (2013)". */
const REACH = 60;
/** Entries looked at; enough to tell a cited list from a list of publications. */
const SAMPLE = 400;

/**
 * True when the text outside the lists, of which `lists` holds this one and those beyond doubt, names at least one entry's first author
 * close to its year.
 */
export function isCited({ text }: PageText, entries: readonly EntryUnits[], lists: readonly Stretch[]): boolean {
  const sorted = [...lists].sort((a, b) => a.start - b.start);
  const prose = foldCase([...sorted, null].map((list, i) => text.slice(sorted[i - 1]?.end ?? 0, list?.start)).join('\n'));
  return entries.slice(0, SAMPLE).some(([unit]) => {
    const name = firstName(unit);
    if (name.length < 2) return false;
    const years = new Set(unit.text.match(YEAR) ?? []);
    return hasNear(prose, name, years);
  });
}

/** A title in quotation marks, or without, before "Lee C, Mu J."; behind it stand the names. */
const TITLE_FIRST = /^(?:[“"«„][^“”"«»„]{10,250}[”"»“]|[^.?!]{15,250}[.?!](?= \p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}[.,]))\s?/u;
/** A linked title before "(Lee & Mu, 2013)". */
const LINKED_TITLE_FIRST = /^[^()]{15,250}\((?=\p{Lu}[^()]{2,100}(?:19|20)\d\d\)\.?$)/u;

/** First word with a capital that is no initial, folded: "de Vries, A." -> "vries". */
function firstName({ opensWithLink, text: line }: Unit): string {
  const text = withoutLabel(line).replace(opensWithLink ? LINKED_TITLE_FIRST : TITLE_FIRST, '');
  return foldCase(/\p{Lu}[\p{L}\p{M}'’-]{1,40}/u.exec(text)?.[0] ?? '');
}

function hasNear(text: string, name: string, years: ReadonlySet<string>): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const nearby = text.slice(at + name.length, at + name.length + REACH);
    for (const year of nearby.match(YEAR) ?? []) if (years.has(year)) return true;
  }
  return false;
}
