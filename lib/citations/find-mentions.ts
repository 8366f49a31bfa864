import type { CitationCluster } from '../model/citation.ts';
import type { MentionCandidate } from '../model/mention.ts';
import type { PageBlock, PageText } from '../model/page-text.ts';
import { selectText } from '../text/offsets.ts';
import type { KnownNames } from './known-names.ts';
import { overlapsAny } from './overlap.ts';
import { collectPlainWords } from './plain-words.ts';
import { readMentions } from './read-mentions.ts';

/**
 * Finds where the prose names authors of the list without a year, outside of citations: "Lee and colleagues found" ->
 * names ["Lee"], et al. Which reference is meant, and whether only one can be, is for linking to say.
 */
export function findMentions(
  page: PageText,
  prose: readonly PageBlock[],
  known: KnownNames,
  clusters: readonly CitationCluster[],
): MentionCandidate[] {
  if (!known.hasList) return [];
  const taken = clusters.flatMap((cluster) => cluster.items.map((item) => item.selector));
  const clusterStarts = new Set(clusters.map((cluster) => cluster.selector.start));
  const plainWords = collectPlainWords(page.text);
  return prose
    .filter((block) => block.heading === 0)
    .flatMap((block) =>
      readMentions(page.text.slice(block.start, block.end), known, plainWords)
        .map(({ start, end, ...mention }) => ({ selector: selectText(page.text, block.start + start, block.start + end), ...mention }))
        .filter(({ selector: { start, end } }) => !overlapsAny(taken, start, end))
        // "Lee and Choi (Lee & Choi, 2013)" has its year: the bracket cites what the sentence names
        .filter(({ selector }) => !clusterStarts.has(selector.end + 1)),
    );
}
