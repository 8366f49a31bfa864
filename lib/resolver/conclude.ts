import type { ReasonKind, Resolution, WorkRecord } from '../model/work.ts';
import { foldWords } from '../text/normalize.ts';
import { type Inquiry, resolved, timeOf } from './inquiry.ts';
import { whyNotHeld } from './kind-of-source.ts';

/** What is to be said of an entry after every search; "not found" only when Crossref and PubMed both searched and nothing came near. */
export function conclude(inquiry: Inquiry): Resolution {
  if (inquiry.work) return resolved(inquiry, inquiry.work);
  const { leadsTo } = inquiry;
  const { confirmedBy } = leadsTo ?? {};
  const conflict = leadsTo && confirmedBy ? { conflict: { printed: leadsTo.printed, leadsTo: leadsTo.work, confirmedBy } } : {};
  const open = { work: null, asked: [...inquiry.asked], differences: [], ...conflict, ...timeOf(inquiry) };
  const reason = whyNothing(inquiry);
  if (!reason) return { ...open, status: 'not-found', ...hintOf(inquiry) };
  const status = reason.kind === 'silent' || reason.kind === 'silent-two' ? 'unavailable' : 'cannot-tell';
  return { ...open, status, reason };
}

type Reason = NonNullable<Resolution['reason']>;

/** Why nothing can be said; null where "not found" may be. */
function whyNothing(inquiry: Inquiry): Reason | null {
  const { near, leadsTo, searched } = inquiry;
  if (inquiry.tie) return because('tie');
  const unsearched = ['Crossref', 'PubMed'].filter((service) => !searched.has(service) && inquiry.silent.has(service));
  const silent = [...new Set([...unsearched, ...inquiry.identifierUnread])];
  const [first, second] = silent.filter((service) => !isSwitchedOff(inquiry, service));
  if (first && second) return because('silent-two', { first, second });
  if (first) return because('silent', { service: first });
  const [off, offToo] = silent;
  if (off && offToo) return because('switched-off-two', { first: off, second: offToo });
  if (off) return because('switched-off', { service: off });
  if (leadsTo && !leadsTo.certain) return because('fits-in-part', { title: leadsTo.work.title ?? '' });
  const kind = whyNotHeld(inquiry.reference, inquiry.printed);
  if (kind) return because(kind);
  if (!searched.has('Crossref') || !searched.has('PubMed')) return because('too-little');
  if (inquiry.doiState === 'held-elsewhere') return because('doi-elsewhere');
  if (near && sharesTitle(near.work, inquiry)) return because('near', { title: near.work.title ?? '' });
  return null;
}

/** The reader's own doing: asking again would change nothing. */
function isSwitchedOff({ asked }: Inquiry, service: string): boolean {
  return asked.some((each) => each.service === service && each.silence === 'switched-off');
}

function because(kind: ReasonKind, values: Readonly<Record<string, string>> = {}): Reason {
  return { kind, values };
}

function hintOf({ near, doiState }: Inquiry): Pick<Resolution, 'hint'> {
  const unregistered = doiState === 'unregistered';
  if (near && near.by !== 'title') return { hint: { kind: unregistered ? 'place-and-doi' : 'place-taken', title: near.work.title ?? '' } };
  return unregistered ? { hint: { kind: 'doi-unregistered', title: '' } } : {};
}

function sharesTitle(work: WorkRecord, inquiry: Inquiry): boolean {
  const words = new Set(foldWords(work.title ?? ''));
  const shared = inquiry.printed.title.filter((word) => words.has(word)).length;
  return shared >= inquiry.printed.title.length / 2;
}
