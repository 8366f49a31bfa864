import type { WorkRecord } from '../model/work.ts';
import { type Inquiry, noteAnswer, takeWork } from './inquiry.ts';
import { isMatchOfIdentifier, isOtherTitle, isOtherWork } from './match-work.ts';
import type { ServiceAnswer } from './service-answer.ts';
import { weighWork } from './weigh-work.ts';

/** Holds the record of a printed identifier against the entry: its work, another one, or not clear. */
export function weighIdentifier(inquiry: Inquiry, service: string, printed: string, answer: ServiceAnswer<WorkRecord>): void {
  if (answer.kind !== 'answer') {
    noteAnswer(inquiry, service, answer, 'identifier-unknown', { printed });
    return;
  }
  const work = answer.value;
  const evidence = weighWork(inquiry.reference, inquiry.printed, work);
  noteAnswer(inquiry, service, answer, 'identifier-is', { printed, title: work.title ?? '' });
  const hasTitle = inquiry.printed.title.length > 0;
  if (isMatchOfIdentifier(evidence, hasTitle) || isAllThatIsPrinted(inquiry)) takeWork(inquiry, work);
  else
    inquiry.leadsTo ??= {
      printed,
      work,
      otherTitle: isOtherTitle(evidence, hasTitle),
      certain: isOtherWork(evidence, hasTitle),
      confirmedBy: null,
    };
}

/** An entry that is an address or a number alone says nothing that could speak against its record. */
function isAllThatIsPrinted({ printed }: Inquiry): boolean {
  return printed.words.every((word) => !/\p{L}/u.test(word));
}
