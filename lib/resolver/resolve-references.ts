import type { Reference } from '../model/reference.ts';
import type { Resolution } from '../model/work.ts';
import { askInBatches } from './ask-in-batches.ts';
import { beginInquiry, type Inquiry, noteAnswer, resolved, takeWork } from './inquiry.ts';
import { conclude, searchOne } from './search-one.ts';
import type { ServiceAccess } from './service-access.ts';
import { pubmedWorksByDoi } from './services/pubmed.ts';

/** How a list is resolved. */
export interface ResolveOptions {
  readonly signal: AbortSignal;
  /** Ids that the reader looks at now, asked first; read anew before each step. */
  readonly first?: () => readonly string[];
  /** Called as each reference is settled, and again when a later answer adds to it. */
  readonly onResolution: (reference: string, resolution: Resolution) => void;
}

/** Entries searched for at the same time: while one waits for Crossref or for its second try, others are with PubMed. */
const SEARCHES_AT_ONCE = 8;

/**
 * Finds the real work of each reference of a list, in batches first and one by one only for what they leave. Settled references are
 * reported as they come; after an abort the map holds those that were settled before.
 */
export async function resolveReferences(
  references: readonly Reference[],
  services: ServiceAccess,
  options: ResolveOptions,
): Promise<ReadonlyMap<string, Resolution>> {
  const { signal } = options;
  const settled = new Map<string, Resolution>();
  const settle = (inquiry: Inquiry, resolution: Resolution) => {
    if (signal.aborted) return;
    settled.set(inquiry.reference.id, resolution);
    options.onResolution(inquiry.reference.id, resolution);
  };
  const open = firstOnes(references.map(beginInquiry), options);
  await askInBatches(open, services, signal);
  for (const inquiry of open) if (inquiry.work) settle(inquiry, resolved(inquiry, inquiry.work));
  let left = open.filter((inquiry) => !inquiry.work);
  const search = async () => {
    while (left.length > 0 && !signal.aborted) {
      const [next, ...rest] = firstOnes(left, options);
      left = rest;
      if (!next) return;
      await searchOne(next, services, signal);
      settle(next, conclude(next));
    }
  };
  await Promise.all(Array.from({ length: SEARCHES_AT_ONCE }, search));
  for (const inquiry of await addPubmed(open, services, signal)) settle(inquiry, conclude(inquiry));
  return settled;
}

/** Study types and PubMed's notices for works that were found without PubMed; returns those that gained something. */
async function addPubmed(inquiries: readonly Inquiry[], services: ServiceAccess, signal: AbortSignal): Promise<Inquiry[]> {
  const open = inquiries.filter(({ work }) => work?.DOI !== undefined && work.PMID === undefined && work.source === 'Crossref');
  const answers = await pubmedWorksByDoi(
    services,
    open.map(({ work }) => work?.DOI ?? ''),
    signal,
  );
  return open.filter((inquiry) => {
    const answer = answers.get(inquiry.work?.DOI ?? '');
    const { work } = inquiry;
    if (answer?.kind !== 'answer' || !work) return false;
    noteAnswer(inquiry, 'PubMed', answer, `has this DOI as PMID ${answer.value.PMID}`);
    takeWork(inquiry, answer.value);
    return true;
  });
}

function firstOnes(inquiries: readonly Inquiry[], options: ResolveOptions): Inquiry[] {
  const first = options.first?.() ?? [];
  const rank = (inquiry: Inquiry) => (first.includes(inquiry.reference.id) ? 0 : 1);
  return [...inquiries].sort((a, b) => rank(a) - rank(b));
}
