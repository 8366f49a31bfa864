import type { WorkRecord } from '../model/work.ts';
import { type Inquiry, noteAnswer, takeWork } from './inquiry.ts';
import { isMatchOfIdentifier, isOtherTitle, isOtherWork } from './match-work.ts';
import { isShown } from './printed-entry.ts';
import type { ServiceAnswer } from './service-answer.ts';
import { type Evidence, weighWork } from './weigh-work.ts';

/**
 * Holds the record of an entry's identifier against the entry: its work, another one, or not clear. An identifier that the page's metadata
 * alone has may only help: a plugin's slip is none of the author's.
 */
export function weighIdentifier(inquiry: Inquiry, service: string, printed: string, answer: ServiceAnswer<WorkRecord>): void {
  if (answer.kind !== 'answer') {
    const isAnswered = noteAnswer(inquiry, service, answer, 'identifier-unknown', { printed });
    if (!isAnswered && isShown(inquiry.printed, printed)) inquiry.identifierUnread.add(service);
    return;
  }
  const work = answer.value;
  const evidence = weighWork(inquiry.reference, inquiry.printed, work);
  noteAnswer(inquiry, service, answer, 'identifier-is', { printed, title: work.title ?? '' });
  const hasTitle = inquiry.printed.title.length > 0;
  if (speaksFor(inquiry, evidence)) takeWork(inquiry, work);
  else if (isShown(inquiry.printed, printed))
    inquiry.leadsTo ??= {
      printed,
      work,
      otherTitle: isOtherTitle(evidence, hasTitle),
      certain: isOtherWork(evidence, hasTitle),
      confirmedBy: null,
    };
}

/**
 * Whether the record of an identifier that a service named is the entry's work: services have wrong identifiers too.
 * `isIdentified(inquiry, { title: 'Thermal conductivity of molten salts', ... })` -> false for an entry on acupuncture.
 */
export function isIdentified(inquiry: Inquiry, work: WorkRecord): boolean {
  return speaksFor(inquiry, weighWork(inquiry.reference, inquiry.printed, work));
}

function speaksFor(inquiry: Inquiry, evidence: Evidence): boolean {
  return isMatchOfIdentifier(evidence, inquiry.printed.title.length > 0) || isAllThatIsPrinted(inquiry);
}

/** An entry that is an address or a number alone says nothing that could speak against its record. */
function isAllThatIsPrinted({ printed }: Inquiry): boolean {
  return printed.words.every((word) => !/\p{L}/u.test(word));
}
