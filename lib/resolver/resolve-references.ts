import type { Reference } from '../model/reference.ts';
import type { Resolution, WorkRecord } from '../model/work.ts';
import { addOpenAccess } from './add-open-access.ts';
import { askInBatches } from './ask-in-batches.ts';
import { conclude } from './conclude.ts';
import { beginInquiry, type Inquiry } from './inquiry.ts';
import { lookAgain } from './look-again.ts';
import { searchOne } from './search-one.ts';
import type { ServiceAccess } from './service-access.ts';

/** How a list is resolved. */
export interface ResolveOptions {
  readonly signal: AbortSignal;
  /** Ids that the reader looks at now, asked first; read anew before each step. For these alone a free copy is looked for. */
  readonly first?: () => readonly string[];
  /** Called as each reference is settled, and again when a later answer adds to it. */
  readonly onResolution: (reference: string, resolution: Resolution) => void;
}

/** Entries searched for at the same time: while one waits for Crossref or for its second try, others are with PubMed. */
const SEARCHES_AT_ONCE = 8;

/**
 * Finds the real work of each reference of a list, in batches first and one by one only for what they leave. Settled references are
 * reported as they come; after an abort the map holds those that were settled before. Never rejects for a service's sake: what nobody
 * answered is `unavailable`. `(await resolveReferences([r1], access, { signal, onResolution })).get('r1')` -> { status: 'resolved', work, ... }.
 */
export async function resolveReferences(
  references: readonly Reference[],
  services: ServiceAccess,
  options: ResolveOptions,
): Promise<ReadonlyMap<string, Resolution>> {
  const { signal } = options;
  const settled = new Map<string, Resolution>();
  const told = new Map<Inquiry, { readonly work: WorkRecord | null; readonly answers: number }>();
  const settle = (inquiry: Inquiry) => {
    if (signal.aborted) return;
    const resolution = conclude(inquiry);
    told.set(inquiry, { work: inquiry.work, answers: inquiry.asked.length });
    settled.set(inquiry.reference.id, resolution);
    options.onResolution(inquiry.reference.id, resolution);
  };
  const open = firstOnes(references.map(beginInquiry), options);
  const report = () => {
    for (const inquiry of open) {
      const { work, answers } = told.get(inquiry) ?? {};
      // a service that was silent changes no work, but the reader is told of it
      if (inquiry.work && (work !== inquiry.work || answers !== inquiry.asked.length)) settle(inquiry);
    }
  };
  await askInBatches(open, services, signal, report);
  let left = open.filter((inquiry) => !inquiry.work);
  const search = async () => {
    while (left.length > 0 && !signal.aborted) {
      const [next, ...rest] = firstOnes(left, options);
      left = rest;
      if (!next) return;
      await searchOne(next, services, signal);
      settle(next);
    }
  };
  await Promise.all(Array.from({ length: SEARCHES_AT_ONCE }, search));
  await lookAgain(open, services, signal);
  report();
  const first = options.first?.() ?? [];
  const lookedAt = open.filter(({ reference }) => first.includes(reference.id));
  for (const inquiry of await addOpenAccess(lookedAt, services, signal)) settle(inquiry);
  return settled;
}

function firstOnes(inquiries: readonly Inquiry[], options: ResolveOptions): Inquiry[] {
  const first = options.first?.() ?? [];
  const rank = (inquiry: Inquiry) => (first.includes(inquiry.reference.id) ? 0 : 1);
  return [...inquiries].sort((a, b) => rank(a) - rank(b));
}
