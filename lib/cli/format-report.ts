import type { Report, ReportCitation, ReportReference } from '../model/report.ts';
import { formatMessage } from '../text/format-message.ts';
import type { ReportFormat } from './check-options.ts';

/** Writes a report: `ndjson` on one line, `json` for reading, `text` for people. Ends with a line break. */
export function formatReport(report: Report, format: ReportFormat): string {
  if (format === 'ndjson') return `${JSON.stringify(report)}\n`;
  return format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : `${textOf(report)}\n`;
}

const CITATIONS = { one: '{count} citation', other: '{count} citations' };
const REFERENCES = { one: '{count} reference', other: '{count} references' };

function textOf(report: Report): string {
  const { summary } = report;
  const lines = [
    `${report.file ?? report.page.url ?? ''}: ${report.page.title}`,
    `  ${formatMessage(CITATIONS, { count: summary.citations })}, ${summary.matched} matched, ${summary.checkThis} to check, ${summary.missing} without entry; ` +
      `${formatMessage(REFERENCES, { count: summary.references })}, ${summary.uncited} with no citation seen, ${summary.resolved} found, ${summary.notices} with a notice`,
    ...report.citations.filter((citation) => citation.verdict !== 'ok').map(citationLine),
    ...report.references.flatMap(referenceLines),
  ];
  return lines.join('\n');
}

function citationLine(citation: ReportCitation): string {
  return `  ${citation.verdict}: ${oneLine(citation.selector.exact)} - ${citation.explanation}`;
}

function referenceLines(reference: ReportReference): string[] {
  const { status, work } = reference.resolution;
  const found = work ? ` -> ${work.DOI ?? (work.PMID ? `PMID ${work.PMID}` : 'found')}` : status === 'unchecked' ? '' : ` -> ${status}`;
  const head = `  [${reference.id}] ${oneLine(reference.selector.exact).slice(0, 100)}${found}`;
  return [head, ...reference.verdicts.map((verdict) => `      ${verdict.id}: ${verdict.explanation}`)];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
