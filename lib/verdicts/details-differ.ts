import type { Difference } from '../model/work.ts';
import type { ReferenceCheck } from './check.ts';

/**
 * Fields of which a difference alone is worth a word, the weightiest first. A volume or page alone is not: printed volumes are often
 * issue numbers, and pages change between an online and a printed version.
 */
const TELLING: readonly Difference['field'][] = ['year', 'first author', 'title', 'journal'];

/** The work was found, but the entry prints it with another year or first author: "the entry prints 2012, PubMed has 2015". */
export const detailsDiffer: ReferenceCheck = {
  id: 'details-differ',
  needs: 'works',
  find({ resolution: { status, differences, work } }) {
    if (status !== 'resolved' || !work) return null;
    for (const field of TELLING) {
      const difference = differences.find((each) => each.field === field);
      if (!difference) continue;
      const { printed, found } = difference;
      return { key: `reference.details-differ.${field}`, values: { printed, found, source: work.source } };
    }
    return null;
  },
};
