import type { Report, ReportReference } from '../model/report.ts';

/**
 * Ids of the citations that lead to this entry alone: `clearCitations(report, r1)` -> ["c1", "c4"]. Of one that fits several entries
 * nobody knows whether this one is cited.
 */
export function clearCitations({ citations }: Report, { citedBy }: ReportReference): readonly string[] {
  const unclear = new Set(citations.filter(({ verdict }) => verdict === 'ambiguous').map(({ id }) => id));
  return citedBy.filter((id) => !unclear.has(id));
}
