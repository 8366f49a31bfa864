import type { AskedKind } from '../model/work.ts';
import type { ReferenceCheck } from './check.ts';

/** What a service answers that was asked for the entry itself, and not where its identifier leads. */
const SEARCHED: ReadonlySet<AskedKind> = new Set(['found', 'tie', 'no-fit', 'place-found', 'place-other', 'place-empty']);

/** An entry like a journal article that the services searched for and do not have; never a word on whether the work exists. */
export const notFound: ReferenceCheck = {
  id: 'not-found',
  needs: 'works',
  find({ resolution }) {
    if (resolution.status !== 'not-found') return null;
    const searched = resolution.asked.filter(({ kind }) => SEARCHED.has(kind));
    const services = [...new Set(searched.map(({ service }) => service))];
    const { hint } = resolution;
    if (!hint) return { key: 'reference.not-found', values: { services } };
    return { key: `reference.not-found.${hint.kind}`, values: { services, title: hint.title } };
  },
};
