import type { Dismissal } from '../model/dismissal.ts';
import type { Report } from '../model/report.ts';
import type { TextSelector } from '../model/selectors.ts';
import { findingKey } from '../text/finding-key.ts';
import { isFinding, standingOfCitation, standingOfReference } from '../text/verdict-standings.ts';

/** Number of findings worth a look, for the toolbar badge: 2 for a page with one missing entry and one retracted work; those dismissed are not counted. */
export function countFindings(report: Report, dismissed: readonly Dismissal[] = []): number {
  const setAside = new Set(dismissed.map(({ finding }) => finding));
  const counts = (verdict: string, { selector }: { readonly selector: TextSelector }) => !setAside.has(findingKey(verdict, selector.exact));
  const citations = report.citations.filter((one) => isFinding(standingOfCitation(one.verdict)) && counts(one.verdict, one));
  const references = report.references.flatMap((one) =>
    one.verdicts.filter(({ id }) => isFinding(standingOfReference(id)) && counts(id, one)),
  );
  return citations.length + references.length;
}
