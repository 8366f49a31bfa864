import type { CitationCluster } from '../model/citation.ts';
import type { PageBlock, PageText, Stretch } from '../model/page-text.ts';
import type { Bibliography } from '../model/reference.ts';
import { firstEndingBehind } from '../text/first-ending-behind.ts';
import { inPageTarget } from '../text/in-page-target.ts';
import { selectText } from '../text/offsets.ts';
import { YEARED_GROUP } from '../text/yeared-group.ts';
import type { DraftCluster, DraftItem } from './draft.ts';
import { findEchoes } from './find-echoes.ts';
import { FORMS } from './forms/registry.ts';
import type { KnownNames } from './known-names.ts';
import { linksToOtherSites, outLinkOf } from './out-link.ts';
import { addApart } from './overlap.ts';
import { REFINERS } from './refiners/registry.ts';

/**
 * Stage 4: finds every citation cluster of the page's prose, as `readableBlocks` gives it. The list's names confirm weak shapes;
 * `findCitations(page, prose, known, bibliography)[0].items[0].names` -> ["Mu"].
 */
export function findCitations(
  page: PageText,
  prose: readonly PageBlock[],
  known: KnownNames,
  bibliography: Bibliography,
): CitationCluster[] {
  const echoes = findEchoes(prose, page, bibliography);
  let drafts = joinBrokenLines(prose, page).flatMap((stretch) => findIn(stretch, page, known, echoes));
  for (const refine of REFINERS) drafts = refine(drafts, page, known);
  return numberClusters(drafts, page);
}

/** The marks of Chinese and Japanese pages, each with the one that the forms know; as long as these, so that offsets hold. */
const PLAIN_MARKS: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '，': ',',
  '、': ',',
  '；': ';',
  '＆': '&',
};
const FULL_WIDTH = /[（）［］，、；＆]/g;

/** "GBD 2019 Collaborators, 2020": the year within the name is hidden from the forms, in figures that are no digits to their patterns. */
const YEARED = new RegExp(`(?<!\\p{L})${YEARED_GROUP}(?=,? [([]?(?:19|20)\\d\\d)`, 'gu');
const WIDE_ZERO = '０'.charCodeAt(0);
const widen = (name: string): string => name.replace(/\d/g, (digit) => String.fromCharCode(WIDE_ZERO + Number(digit)));
const narrow = (name: string): string => name.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - WIDE_ZERO));

/** Characters at the end of a line that tell whether it goes on. */
const LONGEST_LOOK = 200;
/** The end of a line with a bracket still open, and the head of one that goes on with a sentence: "(Lee" + "et al., 2013)", "Mu" + "(2020)". */
const OPEN_AT_END = /[([][^()[\]]{0,200}$/;
const ENDS_SENTENCE = /[.!?:;]["”»’)]?$/;
const GOES_ON = /^(?:\p{Ll}|[([](?:1[5-9]|20)\d\d)/u;

/** Lines of one element, or of two that stand side by side, as pages made of printed ones have them. */
function mayGoOn(before: PageBlock, block: PageBlock): boolean {
  if (before.element === block.element) return true;
  return before.container === block.container && before.tag === block.tag && /^(?:p|div)$/.test(block.tag) && before.heading === 0;
}

/** Lines that `<br>` or the end of a printed line cuts out of one sentence are read as one, for a citation may run over the break. */
function joinBrokenLines(blocks: readonly PageBlock[], { text }: PageText): Stretch[] {
  const stretches: { start: number; end: number; last: PageBlock }[] = [];
  for (const block of blocks) {
    const { start, end } = block;
    const before = stretches.at(-1);
    if (
      before &&
      start - before.end === 1 &&
      mayGoOn(before.last, block) &&
      goesOn(text.slice(before.start, before.end), text.slice(start, end))
    ) {
      before.end = end;
      before.last = block;
    } else stretches.push({ start, end, last: block });
  }
  return stretches;
}

function goesOn(line: string, next: string): boolean {
  const end = line.slice(-LONGEST_LOOK); // a paragraph of many lines is looked at once for each
  return OPEN_AT_END.test(end) || (GOES_ON.test(next) && !ENDS_SENTENCE.test(end));
}

function findIn({ start, end }: Stretch, page: PageText, known: KnownNames, echoes: readonly Stretch[]): DraftCluster[] {
  const text = blank(page.text, start, end, echoes)
    .replace(FULL_WIDTH, (mark) => PLAIN_MARKS[mark] ?? mark)
    .replaceAll('\n', ' ')
    .replace(YEARED, widen);
  let taken: DraftCluster[] = [];
  for (const form of FORMS) taken = addApart(taken, form.find(text, known, taken));
  return taken.map((cluster) => shift(cluster, start));
}

/** The text of a stretch with blanks for what repeats an entry, so that offsets hold. */
function blank(text: string, start: number, end: number, echoes: readonly Stretch[]): string {
  let read = '';
  let at = start;
  for (let i = firstEndingBehind(echoes, start); i < echoes.length; i++) {
    const { start: from = end, end: to = end } = echoes[i] ?? {};
    if (from >= end) break;
    read += text.slice(at, from) + ' '.repeat(to - from);
    at = to;
  }
  return read + text.slice(at, end);
}

function shift(cluster: DraftCluster, by: number): DraftCluster {
  const items = cluster.items.map(({ names: [first, ...others], start, end, ...item }): DraftItem => {
    return { ...item, names: [narrow(first), ...others.map(narrow)], start: start + by, end: end + by };
  });
  return { start: cluster.start + by, end: cluster.end + by, items };
}

function numberClusters(drafts: readonly DraftCluster[], page: PageText): CitationCluster[] {
  const anchors = page.links
    .map(({ start, end, href }) => ({ start, end, target: inPageTarget(href, page.meta.url) }))
    .filter(({ target }) => target !== null);
  const outLinks = linksToOtherSites(page);
  let count = 0;
  let next = 0; // items and links are both in document order
  return drafts.map((draft, i) => ({
    id: `k${i + 1}`,
    selector: selectText(page.text, draft.start, draft.end),
    items: draft.items.map((each) => {
      const { start, end, ...item } = each;
      while (next < anchors.length && (anchors[next]?.end ?? 0) <= start) next++;
      const link = anchors[next];
      const anchor = link && link.start < end && coveredBy(link, draft) === 1 ? link.target : null;
      const outLink = anchor ? null : outLinkOf(each, draft, outLinks, page.text);
      const led = { ...(anchor && { anchor }), ...(outLink && { outLink }) };
      return { id: `c${++count}`, selector: selectText(page.text, start, end), style: 'author-year', ...item, ...led };
    }),
  }));
}

/** How many items of a cluster a link covers: one around all of "(Lee, 2013; Mu, 2020)" tells of none where it leads. */
function coveredBy(link: Stretch, { items }: DraftCluster): number {
  return items.filter((item) => item.start < link.end && link.start < item.end).length;
}
