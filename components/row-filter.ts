import type { ReportCitation, ReportReference } from '../lib/model/report.ts';
import type { CiteVerdict, ReferenceVerdictId } from '../lib/model/verdict.ts';
import type { IsSetAside } from '../lib/text/finding-key.ts';
import { VERDICT_ORDER } from '../lib/text/page-findings.ts';
import { isFinding, type Standing, standingOfCitation, standingOfReference } from '../lib/text/verdict-standings.ts';
import { seriousVerdicts } from './verdict-tiers.ts';

/** One thing that a row of a list says, as far as the filter looks at it. */
export interface RowKind {
  readonly verdict: CiteVerdict | ReferenceVerdictId;
  /** Counted by the toolbar button, and not set aside by the reader. */
  readonly isWorthALook: boolean;
}

/** Rows to show: all, those worth a look, or those of one verdict. */
export type RowFilter = 'all' | 'worth-a-look' | RowKind['verdict'];

/** A filter, and how many rows it shows. */
export interface CountedFilter {
  readonly filter: RowFilter;
  readonly count: number;
}

/** What the row of a citation says: its own verdict, and what the reader must know of the one work that it means. */
export function kindsOfCitation(
  { verdict, selector }: ReportCitation,
  only: ReportReference | undefined,
  isSetAside: IsSetAside,
): readonly RowKind[] {
  const own = kindOf(verdict, standingOfCitation(verdict), selector.exact, isSetAside);
  return [own, ...(only ? kindsOfReference({ ...only, verdicts: seriousVerdicts(only) }, isSetAside) : [])];
}

/** What the row of an entry says. */
export function kindsOfReference({ verdicts, selector }: ReportReference, isSetAside: IsSetAside): readonly RowKind[] {
  return verdicts.map(({ id }) => kindOf(id, standingOfReference(id), selector.exact, isSetAside));
}

function kindOf(verdict: RowKind['verdict'], standing: Standing, exact: string, isSetAside: IsSetAside): RowKind {
  return { verdict, isWorthALook: isFinding(standing) && !isSetAside(verdict, exact) };
}

/** Whether a filter shows a row that says this. */
export function fitsFilter(kinds: readonly RowKind[], filter: RowFilter): boolean {
  if (filter === 'all') return true;
  return kinds.some(({ verdict, isWorthALook }) => (filter === 'worth-a-look' ? isWorthALook : verdict === filter));
}

/** Filters of a list: all, worth a look, and each verdict that a row has; the chosen one stays when its last row has gone. */
export function filtersOf(rows: readonly (readonly RowKind[])[], chosen: RowFilter): readonly CountedFilter[] {
  const counted = (['all', 'worth-a-look', ...VERDICT_ORDER] as const).map((filter) => ({
    filter,
    count: rows.filter((kinds) => fitsFilter(kinds, filter)).length,
  }));
  return counted.filter(({ filter, count }) => count > 0 || filter === 'worth-a-look' || filter === chosen);
}
