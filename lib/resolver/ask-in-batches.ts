import type { WorkRecord } from '../model/work.ts';
import { chooseWork } from './choose-work.ts';
import { citationLines } from './citation-lines.ts';
import { type Inquiry, noteAnswer, takeWork } from './inquiry.ts';
import { isMatchOfIdentifier, isOtherTitle, isOtherWork } from './match-work.ts';
import type { ServiceAccess } from './service-access.ts';
import type { ServiceAnswer } from './service-answer.ts';
import { workByDoi, worksByDoi } from './services/crossref.ts';
import { worksAtDatacite } from './services/datacite.ts';
import { agenciesOf } from './services/doi-org.ts';
import { matchCitations, worksByPmid } from './services/pubmed.ts';
import { weighWork } from './weigh-work.ts';

/**
 * Asks for a whole list at once: printed DOIs at Crossref, printed places at PubMed's citation matcher, then what the one learnt
 * from the other. Most of a medical list is settled here with a request for each twenty entries.
 */
export async function askInBatches(inquiries: readonly Inquiry[], access: ServiceAccess, signal: AbortSignal): Promise<void> {
  await Promise.all([askPrintedDois(inquiries, access, signal), askPrintedPlaces(inquiries, access, signal)]);
  await askLearntDois(inquiries, access, signal);
}

async function askPrintedDois(inquiries: readonly Inquiry[], access: ServiceAccess, signal: AbortSignal): Promise<void> {
  const dois = printedDois(inquiries);
  const answers = await worksByDoi(access, dois, signal);
  const missing = dois.filter((doi) => (answers.get(doi)?.kind ?? 'absent') === 'absent');
  const elsewhere = missing.length > 0 ? await askElsewhere(missing, access, signal) : new Map<string, Elsewhere>();
  for (const inquiry of inquiries) {
    const { doi } = inquiry.printed;
    if (!doi) continue;
    const other = elsewhere.get(doi);
    const answer = answers.get(doi);
    if (answer && answer.kind !== 'absent') weighIdentifier(inquiry, 'Crossref', doi, answer);
    else if (other) other(inquiry);
  }
}

function printedDois(inquiries: readonly Inquiry[]): string[] {
  return [...new Set(inquiries.map((inquiry) => inquiry.printed.doi).filter((doi) => doi !== null))];
}

type Elsewhere = (inquiry: Inquiry) => void;

/** DOIs that Crossref's list does not hold: whose are they? An alias, another agency's, or nobody's. */
async function askElsewhere(dois: readonly string[], access: ServiceAccess, signal: AbortSignal): Promise<Map<string, Elsewhere>> {
  const outcomes = new Map<string, Elsewhere>();
  const agencies = await agenciesOf(access, dois, signal);
  const ofAgency = (name: string) => dois.filter((doi) => agencies.get(doi)?.kind === 'answer' && valueIn(agencies.get(doi)) === name);
  const datacite = await worksAtDatacite(access, ofAgency('DataCite'), signal);
  const aliases = new Map(await Promise.all(ofAgency('Crossref').map(async (doi) => [doi, await workByDoi(access, doi, signal)] as const)));
  for (const doi of dois) {
    const agency = agencies.get(doi);
    outcomes.set(doi, (inquiry) => {
      const known = datacite.get(doi) ?? aliases.get(doi);
      if (known) weighIdentifier(inquiry, datacite.has(doi) ? 'DataCite' : 'Crossref', doi, known);
      else if (agency?.kind === 'absent') noteAnswer(inquiry, 'doi.org', agency, `the printed DOI ${doi} is not registered`);
      else
        noteAnswer(
          inquiry,
          'doi.org',
          agency,
          `the printed DOI ${doi} is registered at ${valueIn(agency) ?? 'another agency'}, which we do not ask`,
        );
    });
  }
  return outcomes;
}

function valueIn<T>(answer: ServiceAnswer<T> | undefined): T | null {
  return answer?.kind === 'answer' ? answer.value : null;
}

