import type { ReferenceCheck } from './check.ts';

/** A preprint that has been published, or a work of which there is a newer version; information, no fault. */
export const superseded: ReferenceCheck = {
  id: 'superseded',
  needs: 'works',
  find({ resolution }) {
    if (resolution.status !== 'resolved') return null;
    for (const { kind, DOI } of resolution.work?.relations ?? []) {
      if (kind === 'published' || kind === 'newer-version') return { key: `reference.superseded.${kind}`, values: { doi: DOI } };
    }
    return null;
  },
};
