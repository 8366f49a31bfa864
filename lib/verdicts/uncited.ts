import type { ReferenceCheck } from './check.ts';

/** An entry that no citation points to. Information only: many lists hold further reading. */
export const uncited: ReferenceCheck = {
  id: 'uncited',
  needs: 'links',
  find: ({ isCited, duplicateOf, sameResolved }) =>
    isCited || duplicateOf || sameResolved ? null : { key: 'reference.uncited', values: {} },
};
