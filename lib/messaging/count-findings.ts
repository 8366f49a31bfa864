import type { Report } from '../model/report.ts';
import { isFinding, standingOfCitation, standingOfReference } from '../text/verdict-standings.ts';

/** Number of findings worth a look, for the toolbar badge: 2 for a page with one missing entry and one retracted work. */
export function countFindings(report: Report): number {
  const citations = report.citations.filter(({ verdict }) => isFinding(standingOfCitation(verdict)));
  const references = report.references.flatMap(({ verdicts }) => verdicts.filter(({ id }) => isFinding(standingOfReference(id))));
  return citations.length + references.length;
}
