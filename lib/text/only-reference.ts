import type { ReportCitation, ReportReference } from '../model/report.ts';

/** Finds an entry of the list by its id: `find('r3')`. */
export type FindReference = (id: string) => ReportReference | undefined;

/**
 * The one entry that a citation surely means: `onlyReference({ references: ['r1'] }, find)` -> the entry "r1". Where two fit,
 * ['r1', 'r2'] -> undefined: it is not known that the retracted one is meant.
 */
export function onlyReference({ references }: Pick<ReportCitation, 'references'>, find: FindReference): ReportReference | undefined {
  const [only, other] = references;
  return only !== undefined && other === undefined ? find(only) : undefined;
}
