import type { Report, ReportCitation } from '../lib/model/report.ts';
import { PageWords } from './PageWords.tsx';

interface CitedWordsProps {
  readonly citation: ReportCitation;
  readonly report: Report;
}

/** A citation as the page prints it, under the same line that marks it there. */
export function CitedWords({ citation, report }: CitedWordsProps) {
  const line = isRetracted(citation, report) ? 'retracted' : citation.verdict;
  return <PageWords class={`cited cited-${line}`} text={citation.selector.exact} />;
}

/** Where two works fit, it is not known that the retracted one is meant. */
function isRetracted({ references: [only, other] }: ReportCitation, { references }: Report): boolean {
  if (only === undefined || other !== undefined) return false;
  return references.some(({ id, verdicts }) => id === only && verdicts.some((verdict) => verdict.id === 'retracted'));
}
