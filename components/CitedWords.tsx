import type { Report, ReportCitation } from '../lib/model/report.ts';
import { paintKind } from '../lib/text/paint-kind.ts';
import { PageWords } from './PageWords.tsx';

interface CitedWordsProps {
  readonly citation: ReportCitation;
  readonly report: Report;
}

/** A citation as the page prints it, under the same line that marks it there. */
export function CitedWords({ citation, report: { references } }: CitedWordsProps) {
  const line = paintKind(citation, (id) => references.find((reference) => reference.id === id));
  return <PageWords class={`cited cited-${line}`} text={citation.selector.exact} />;
}
