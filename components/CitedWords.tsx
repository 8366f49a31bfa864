import type { ReportCitation } from '../lib/model/report.ts';
import { PageWords } from './PageWords.tsx';

/** A citation as the page prints it, under the same line that marks it there. */
export function CitedWords({ citation }: { readonly citation: ReportCitation }) {
  return <PageWords class={`cited cited-${citation.verdict}`} text={citation.selector.exact} />;
}
