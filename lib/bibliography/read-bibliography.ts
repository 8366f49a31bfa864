import type { PageText } from '../model/page-text.ts';
import type { Bibliography, ReferenceEntry, ReferenceList } from '../model/reference.ts';
import { selectText } from '../text/offsets.ts';
import { cleanEntry } from './clean-entry.ts';
import { isCited } from './confirm-list.ts';
import { findListSpans } from './find-list-spans.ts';
import type { ListSpan, RatedLine } from './list-span.ts';
import { rateEntry } from './rate-entry.ts';
import { type EntrySpan, splitEntries } from './split-entries.ts';

const REPEATED_AUTHORS = /^(?:[—–―_-]{2,8}|[—―])[.,]?\s/;

/**
 * Stage 2: finds the page's reference lists, with or without heading, and cuts them into entries.
 * `readBibliography(page).entries[0].text` -> "Mu, J., Furlan, A. D. (2020). Acupuncture for ...".
 */
export function readBibliography(page: PageText): Bibliography {
  const lines: RatedLine[] = page.blocks.map((block) => {
    const text = page.text.slice(block.start, block.end);
    return { text, points: block.heading > 0 || block.zone === 'code' ? -3 : rateEntry(text) };
  });
  const lists: ReferenceList[] = [];
  const entries: ReferenceEntry[] = [];
  for (const span of findListSpans(page, lines)) {
    const cut = splitEntries(span, page.blocks, lines);
    if (cut.length === 0) continue;
    const start = page.blocks[span.first]?.start ?? 0;
    const end = page.blocks[span.last]?.end ?? start;
    if (needsProof(span, cut, page) && !isCited(page, cut, start, end)) continue;
    lists.push({ heading: span.heading, start, end, reason: span.reason });
    for (const entry of cut) entries.push(makeEntry(page, entry, entries, lists.length - 1));
  }
  return { lists, entries };
}

/** Lists in menus and sidebars, and lists that nothing names as such, must be cited by the text. */
function needsProof(span: ListSpan, cut: readonly EntrySpan[], page: PageText): boolean {
  return span.sure === 'confirm' || cut.every((entry) => page.blocks[entry.first]?.zone === 'chrome');
}

function makeEntry(page: PageText, span: EntrySpan, before: readonly ReferenceEntry[], list: number): ReferenceEntry {
  const start = page.blocks[span.first]?.start ?? 0;
  const end = page.blocks[span.last]?.end ?? start;
  const text = cleanEntry(page.text.slice(start, end));
  const hrefs = page.links.filter((link) => link.start >= start && link.end <= end && /^https?:/i.test(link.href)).map((link) => link.href);
  const anchors = page.blocks.slice(span.first, span.last + 1).flatMap((block) => block.ids);
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
