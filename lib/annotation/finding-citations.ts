import type { Dismissal } from '../model/dismissal.ts';
import type { Report } from '../model/report.ts';
import { setAsideBy } from '../text/finding-key.ts';
import { onlyReference } from '../text/only-reference.ts';
import { isFinding, standingOfCitation, standingOfReference } from '../text/verdict-standings.ts';

/** Ids of the citations with something worth a look, at themselves or at their one entry, and not set aside; in document order. */
export function findingCitations(report: Report, dismissed: readonly Dismissal[]): readonly string[] {
  const isSetAside = setAsideBy(dismissed);
  const references = new Map(report.references.map((reference) => [reference.id, reference]));
  return report.citations
    .filter((citation) => {
      const { verdict, selector } = citation;
      if (isFinding(standingOfCitation(verdict)) && !isSetAside(verdict, selector.exact)) return true;
      const entry = onlyReference(citation, (id) => references.get(id));
      return entry?.verdicts.some(({ id }) => isFinding(standingOfReference(id)) && !isSetAside(id, entry.selector.exact));
    })
    .map(({ id }) => id);
}

/** A step of the reader from finding to finding. */
export type FindingStep = 'first' | 'next' | 'previous';

/** The citation that a step leads to, round and round: `stepThrough(['c2', 'c5'], 'c5', 'next')` -> "c2"; empty where there are none. */
export function stepThrough(stops: readonly string[], from: string, step: FindingStep): string {
  const at = stops.indexOf(from);
  const to = step === 'first' ? 0 : step === 'next' ? at + 1 : Math.max(at, 0) - 1;
  return stops.at(to % Math.max(stops.length, 1)) ?? '';
}
