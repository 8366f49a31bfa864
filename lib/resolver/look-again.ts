import { askLearntDois } from './ask-learnt-dois.ts';
import { askPrintedDois } from './ask-printed-dois.ts';
import { type Inquiry, noteAnswer, silenceOf, takeWork } from './inquiry.ts';
import type { ServiceAccess } from './service-access.ts';
import { pubmedWorksByDoi } from './services/pubmed.ts';
import { isIdentified } from './weigh-identifier.ts';

/**
 * A second look at what is settled: study types and PubMed's notices for works that were found without PubMed, and once more the DOIs of
 * which Crossref could not tell in the first batches (a DOI may lead elsewhere, a work may be retracted).
 */
export async function lookAgain(inquiries: readonly Inquiry[], access: ServiceAccess, signal: AbortSignal): Promise<void> {
  const found = inquiries.filter(({ work }) => work !== null);
  const untold = found.filter(({ silent }) => silent.has('Crossref'));
  for (const { silent } of untold) silent.delete('Crossref');
  await Promise.all([
    askPrintedDois(
      untold.filter(({ work, printed }) => work?.DOI !== printed.doi),
      access,
      signal,
      () => undefined,
    ),
    askLearntDois(untold, access, signal),
    addPubmed(found, access, signal),
  ]);
}

async function addPubmed(inquiries: readonly Inquiry[], access: ServiceAccess, signal: AbortSignal): Promise<void> {
  const open = inquiries.filter(({ work }) => work?.DOI !== undefined && work.PMID === undefined && work.source === 'Crossref');
  const answers = await pubmedWorksByDoi(
    access,
    open.map(({ work }) => work?.DOI ?? ''),
    signal,
  );
  for (const inquiry of open) {
    const answer = answers.get(inquiry.work?.DOI ?? '');
    if (answer && silenceOf('PubMed', answer)) noteAnswer(inquiry, 'PubMed', answer, 'doi-as-pmid');
    if (answer?.kind !== 'answer' || !isIdentified(inquiry, answer.value)) continue;
    noteAnswer(inquiry, 'PubMed', answer, 'doi-as-pmid', { pmid: answer.value.PMID ?? '' });
    takeWork(inquiry, answer.value);
  }
}
