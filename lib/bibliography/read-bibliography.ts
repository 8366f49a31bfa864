import type { PageText, Stretch } from '../model/page-text.ts';
import type { Bibliography, ReferenceEntry, ReferenceList } from '../model/reference.ts';
import { firstEndingBehind } from '../text/first-ending-behind.ts';
import { prepareWorkFinder, type WorkFinder } from '../text/match-cited-works.ts';
import { selectText } from '../text/offsets.ts';
import { REPEATED_AUTHORS } from '../text/repeated-authors.ts';
import { cleanEntry } from './clean-entry.ts';
import { prepareCitedTest } from './confirm-list.ts';
import { dropEchoes } from './drop-echoes.ts';
import { dropNotes } from './drop-notes.ts';
import { findListSpans } from './find-list-spans.ts';
import { findStrays } from './find-strays.ts';
import { isLinkLabels } from './link-labels.ts';
import type { ListSpan } from './list-span.ts';
import { type EntryUnits, splitEntries } from './split-entries.ts';
import { makeUnits } from './units.ts';

/**
 * Stage 2: finds the page's reference lists, with or without heading, and cuts them into entries.
 * `readBibliography(page).entries[0].text` -> "Mu, J., Furlan, A. D. (2020). Acupuncture for ...".
 */
export function readBibliography(page: PageText): Bibliography {
  const units = makeUnits(page);
  const findWork = prepareWorkFinder(page.meta.citedWorks);
  const lists: ReferenceList[] = [];
  const entries: ReferenceEntry[] = [];
  const spans = findListSpans(units);
  const entriesOf = dropEchoes(spans.map((span) => dropNotes(splitEntries(span, units), span, units)));
  const places = entriesOf.map(placeOf);
  const sure = places.filter((_, i) => spans[i] && !needsProof(spans[i], entriesOf[i] ?? []));
  const isCited = prepareCitedTest(page, sure);
  for (const [i, span] of spans.entries()) {
    const cut = entriesOf[i] ?? [];
    const place = places[i];
    if (!place || cut.length === 0) continue;
    if (needsProof(span, cut) && !isNamed(findWork, cut) && !isCited(cut, place)) continue;
    lists.push({ heading: span.heading, ...place, reason: span.reason });
    for (const entry of cut) entries.push(makeEntry(page, entry, entries, lists.length - 1));
  }
  return { lists, entries, strays: findStrays(units, lists) };
}

/** Where a list stands, from the key of its first entry to the end of its last one. */
function placeOf(cut: readonly EntryUnits[]): Stretch {
  return { start: cut[0]?.[0].keyStart ?? 0, end: cut.at(-1)?.at(-1)?.last.end ?? 0 };
}

/** Lists in menus and sidebars, and lists that nothing names as such, must be cited by the text. */
function needsProof(span: ListSpan, cut: readonly EntryUnits[]): boolean {
  return span.sure === 'confirm' || cut.every((entry) => entry[0].first.zone === 'chrome');
}

/** So many entries that the page's metadata names prove a list; one may be the article's own line in a list of publications. */
const LEAST_NAMED = 2;

/** Whether the page's metadata says that it cites these works: at least two, and half of the lines. */
function isNamed(findWork: WorkFinder, cut: readonly EntryUnits[]): boolean {
  const named = cut.filter((units) => findWork(units[0].text, units[0].first.start, units.at(-1)?.last.end ?? 0) !== null).length;
  return named >= LEAST_NAMED && named * 2 >= cut.length;
}

function makeEntry(page: PageText, units: EntryUnits, before: readonly ReferenceEntry[], list: number): ReferenceEntry {
  const start = units[0].first.start;
  const end = units.at(-1)?.last.end ?? start;
  const printed = units.findLast((unit) => !isLinkLabels(unit.text))?.last.end ?? end;
  const text = cleanEntry(units.length === 1 && units[0].isParted ? units[0].text : page.text.slice(start, printed));
  const hrefs = linksWithin(page.links, start, end);
  const anchors = units.flatMap((unit) => unit.ids);
  const repeated = REPEATED_AUTHORS.test(text) ? before.at(-1) : undefined;
  const source = repeated ? (repeated.repeatsAuthorsOf ?? repeated.text) : undefined;
  return {
    id: `r${before.length + 1}`,
    selector: selectText(page.text, start, end),
    text,
    anchors,
    list,
    hrefs,
    ...(source !== undefined && { repeatsAuthorsOf: source }),
  };
}

/** Web addresses linked inside a stretch of text; links are sorted by their end. */
function linksWithin(links: PageText['links'], start: number, end: number): string[] {
  const hrefs: string[] = [];
  for (let i = firstEndingBehind(links, start); i < links.length && (links[i]?.end ?? 0) <= end; i++) {
    const link = links[i];
    if (link && link.start >= start && /^https?:/i.test(link.href)) hrefs.push(link.href);
  }
  return hrefs;
}
