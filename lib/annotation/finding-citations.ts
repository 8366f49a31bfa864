import type { Dismissal } from '../model/dismissal.ts';
import type { Report } from '../model/report.ts';
import { findingKey } from '../text/finding-key.ts';
import { isFinding, standingOfCitation, standingOfReference } from '../text/verdict-standings.ts';

/** Ids of the citations with something worth a look, at themselves or at their one entry, and not set aside; in document order. */
export function findingCitations(report: Report, dismissed: readonly Dismissal[]): readonly string[] {
  const setAside = new Set(dismissed.map(({ finding }) => finding));
  const references = new Map(report.references.map((reference) => [reference.id, reference]));
  return report.citations
    .filter(({ verdict, selector, references: [only, other] }) => {
      if (isFinding(standingOfCitation(verdict)) && !setAside.has(findingKey(verdict, selector.exact))) return true;
      const entry = other === undefined && only !== undefined ? references.get(only) : undefined;
      return entry?.verdicts.some(({ id }) => isFinding(standingOfReference(id)) && !setAside.has(findingKey(id, entry.selector.exact)));
    })
    .map(({ id }) => id);
}
