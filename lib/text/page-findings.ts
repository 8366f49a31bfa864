import type { Dismissal } from '../model/dismissal.ts';
import type { Report, ReportCitation, ReportReference } from '../model/report.ts';
import type { CiteVerdict, ReferenceVerdictId } from '../model/verdict.ts';
import { findingKey, setAsideBy } from './finding-key.ts';
import { groupCitations } from './group-citations.ts';
import { isFinding, type Standing, standingOfCitation, standingOfReference } from './verdict-standings.ts';

/** One thing to point out: at a citation in the text or at an entry of the list. */
export type Finding =
  | {
      readonly at: 'citation';
      readonly key: string;
      readonly verdict: CiteVerdict;
      /** The first of those of which this is to be said. */
      readonly citation: ReportCitation;
      /** In how many places the page says the same in the same words. */
      readonly places: number;
    }
  | {
      readonly at: 'reference';
      readonly key: string;
      readonly verdict: ReferenceVerdictId;
      readonly reference: ReportReference;
      readonly explanation: string;
    };

/** Findings of a page: those worth a look, and plain information. */
export interface PageFindings {
  readonly check: readonly Finding[];
  readonly information: readonly Finding[];
  /** What the reader has set aside. */
  readonly dismissed: readonly Finding[];
}

/** What could mislead the reader most comes first: a withdrawn study before a slip of the pen; what is no finding comes last. */
export const VERDICT_ORDER: readonly (CiteVerdict | ReferenceVerdictId)[] = [
  'retracted',
  'concern',
  'missing',
  'author-variant',
  'year-mismatch',
  'ambiguous',
  'doi-mismatch',
  'not-found',
  'details-differ',
  'corrected',
  'duplicate',
  'superseded',
  'uncited',
  'ok',
  'no-list',
  'cannot-tell',
];

/**
 * Collects what a report has to point out: of a page with one missing entry and one retracted work `pageFindings(report).check` holds
 * two, the number of the toolbar button; a slip that is repeated word for word counts once. What could not be checked is no finding, and neither is a page without a list.
 */
export function pageFindings(report: Report, dismissed: readonly Dismissal[] = []): PageFindings {
  const isSetAside = setAsideBy(dismissed);
  const citations = report.citations.filter(({ verdict }) => isToTell(standingOfCitation(verdict)));
  const all = [...groupCitations(citations).flatMap(findingOfCitations), ...report.references.flatMap(findingsOfReference)]
    .map((finding) => ({ finding, standing: standingOf(finding), rank: VERDICT_ORDER.indexOf(finding.verdict) }))
    .filter(({ standing }) => isToTell(standing))
    .sort((a, b) => a.rank - b.rank);
  const worthALook = all.filter(({ standing }) => isFinding(standing)).map(({ finding }) => finding);
  return {
    check: worthALook.filter((finding) => !isSetAside(finding.verdict, wordsOf(finding))),
    dismissed: worthALook.filter((finding) => isSetAside(finding.verdict, wordsOf(finding))),
    information: all.filter(({ standing }) => standing === 'information').map(({ finding }) => finding),
  };
}

/** What a dismissal of this finding is kept under: "missing Lee et al., 2013". */
export function dismissalKey(finding: Finding): string {
  return findingKey(finding.verdict, wordsOf(finding));
}

/** The words of the page that the finding is about. */
function wordsOf(finding: Finding): string {
  return (finding.at === 'citation' ? finding.citation : finding.reference).selector.exact;
}

function isToTell(standing: Standing): boolean {
  return standing !== 'matched' && standing !== 'not-checked';
}

function standingOf(finding: Finding) {
  return finding.at === 'citation' ? standingOfCitation(finding.verdict) : standingOfReference(finding.verdict);
}

function findingOfCitations(group: readonly ReportCitation[]): Finding[] {
  const [citation] = group;
  return citation ? [{ at: 'citation', key: citation.id, verdict: citation.verdict, citation, places: group.length }] : [];
}

function findingsOfReference(reference: ReportReference): Finding[] {
  return reference.verdicts.map(({ id, explanation }) => ({
    at: 'reference',
    key: `${reference.id} ${id}`,
    verdict: id,
    reference,
    explanation,
  }));
}
