import { askedKey } from '../locales/messages/asked-key.ts';
import { say } from '../locales/messages/registry.ts';
import type { Reference } from '../model/reference.ts';
import type { Asked, AskedKind, Resolution, WorkRecord } from '../model/work.ts';
import type { Choice } from './choose-work.ts';
import { compareDetails } from './compare-details.ts';
import { isRelated } from './is-related.ts';
import { mergeWorks } from './merge-works.ts';
import { type PrintedEntry, readPrintedEntry } from './printed-entry.ts';
import type { ServiceAnswer } from './service-answer.ts';

/** Where a printed identifier leads. */
interface LeadsTo {
  readonly printed: string;
  readonly work: WorkRecord;
  /** Another title, so that a second source that has the entry's own work settles it. */
  readonly otherTitle: boolean;
  /** Another title, first author and year, so that it is another paper whatever else is found ... */
  readonly certain: boolean;
  /** ... and the second service whose record of the identifier is the same paper; null until one was asked. */
  readonly confirmedBy: string | null;
}

/** What is known so far of one reference while it is being resolved; the steps add to it. */
export interface Inquiry {
  readonly reference: Reference;
  readonly printed: PrintedEntry;
  readonly asked: Asked[];
  /** When the oldest of the records was asked for that were looked at, in milliseconds since 1970; null before one was. */
  askedAt: number | null;
  /** Services that were needed and did not answer. */
  readonly silent: Set<string>;
  /** Services that searched for the entry and answered. */
  readonly searched: Set<string>;
  work: WorkRecord | null;
  /** The record of the printed DOI or PMID where it is not the entry's work, or may not be. */
  leadsTo: LeadsTo | null;
  /** Services that were asked where a printed identifier leads and did not answer. */
  readonly identifierUnread: Set<string>;
  /** What doi.org says of the printed DOI; null where it was not asked, did not answer, or does not tell. */
  doiState: 'unregistered' | 'held-elsewhere' | null;
  /** The nearest record that did not fit. */
  near: Choice['near'];
  tie: boolean;
}

/** Begins with what is printed. */
export function beginInquiry(reference: Reference): Inquiry {
  return {
    reference,
    printed: readPrintedEntry(reference),
    asked: [],
    askedAt: null,
    silent: new Set(),
    searched: new Set(),
    work: null,
    leadsTo: null,
    identifierUnread: new Set(),
    doiState: null,
    near: null,
    tie: false,
  };
}

/** Writes down what a service answered: `noteAnswer(inquiry, 'Crossref', answer, 'found', { title: 'Pain' })`; true when it answered. */
export function noteAnswer<T>(
  inquiry: Inquiry,
  service: string,
  answer: ServiceAnswer<T> | undefined,
  kind: AskedKind,
  values: Readonly<Record<string, string>> = {},
): boolean {
  if (answer === undefined) return false;
  const silence = silenceOf(service, answer);
  if (answer.kind === 'answer' && answer.at !== undefined) inquiry.askedAt = Math.min(answer.at, inquiry.askedAt ?? answer.at);
  if (silence) inquiry.silent.add(service);
  inquiry.asked.push(silence ?? tell(service, { kind, values }));
  return silence === null;
}

/** How a service was silent, as the reader is told it; null where it answered. */
export function silenceOf(service: string, answer: ServiceAnswer<unknown>): Asked | null {
  if (answer.kind !== 'unavailable' && answer.kind !== 'refused') return null;
  const status = answer.kind === 'unavailable' ? answer.status : undefined;
  return tell(service, { kind: 'silent', silence: answer.silence, values: status === undefined ? {} : { status: String(status) } });
}

function tell(service: string, told: Omit<Asked, 'service' | 'outcome'>): Asked {
  return { service, outcome: say(askedKey(told), told.values), ...told };
}

/** Takes a record as the entry's work, or joins it to the one taken when it is of the same work. */
export function takeWork(inquiry: Inquiry, work: WorkRecord): void {
  const taken = inquiry.work;
  if (!taken) inquiry.work = work;
  else if (!haveTwo(taken.DOI, work.DOI) && !haveTwo(taken.PMID, work.PMID)) inquiry.work = mergeWorks(taken, work);
}

/** Two identifiers of one kind that differ: a preprint beside its article, or a work registered twice. */
function haveTwo(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** The resolution of an inquiry whose work is known. */
export function resolved(inquiry: Inquiry, work: WorkRecord): Resolution {
  const { leadsTo } = inquiry;
  const conflict =
    leadsTo?.otherTitle && !isSameWork(leadsTo.work, work)
      ? { conflict: { printed: leadsTo.printed, leadsTo: leadsTo.work, confirmedBy: work.source } }
      : {};
  return {
    status: 'resolved',
    work,
    asked: [...inquiry.asked],
    differences: compareDetails(inquiry.reference, inquiry.printed, work),
    ...conflict,
    ...timeOf(inquiry),
  };
}

/** When all this was asked for, as far as it is known. */
export function timeOf({ askedAt }: Inquiry): Pick<Resolution, 'askedAt'> {
  return askedAt === null ? {} : { askedAt };
}

/** The same record, or versions of one work. */
export function isSameWork(a: WorkRecord, b: WorkRecord): boolean {
  if (a.DOI !== undefined && a.DOI === b.DOI) return true;
  if (a.PMID !== undefined && a.PMID === b.PMID) return true;
  return isRelated(a, b) || isRelated(b, a);
}
