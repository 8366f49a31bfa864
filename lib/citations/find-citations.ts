import type { CitationCluster } from '../model/citation.ts';
import type { PageBlock, PageText } from '../model/page-text.ts';
import type { Bibliography } from '../model/reference.ts';
import { selectText } from '../text/offsets.ts';
import type { DraftCluster } from './draft.ts';
import { FORMS } from './forms/registry.ts';
import type { KnownNames } from './known-names.ts';
import { addApart } from './overlap.ts';
import { isReadable } from './readable-blocks.ts';
import { REFINERS } from './refiners/registry.ts';

/**
 * Stage 4: finds every citation cluster of the page's prose. The list's names confirm weak shapes;
 * `findCitations(page, known, bibliography)[0].items[0].names` -> ["Mu"].
 */
export function findCitations(page: PageText, known: KnownNames, bibliography: Bibliography): CitationCluster[] {
  let drafts = page.blocks.filter((block) => isReadable(block, page, bibliography)).flatMap((block) => findInBlock(block, page, known));
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

function findInBlock(block: PageBlock, page: PageText, known: KnownNames): DraftCluster[] {
  const text = page.text.slice(block.start, block.end).replace(FULL_WIDTH, (mark) => PLAIN_MARKS[mark] ?? mark);
  let taken: DraftCluster[] = [];
  for (const form of FORMS) taken = addApart(taken, form.find(text, known, taken));
  return taken.map((cluster) => shift(cluster, block.start));
}

function shift(cluster: DraftCluster, by: number): DraftCluster {
  const items = cluster.items.map((item) => ({ ...item, start: item.start + by, end: item.end + by }));
  return { start: cluster.start + by, end: cluster.end + by, items };
}

function numberClusters(drafts: readonly DraftCluster[], page: PageText): CitationCluster[] {
  const anchors = page.links.filter((link) => link.href.includes('#')).sort((a, b) => a.start - b.start);
  let count = 0;
  let next = 0; // items and links are both in document order
  return drafts.map((draft, i) => ({
    id: `k${i + 1}`,
    selector: selectText(page.text, draft.start, draft.end),
    items: draft.items.map(({ start, end, ...item }) => {
      while (next < anchors.length && (anchors[next]?.end ?? 0) <= start) next++;
      const link = anchors[next];
      const anchor = link && link.start < end ? link.href.split('#')[1] : undefined;
      return { id: `c${++count}`, selector: selectText(page.text, start, end), style: 'author-year', ...item, ...(anchor && { anchor }) };
    }),
  }));
}
