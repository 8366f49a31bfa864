import type { WorkRecord } from '../model/work.ts';
import { foldName } from '../text/normalize.ts';
import { askForDoubtful } from './ask-for-doubtful.ts';
import { joinCrossref } from './ask-learnt-dois.ts';
import { type CandidateWork, chooseWork } from './choose-work.ts';
import { type Inquiry, noteAnswer, takeWork } from './inquiry.ts';
import { whyNotHeld } from './kind-of-source.ts';
import type { ServiceAccess } from './service-access.ts';
import { answered, oldestOf, type ServiceAnswer } from './service-answer.ts';
import { searchCrossref, worksByDoi } from './services/crossref.ts';
import { handleOf } from './services/doi-org.ts';
import { searchEuropePmc } from './services/europe-pmc.ts';
import { searchPubmed, worksByPmid } from './services/pubmed.ts';

/** Title words of a PubMed query; more only lets one misprint spoil it. */
const QUERY_WORDS = 8;
/** Shorter words are stop words or too common to narrow a search. */
const QUERY_WORD_LENGTH = 4;

/** Searches for one entry that the batches did not settle; where nothing has it, checks with a second service where its DOI leads. */
export async function searchOne(inquiry: Inquiry, access: ServiceAccess, signal: AbortSignal): Promise<void> {
  await searchServices(inquiry, access, signal);
  await askForDoubtful(inquiry, access, signal);
  if (!inquiry.work && inquiry.doiState === 'unregistered') await confirmUnregistered(inquiry, access, signal);
  const { leadsTo, work } = inquiry;
  const doi = leadsTo?.work.DOI;
  if (work || !leadsTo?.certain || !doi) return;
  const found = await searchEuropePmc(access, `DOI:"${doi}"`, signal);
  const second = found.kind === 'answer' ? found.value.find((each) => each.DOI === doi) : undefined;
  noteAnswer(inquiry, 'Europe PMC', found, second ? 'identifier-is' : 'identifier-unknown', {
    printed: doi,
    title: second?.title ?? '',
  });
  const same = second && foldName(second.title ?? '') === foldName(`${leadsTo.work.title ?? ''}${leadsTo.work.subtitle ?? ''}`);
  if (same) inquiry.leadsTo = { ...leadsTo, confirmedBy: 'Europe PMC' };
}

/** That a DOI does not exist is said of an entry that nobody has only when doi.org says it twice, as agency list and as handle system. */
async function confirmUnregistered(inquiry: Inquiry, access: ServiceAccess, signal: AbortSignal): Promise<void> {
  const found = await handleOf(access, inquiry.printed.doi ?? '', signal);
  if (found.kind === 'absent') return;
  inquiry.doiState = found.kind === 'answer' ? 'held-elsewhere' : null;
  const { asked } = inquiry;
  asked.splice(0, asked.length, ...asked.filter(({ kind }) => kind !== 'doi-unregistered'));
  noteAnswer(inquiry, 'doi.org', found.kind === 'answer' ? undefined : found, 'doi-unregistered');
}

/** Crossref, then PubMed, then Europe PMC; stops at the first that has the work. */
async function searchServices(inquiry: Inquiry, access: ServiceAccess, signal: AbortSignal): Promise<void> {
  const { printed } = inquiry;
  if (printed.words.length < 3) return;
  const hits = await searchCrossref(access, printed.text, signal);
  if (considerHits(inquiry, 'Crossref', hits)) return;
  const term = titleQuery(inquiry, '[ti]', ' AND ');
  if (!term) return;
  if (considerHits(inquiry, 'PubMed', await searchPubmedWorks(access, term, signal))) {
    await addCrossref(inquiry, access, signal);
    return;
  }
  if (whyNotHeld(inquiry.reference, printed) !== null && !printed.preprint) return;
  const query = titleQuery(inquiry, '', ' ');
  const found = await searchEuropePmc(access, `TITLE:(${query})`, signal);
  if (considerHits(inquiry, 'Europe PMC', asCandidates(found))) await addCrossref(inquiry, access, signal);
}

/** "low[ti] AND back[ti] AND acupuncture[ti]" of the printed title's longest words, in their order; null for a title too thin. */
function titleQuery({ printed }: Inquiry, tag: string, join: string): string | null {
  const words = [...new Set(printed.title.filter((word) => word.length >= QUERY_WORD_LENGTH))];
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, QUERY_WORDS);
  const chosen = words.filter((word) => longest.includes(word));
  return chosen.length < 2 ? null : chosen.map((word) => word + tag).join(join);
}

async function searchPubmedWorks(
  access: ServiceAccess,
  term: string,
  signal: AbortSignal,
): Promise<ServiceAnswer<readonly CandidateWork[]>> {
  const found = await searchPubmed(access, term, signal);
  if (found.kind !== 'answer') return found;
  const records = await worksByPmid(access, found.value.pmids, signal);
  const failed = [...records.values()].find((answer) => answer.kind === 'unavailable');
  if (failed?.kind === 'unavailable') return failed;
  const works = [...records.values()].map((answer) => (answer.kind === 'answer' ? answer.value : null));
  return asCandidates(
    answered(
      works.filter((work) => work !== null),
      oldestOf([found, ...records.values()]),
    ),
  );
}

function asCandidates(answer: ServiceAnswer<readonly WorkRecord[]>): ServiceAnswer<readonly CandidateWork[]> {
  return answer.kind === 'answer'
    ? answered(
        answer.value.map((work) => ({ work })),
        answer.at,
      )
    : answer;
}

/** True when the search is over: a work was taken, or two fit alike. */
function considerHits(inquiry: Inquiry, service: string, hits: ServiceAnswer<readonly CandidateWork[]>): boolean {
  const candidates = hits.kind === 'answer' ? hits.value : [];
  const choice = chooseWork(inquiry.reference, inquiry.printed, candidates);
  const kind = choice.work ? 'found' : choice.tie ? 'tie' : 'no-fit';
  if (!noteAnswer(inquiry, service, hits, kind, choice.work ? { title: choice.work.title ?? '' } : {})) return false;
  inquiry.searched.add(service);
  inquiry.near ??= choice.near;
  inquiry.tie ||= choice.tie;
  if (choice.work) takeWork(inquiry, choice.work);
  return choice.work !== null || choice.tie;
}

async function addCrossref(inquiry: Inquiry, access: ServiceAccess, signal: AbortSignal): Promise<void> {
  const doi = inquiry.work?.DOI;
  if (doi) joinCrossref(inquiry, (await worksByDoi(access, [doi], signal)).get(doi));
}
