import type { WorkRecord } from '../model/work.ts';
import { chooseWork } from './choose-work.ts';
import { citationLines } from './citation-lines.ts';
import { type Inquiry, noteAnswer, takeWork } from './inquiry.ts';
import type { ServiceAccess } from './service-access.ts';
import { type ServiceAnswer, valueIn } from './service-answer.ts';
import { matchCitations, worksByPmid } from './services/pubmed.ts';
import { weighIdentifier } from './weigh-identifier.ts';

/** Asks PubMed's citation matcher for all printed places (journal, year, volume, page) at once, and for the printed PubMed numbers. */
export async function askPrintedPlaces(inquiries: readonly Inquiry[], access: ServiceAccess, signal: AbortSignal): Promise<void> {
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
    const record = found.find((answer) => valueIn(answer) === choice.work) ?? ({ kind: 'absent' } as const);
    noteAnswer(inquiry, 'PubMed', record, 'place-found', { title: choice.work.title ?? '', pmid: choice.work.PMID ?? '' });
    takeWork(inquiry, withPrintedJournal(choice.work, inquiry.reference.csl['container-title']));
  } else if (failed) noteAnswer(inquiry, 'PubMed', failed, 'silent');
  else {
    noteAnswer(inquiry, 'PubMed', { kind: 'absent' }, candidates.length > 0 ? 'place-other' : 'place-empty');
    inquiry.near ??= choice.near;
  }
}

/**
 * PubMed found the work under the printed journal, so that its list of journals knows that name for it: an older or newer name may
 * share no word with the record's.
 */
function withPrintedJournal(work: WorkRecord, printed: string | undefined): WorkRecord {
  if (!printed) return work;
  const known = work.journalNames ?? (work['container-title'] ? [work['container-title']] : []);
  return { ...work, journalNames: [...new Set([...known, printed])] };
}
