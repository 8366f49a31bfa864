import type { ReferenceCheck } from './check.ts';
import { noticeSentence } from './notice-sentence.ts';

/** The work was retracted, withdrawn or removed, in whole or in part: "This work was retracted on 6 February 2010, as Retraction Watch reports." */
export const retracted: ReferenceCheck = {
  id: 'retracted',
  needs: 'works',
  find: (facts) => noticeSentence(facts, ['retraction', 'withdrawal', 'removal', 'partial-retraction']),
};
