import type { CitedWork } from '../model/cited-work.ts';
import type { CslItem } from '../model/csl.ts';
import type { Reference, ReferenceEntry } from '../model/reference.ts';
import { yearOf } from '../text/csl-year.ts';
import { findDois, findPmcid, findPmid, withoutView } from '../text/identifiers.ts';
import { isLabelled } from '../text/is-labelled.ts';
import { prepareWorkFinder } from '../text/match-cited-works.ts';
import { addCitedWork } from './add-cited-work.ts';
import { parseReference, parseRepeated } from './parse-reference.ts';
import { turnNames } from './turn-names.ts';

/** Links that lead to a search, not to the work: what they hold was typed by a machine from the entry. */
const SEARCH_LINK = /scholar\.google|\/search|[?&](?:q|query|term|title)=/i;

/**
 * Reads every entry of a reference list, in order: entries r1, r2 -> references r1, r2. A DOI, PMID or PMCID that only a link of the
 * entry holds counts as printed; "———" is read as the authors of the entry that it repeats.
 * `works` is what the page's metadata says of the same works.
 */
export function parseReferences(entries: readonly ReferenceEntry[], works: readonly CitedWork[] = []): Reference[] {
  const findWork = prepareWorkFinder(works);
  const items = turnNames(entries.map((entry) => ({ csl: parseEntry(entry), text: entry.repeatsAuthorsOf ?? entry.text })));
  return entries.map((entry, i) => {
    const csl = items[i] ?? {};
    const work = findWork(entry.text, entry.selector.start, entry.selector.end);
    return { id: entry.id, entry, csl: work ? addCitedWork(csl, work) : csl };
  });
}

function parseEntry({ text, hrefs, repeatsAuthorsOf }: ReferenceEntry): CslItem {
  const csl = repeatsAuthorsOf === undefined ? parseLabelled(text) : parseRepeated(text, parseReference(repeatsAuthorsOf));
  const links = hrefs.filter((href) => !SEARCH_LINK.test(href));
  const doi = csl.DOI ?? links.map(doiOfLink).find((found) => found !== null);
  const pmid = csl.PMID ?? links.map(findPmid).find((found) => found !== null);
  const pmcid = csl.PMCID ?? links.map(findPmcid).find((found) => found !== null);
  return { ...csl, ...(doi ? { DOI: doi } : {}), ...(pmid ? { PMID: pmid } : {}), ...(pmcid ? { PMCID: pmcid } : {}) };
}

/** "Lee et al., 2013a S. Lee, K. Mu", "Lee et al. (2013a)", "Lee 2013a {published data only}": how the text cites an entry, printed before it. */
const LABEL = /^(\p{Lu}[\p{L}\p{M}'’-]*)(?: [^\d()]{1,80}?)?,? \(?((?:1[5-9]|20)\d\d)([a-z])?\)?(?: \{[^{}]{1,60}\})?\.? (?=\p{L})/u;

/** "[Lee et al. 2013a] Lee J, Mu K: Walking. Oslo.": the key may be all that has the year, or its letter. */
const KEY = /^\[\p{Lu}[^[\]\d]{1,60}?,?\s?((?:1[6-9]|20)\d\d)([a-z])?\]:?\s{0,3}(?=\p{L})/u;

function parseKeyed(text: string): CslItem | null {
  const [key, year, letter] = KEY.exec(text) ?? [];
  if (key === undefined || year === undefined) return null;
  const csl = parseReference(text.slice(key.length));
  if (!csl.author?.length && !csl.editor?.length) return null;
  const issued = csl.issued ?? { 'date-parts': [[Number(year)]] };
  const suffix = csl['year-suffix'] ?? (yearOf(issued) === Number(year) ? letter : undefined);
  return { ...csl, issued, ...(suffix === undefined ? {} : { 'year-suffix': suffix }) };
}

/** Without its label, whose letter behind the year the entry itself does not print. */
function parseLabelled(text: string): CslItem {
  const keyed = parseKeyed(text);
  if (keyed) return keyed;
  const [label = '', name = '', year = '', letter] = LABEL.exec(text) ?? [];
  const rest = text.slice(label.length);
  if (label === '' || !isLabelled(rest, name, year)) return parseReference(text);
  const csl = parseReference(rest);
  // "World Health Organization (2018) World Health Statistics 2018.": a title that begins as its author does
  if (!csl.author?.some(({ family }) => family !== undefined)) return parseReference(text);
  return letter === undefined || csl['year-suffix'] !== undefined ? csl : { ...csl, 'year-suffix': letter };
}

/** "https://onlinelibrary.wiley.com/doi/10.1002/abc/full" -> "10.1002/abc": publishers hang the kind of view on the DOI. */
function doiOfLink(href: string): string | null {
  const doi = findDois(href)[0]?.doi ?? null;
  return doi && !/\bdoi\.org\//i.test(href) ? withoutView(doi).replace(/\/+$/, '') : doi;
}
