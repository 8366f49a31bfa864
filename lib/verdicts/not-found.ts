import type { ReferenceCheck } from './check.ts';

/** An entry like a journal article that the services searched for and do not have; never a word on whether the work exists. */
export const notFound: ReferenceCheck = {
  id: 'not-found',
  needs: 'works',
  find({ resolution }) {
    if (resolution.status !== 'not-found') return null;
    const answered = resolution.asked.filter(({ kind }) => kind !== 'silent');
    const services = [...new Set(answered.map(({ service }) => service))];
    const { hint } = resolution;
    if (!hint) return { key: 'reference.not-found', values: { services } };
    return { key: `reference.not-found.${hint.kind}`, values: { services, title: hint.title } };
  },
};
