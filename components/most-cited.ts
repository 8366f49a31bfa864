import type { Report, ReportReference } from '../lib/model/report.ts';
import { clearCitations } from '../lib/text/clear-citations.ts';

/** An entry, and how many citations lead to it. */
interface MostCited {
  readonly reference: ReportReference;
  readonly count: number;
}

/** Fewer pointers than this are no weight to speak of ... */
const AT_LEAST = 3;
/** ... and neither is a smaller share of all citations. */
const SHARE = 1 / 3;

/** The entry that a third of all citations or more point to; null where the page rests on no single source. */
export function mostCited(report: Report): MostCited | null {
  const counted = report.references.map((reference) => ({ reference, count: clearCitations(report, reference).length }));
  const [most] = counted.sort((a, b) => b.count - a.count);
  return !most || most.count < AT_LEAST || most.count < report.citations.length * SHARE ? null : most;
}
