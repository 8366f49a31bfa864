import type { WorkRecord } from '../model/work.ts';
import { type Inquiry, noteAnswer, takeWork } from './inquiry.ts';
import type { ServiceAccess } from './service-access.ts';
import type { ServiceAnswer } from './service-answer.ts';
import { worksByDoi } from './services/crossref.ts';
import { isIdentified } from './weigh-identifier.ts';

/** Services that name DOIs which Crossref may know more of; DataCite's own DOIs are not at Crossref. */
const FROM_OTHERS = new Set(['PubMed', 'Europe PMC']);

/** DOIs that PubMed or Europe PMC named: their Crossref records bring the notices of publishers and of Retraction Watch. */
export async function askLearntDois(inquiries: readonly Inquiry[], access: ServiceAccess, signal: AbortSignal): Promise<void> {
  const learnt = inquiries.filter((inquiry) => inquiry.work?.DOI !== undefined && FROM_OTHERS.has(inquiry.work.source));
  const answers = await worksByDoi(
    access,
    learnt.map((inquiry) => inquiry.work?.DOI ?? ''),
    signal,
  );
  for (const inquiry of learnt) joinCrossref(inquiry, answers.get(inquiry.work?.DOI ?? ''));
}

/** Joins Crossref's record of a DOI that another service named; Crossref's fields go first. The DOI of another work is dropped. */
export function joinCrossref(inquiry: Inquiry, answer: ServiceAnswer<WorkRecord> | undefined): void {
  const taken = inquiry.work;
  if (!taken || !answer) return;
  if (answer.kind === 'answer' && !isIdentified(inquiry, answer.value)) {
    noteAnswer(inquiry, 'Crossref', answer, 'identifier-is', { printed: taken.DOI ?? '', title: answer.value.title ?? '' });
    const { DOI: _ofAnother, ...work } = taken;
    inquiry.work = work;
    return;
  }
  noteAnswer(inquiry, 'Crossref', answer, answer.kind === 'answer' ? 'doi-held' : 'doi-not-held');
  if (answer.kind !== 'answer') return;
  inquiry.work = answer.value;
  takeWork(inquiry, taken);
}
