import type { PageText } from '../model/page-text.ts';
import { foldCase } from '../text/normalize.ts';
import { withoutLabel } from './rate-entry.ts';
import type { EntryUnits } from './split-entries.ts';

const YEAR = /(?:1[6-9]|20)\d\d/g;
/** Characters between a name and its year in the text: "Lee, Choi, and colleagues (2013)". */
const REACH = 60;
/** Entries looked at; enough to tell a cited list from a list of publications. */
const SAMPLE = 400;

/** True when the text outside `from`..`to` names at least one entry's first author close to its year. */
export function isCited(page: PageText, entries: readonly EntryUnits[], from: number, to: number): boolean {
  const before = foldCase(page.text.slice(0, from));
  const after = foldCase(page.text.slice(to));
  return entries.slice(0, SAMPLE).some((entry) => {
    const text = withoutLabel(entry[0].text);
    const name = firstName(text);
    if (name.length < 2) return false;
    const years = new Set(text.match(YEAR) ?? []);
    return hasNear(before, name, years) || hasNear(after, name, years);
  });
}

/** A title in quotation marks, or without, before "Lee C, Mu J." or "(Lee & Mu, 2013)"; behind it stand the names. */
const TITLE_FIRST =
  /^(?:[^()]{15,250}\((?=\p{Lu}[^()]{2,100}(?:19|20)\d\d\)\.?$)|[“"«„][^“”"«»„]{10,250}[”"»“]|[^.?!]{15,250}[.?!](?= \p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}[.,]))\s?/u;

/** First word with a capital that is no initial, folded: "de Vries, A." -> "vries". */
function firstName(text: string): string {
  return foldCase(/\p{Lu}[\p{L}\p{M}'’-]{1,40}/u.exec(text.replace(TITLE_FIRST, ''))?.[0] ?? '');
}

function hasNear(text: string, name: string, years: ReadonlySet<string>): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const nearby = text.slice(at + name.length, at + name.length + REACH);
    for (const year of nearby.match(YEAR) ?? []) if (years.has(year)) return true;
  }
  return false;
}
