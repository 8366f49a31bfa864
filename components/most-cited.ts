import type { Report, ReportReference } from '../lib/model/report.ts';

/** Fewer pointers than this are no weight to speak of ... */
const AT_LEAST = 3;
/** ... and neither is a smaller share of all citations. */
const SHARE = 1 / 3;

/** The entry that a third of all citations or more point to; null where the page rests on no single source. */
export function mostCited({ citations, references }: Report): ReportReference | null {
  const [most] = [...references].sort((a, b) => b.citedBy.length - a.citedBy.length);
  if (!most || most.citedBy.length < AT_LEAST || most.citedBy.length < citations.length * SHARE) return null;
  return most;
}
