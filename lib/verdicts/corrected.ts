import type { ReferenceCheck } from './check.ts';
import { noticeSentence } from './notice-sentence.ts';

/** A correction (erratum, corrigendum) or an addendum was published: "A correction to this work was published on 17 January 2019, as Crossref reports." */
export const corrected: ReferenceCheck = {
  id: 'corrected',
  needs: 'works',
  find: (facts) => noticeSentence(facts, ['correction', 'addendum']),
};
