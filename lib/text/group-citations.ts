import type { ReportCitation } from '../model/report.ts';
import { pushTo } from './push-to.ts';

/**
 * Citations of which the same is to be said, in the same words, in the order of the first of each group: one slip that stands in nine places
 * is one slip. `groupCitations([c1, c2, c3])` -> [[c1, c3], [c2]].
 */
export function groupCitations(citations: readonly ReportCitation[]): readonly (readonly ReportCitation[])[] {
  const groups = new Map<string, ReportCitation[]>();
  for (const citation of citations) pushTo(groups, keyOf(citation), citation);
  return [...groups.values()];
}

/** The names are a part of it, for the second item of "(Smith, 2001, 2003)" is "2003" alone. */
function keyOf({ verdict, selector, names, references, explanation }: ReportCitation): string {
  return JSON.stringify([verdict, selector.exact.replace(/\s+/g, ' '), names, references, explanation]);
}
