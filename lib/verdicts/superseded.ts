import type { ReferenceCheck } from './check.ts';
import { identifierLink } from './identifier-link.ts';

/** A preprint that has been published, or a work of which there is a newer version; information, no fault. */
export const superseded: ReferenceCheck = {
  id: 'superseded',
  needs: 'works',
  find({ resolution }) {
    if (resolution.status !== 'resolved') return null;
    for (const relation of resolution.work?.relations ?? []) {
      const { kind } = relation;
      if (kind !== 'preprint') return { key: `reference.superseded.${kind}`, values: { link: identifierLink(relation) } };
    }
    return null;
  },
};
