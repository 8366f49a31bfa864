import type { WorkRecord } from '../model/work.ts';
import { chooseWork } from './choose-work.ts';
import { type Inquiry, noteAnswer, takeWork } from './inquiry.ts';
import { whyNotHeld } from './kind-of-source.ts';
import type { ServiceAccess } from './service-access.ts';
import type { ServiceAnswer } from './service-answer.ts';
import { worksByDoi } from './services/crossref.ts';
import { worksAtDatacite } from './services/datacite.ts';
import { doiOfTitle } from './services/semantic-scholar.ts';
import { type Evidence, weighWork } from './weigh-work.ts';

/**
 * Asks Semantic Scholar for an entry that nobody else has, where the reader wants that. It can only speak for the entry: it names a DOI,
 * whose record at Crossref or DataCite is taken when it fits in every detail; else nothing changes and nothing is written down.
 */
export async function askForDoubtful(inquiry: Inquiry, access: ServiceAccess, signal: AbortSignal): Promise<void> {
  const { reference, printed } = inquiry;
  // beside a printed identifier that leads elsewhere, a found work would be one more reason to doubt the entry
  if (inquiry.work || inquiry.tie || inquiry.leadsTo || inquiry.doiState === 'unregistered') return;
  if (printed.title.length < 2 || (whyNotHeld(reference, printed) !== null && !printed.preprint)) return;
  const named = await doiOfTitle(access, printed.title.join(' '), signal);
  if (named.kind !== 'answer') return;
  const { holder, answer } = await recordOf(named.value, access, signal);
  if (answer?.kind !== 'answer') return;
  const { work } = chooseWork(reference, printed, [{ work: answer.value }]);
  if (!work || !fitsInAll(weighWork(reference, printed, work))) return;
  noteAnswer(inquiry, 'Semantic Scholar', named, 'found', { title: work.title ?? '' });
  noteAnswer(inquiry, holder, answer, 'doi-held');
  takeWork(inquiry, work);
}

/** A difference that would not be sure enough to be told is doubt enough here. */
function fitsInAll({ author, year, volume, page }: Evidence): boolean {
  return ![author, year, volume, page].includes('differ');
}

interface HeldRecord {
  readonly holder: 'Crossref' | 'DataCite';
  readonly answer: ServiceAnswer<WorkRecord> | undefined;
}

async function recordOf(doi: string, access: ServiceAccess, signal: AbortSignal): Promise<HeldRecord> {
  const answer = (await worksByDoi(access, [doi], signal)).get(doi);
  if (answer?.kind !== 'absent') return { holder: 'Crossref', answer };
  return { holder: 'DataCite', answer: (await worksAtDatacite(access, [doi], signal)).get(doi) };
}
