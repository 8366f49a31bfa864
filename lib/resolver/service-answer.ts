import type { SilenceKind } from '../model/work.ts';

/**
 * What came of asking a service: `absent` is the service's own word that it holds nothing of that name, `refused` says that the
 * request was wrong (HTTP 400), `unavailable` says nothing about the work at all (timeout, 429, 503, HTML where JSON is due).
 */
export type ServiceAnswer<T> =
  | Answered<T>
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly silence: SilenceKind }
  | Unavailable;

/** What a service said. */
export interface Answered<T> {
  readonly kind: 'answer';
  readonly value: T;
  /** When it was asked, in milliseconds since 1970; of records alone, which bring the notices. */
  readonly at?: number;
}

/** A service that did not answer, and how; `stopped` when the asker called it off. */
export interface Unavailable {
  readonly kind: 'unavailable';
  readonly silence: SilenceKind;
  /** The HTTP status, where it tells more: 503. */
  readonly status?: number;
  readonly stopped?: true;
}

/** Wraps what a service said: `answered({ pmid: '1' })` -> `{ kind: 'answer', value: { pmid: '1' } }`. */
export function answered<T>(value: T, at?: number): Answered<T> {
  return { kind: 'answer', value, ...(at !== undefined && { at }) };
}

/** When the oldest of some answers was asked for; undefined where none of them tells. */
export function oldestOf(answers: Iterable<ServiceAnswer<unknown> | undefined>): number | undefined {
  const times = [...answers].flatMap((answer) => (answer?.kind === 'answer' && answer.at !== undefined ? [answer.at] : []));
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** The one way to say that a service did not answer: `unavailable('failing', 503)`. */
export function unavailable(silence: SilenceKind, status?: number): Unavailable {
  return { kind: 'unavailable', silence, ...(status === undefined ? {} : { status }) };
}

/** The asker's own AbortSignal ended the question; nobody else's answer may be judged by it. */
export const STOPPED: Unavailable = { kind: 'unavailable', silence: 'stopped', stopped: true };

/** What a service said, or null when it said nothing of use. */
export function valueIn<T>(answer: ServiceAnswer<T> | undefined): T | null {
  return answer?.kind === 'answer' ? answer.value : null;
}
