import type { ReferenceCheck } from './check.ts';
import { noticeSentence } from './notice-sentence.ts';

/** The editors published an expression of concern; it is no retraction. */
export const concern: ReferenceCheck = { id: 'concern', needs: 'works', find: (facts) => noticeSentence(facts, ['concern']) };
