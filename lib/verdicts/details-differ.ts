import type { Difference } from '../model/work.ts';
import type { ReferenceCheck } from './check.ts';

/** The fields, the weightiest first: of several differences one is said, and the card lists all. */
const WEIGHTIEST_FIRST: readonly Difference['field'][] = ['year', 'first author', 'title', 'journal', 'volume', 'page'];

/** The work was found, but the entry prints it with another year, author, title, journal, volume or page: "the entry prints 2012, PubMed has 2015". */
export const detailsDiffer: ReferenceCheck = {
  id: 'details-differ',
  needs: 'works',
  find({ resolution: { status, differences, work } }) {
    if (status !== 'resolved' || !work) return null;
    for (const field of WEIGHTIEST_FIRST) {
      const difference = differences.find((each) => each.field === field);
      if (!difference) continue;
      const { printed, found } = difference;
      return { key: `reference.details-differ.${field}`, values: { printed, found, source: work.source } };
    }
    return null;
  },
};
