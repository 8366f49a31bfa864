import type { Reference } from '../model/reference.ts';
import type { Report } from '../model/report.ts';
import type { Resolution } from '../model/work.ts';
import { makeReport, readCitations } from '../pipeline.ts';
import type { CheckOptions } from './check-options.ts';
import { formatReport } from './format-report.ts';
import { readPageFile } from './read-page-file.ts';
import { traceReading } from './trace-reading.ts';

/** What came of one file: its report and the trace that `--debug` asks for, both ready to be written, or why there is none. */
export type CheckedPage = { readonly report: string; readonly trace: string } | { readonly error: string };

/** Resolves a page's references; the empty map where no service is to be asked. */
export type LookUpReferences = (references: readonly Reference[]) => Promise<ReadonlyMap<string, Resolution>>;

/**
 * Checks one file: `await checkPage('a.html', { format: 'ndjson', debug: false }, async () => new Map())`. A page that breaks the
 * program is an answer as well: among a million pages one fault must not lose the others.
 */
export async function checkPage(
  file: string,
  { format, debug }: Pick<CheckOptions, 'format' | 'debug'>,
  lookUp: LookUpReferences,
): Promise<CheckedPage> {
  try {
    const read = await readPageFile(file);
    if ('error' in read) return read;
    const reading = readCitations(read.page);
    const report: Report = { ...makeReport(reading, await lookUp(reading.references)), file };
    return { report: formatReport(report, format), trace: debug ? traceReading(file, reading) : '' };
  } catch (error) {
    return { error: `could not be checked (${error instanceof Error ? error.message : String(error)})` };
  }
}
