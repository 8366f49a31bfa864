import type { ReportState } from '../../components/ReportPage.tsx';
import type { ReportFormat } from '../../components/SaveAs.tsx';
import { saveFile } from '../../lib/platform/save-file.ts';
import { cslItems } from '../../lib/report/exports/csl-items.ts';
import { csvOf } from '../../lib/report/exports/csv.ts';
import { referenceFile } from '../../lib/report/exports/reference-file.ts';
import { styledList } from '../../lib/report/exports/styled-list.ts';

/** Offers the report as a file; false when it could not be made. */
export async function saveReport(state: Extract<ReportState, { kind: 'report' }>, format: ReportFormat): Promise<boolean> {
  const { report, sentences } = state;
  try {
    if (format === 'json') saveFile('citewell-report.json', 'application/json', `${JSON.stringify(report, null, 2)}\n`);
    // Spreadsheets take a file without this mark for one in an old code page.
    if (format === 'csv') saveFile('citewell-report.csv', 'text/csv', `\uFEFF${csvOf(report, sentences)}`);
    if (format === 'csl') saveFile('references.json', 'application/json', `${JSON.stringify(cslItems(report), null, 2)}\n`);
    if (format === 'bibtex') saveFile('references.bib', 'application/x-bibtex', await referenceFile(report, format));
    if (format === 'ris') saveFile('references.ris', 'application/x-research-info-systems', await referenceFile(report, format));
    if (format === 'apa') saveFile('references-apa.txt', 'text/plain', await styledList(report, format));
    if (format === 'vancouver') saveFile('references-vancouver.txt', 'text/plain', await styledList(report, format));
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