/** Holds the record of a printed identifier against the entry: its work, another one, or not clear. */
function weighIdentifier(inquiry: Inquiry, service: string, printed: string, answer: ServiceAnswer<WorkRecord>): void {
  if (answer.kind !== 'answer') {
    noteAnswer(inquiry, service, answer, `does not know ${printed}`);
    return;
  }
  const work = answer.value;
  const evidence = weighWork(inquiry.reference, inquiry.printed, work);
  noteAnswer(inquiry, service, answer, `${printed} is "${work.title ?? 'a work without title'}"`);
  const hasTitle = inquiry.printed.title.length > 0;
  if (isMatchOfIdentifier(evidence, hasTitle)) takeWork(inquiry, work);
  else
    inquiry.leadsTo ??= {
      printed,
      work,
      otherTitle: isOtherTitle(evidence, hasTitle),
      certain: isOtherWork(evidence, hasTitle),
      confirmedBy: null,
    };
}

async function askPrintedPlaces(inquiries: readonly Inquiry[], access: ServiceAccess, signal: AbortSignal): Promise<void> {
  const lines = new Map(inquiries.map((inquiry) => [inquiry, citationLines(inquiry.reference)]));
  const places = await matchCitations(access, [...lines.values()].flat(), signal);
  const pmidsOf = (inquiry: Inquiry) => (lines.get(inquiry) ?? []).flatMap((line) => valueIn(places.get(line)) ?? []);
  const printed = inquiries.map((inquiry) => inquiry.printed.pmid).filter((pmid) => pmid !== null);
  const records = await worksByPmid(access, [...printed, ...inquiries.flatMap(pmidsOf)], signal);
  for (const inquiry of inquiries) {
    const { pmid } = inquiry.printed;
    const own = pmid ? records.get(pmid) : undefined;
    if (pmid && own) weighIdentifier(inquiry, 'PubMed', `PMID ${pmid}`, own);
    weighPlace(
      inquiry,
      lines.get(inquiry) ?? [],
      places,
      [...new Set(pmidsOf(inquiry))].map((each) => records.get(each)),
    );
  }
}

function weighPlace(
  inquiry: Inquiry,
  lines: readonly string[],
  places: ReadonlyMap<string, ServiceAnswer<readonly string[]>>,
  found: readonly (ServiceAnswer<WorkRecord> | undefined)[],
): void {
  if (lines.length === 0) return;
  const failed = [...lines.map((line) => places.get(line)), ...found].find((answer) => answer?.kind === 'unavailable');
  const candidates = found.map(valueIn).filter((work) => work !== null);
  const choice = chooseWork(
    inquiry.reference,
    inquiry.printed,
    candidates.map((work) => ({ work })),
  );
  if (choice.work) {
    noteAnswer(inquiry, 'PubMed', { kind: 'absent' }, `journal, year and page lead to "${choice.work.title}" (PMID ${choice.work.PMID})`);
    takeWork(inquiry, choice.work);
  } else if (failed) noteAnswer(inquiry, 'PubMed', failed, '');
  else {
    noteAnswer(
      inquiry,
      'PubMed',
      { kind: 'absent' },
      candidates.length > 0 ? 'journal, year and page lead to another title' : 'no article at this journal, year and page',
    );
    inquiry.near ??= choice.near;
  }
}

/** DOIs that PubMed named: their Crossref records bring the notices of publishers and of Retraction Watch. */
async function askLearntDois(inquiries: readonly Inquiry[], access: ServiceAccess, signal: AbortSignal): Promise<void> {
  const learnt = inquiries.filter((inquiry) => inquiry.work?.DOI !== undefined && inquiry.work.source === 'PubMed');
  const answers = await worksByDoi(
    access,
    learnt.map((inquiry) => inquiry.work?.DOI ?? ''),
    signal,
  );
  for (const inquiry of learnt) joinCrossref(inquiry, answers.get(inquiry.work?.DOI ?? ''));
}

/** Joins Crossref's record of a DOI that another service named; Crossref's fields go first. */
export function joinCrossref(inquiry: Inquiry, answer: ServiceAnswer<WorkRecord> | undefined): void {
  const pubmed = inquiry.work;
  if (!pubmed || !answer) return;
  noteAnswer(inquiry, 'Crossref', answer, answer.kind === 'answer' ? 'has a record of this DOI' : 'has no record of this DOI');
  if (answer.kind !== 'answer') return;
  inquiry.work = answer.value;
  takeWork(inquiry, pubmed);
}
