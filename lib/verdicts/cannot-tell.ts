import type { ReferenceCheck } from './check.ts';

/** Nothing can be said of this entry, with the reason: "This is a web page; ...", "Not checked: Crossref did not answer." */
export const cannotTell: ReferenceCheck = {
  id: 'cannot-tell',
  needs: 'works',
  find({ resolution: { status, reason } }) {
    if (status !== 'cannot-tell' && status !== 'unavailable') return null;
    if (reason) return { key: `reason.${reason.kind}`, values: reason.values };
    return { key: status === 'unavailable' ? 'lookup.unavailable' : 'lookup.cannot-tell', values: {} };
  },
};
