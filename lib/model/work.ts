import type { CslItem } from './csl.ts';

/** Kinds of editorial notice, worst first. */
export const NOTICE_KINDS = ['retraction', 'withdrawal', 'removal', 'partial-retraction', 'concern', 'correction', 'addendum'] as const;

/** One of `NOTICE_KINDS`. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A published notice about a work. */
export interface EditorialNotice {
  readonly kind: NoticeKind;
  /** ISO date or year, as far as known: "2010-02-06", "2010"; null when the service gives none. */
  readonly date: string | null;
  readonly DOI: string | null;
  readonly PMID: string | null;
  /** Who said so: "Crossref", "Retraction Watch", "PubMed". */
  readonly source: string;
}

/** Another version of a work: its preprint, its published article, its newer version. */
export interface Relation {
  readonly kind: 'preprint' | 'published' | 'newer-version';
  readonly DOI?: string;
  readonly PMID?: string;
}

/** The resolved bibliographic record: CSL-JSON fields and what the services know beyond them. */
export interface WorkRecord extends CslItem {
  /** Subtitle kept apart by the service; `title` holds the main title only. */
  readonly subtitle?: string;
  /** Names of the journal in full and short, as far as services give several; `container-title` is one of them. */
  readonly journalNames?: readonly string[];
  /** Where another service has the work, as far as it differs from `volume`, `issue` and `page`. */
  readonly otherPlaces?: readonly Pick<CslItem, 'volume' | 'issue' | 'page'>[];
  /** Every year the record carries: issued, print, online, journal issue. */
  readonly years: readonly number[];
  /** PubMed publication types as PubMed writes them: "Randomized Controlled Trial". */
  readonly studyTypes: readonly string[];
  readonly openAccessUrl?: string;
  /** Worst first, each once. */
  readonly notices: readonly EditorialNotice[];
  /** Other versions of the same work, each with its DOI or, where PubMed names none, its PMID. */
  readonly relations?: readonly Relation[];
  /** The service that the record came from: "Crossref", "PubMed". */
  readonly source: string;
}

/** How resolving ended. `unavailable`: a service that is needed did not answer; never a statement about the work. */
export type ResolutionStatus = 'unchecked' | 'resolved' | 'not-found' | 'cannot-tell' | 'unavailable';

/**
 * What came back from a service; each kind has its sentence in `lib/locales/messages`, key "asked.KIND". `silent`: no answer, which
 * says nothing about the work; its sentences are those of `SilenceKind`.
 */
export type AskedKind =
  | 'silent'
  | 'found'
  | 'tie'
  | 'no-fit'
  | 'doi-held'
  | 'doi-not-held'
  | 'doi-as-pmid'
  | 'doi-unregistered'
  | 'doi-elsewhere'
  | 'identifier-is'
  | 'identifier-unknown'
  | 'place-found'
  | 'place-other'
  | 'place-empty'
  | 'also-retracted';

/** How a service was silent; each kind has its sentence in `lib/locales/messages`, key "asked.silent.KIND". */
export type SilenceKind =
  | 'timeout'
  | 'unreachable'
  | 'busy'
  | 'failing'
  | 'down'
  | 'unexpected'
  | 'unreadable'
  | 'refused'
  | 'switched-off'
  | 'stopped'
  | 'not-asked';

/** Who was asked, and what came back, in plain words. */
export interface Asked {
  readonly service: string;
  /** The sentence in English, for reports that programs read. */
  readonly outcome: string;
  readonly kind: AskedKind;
  /** With `silent`: how. */
  readonly silence?: SilenceKind;
  /** What the sentence of the kind names: `{ title: 'Pain in adults' }`. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A field in which the printed entry and the record disagree. */
export interface Difference {
  readonly field: 'title' | 'first author' | 'year' | 'journal' | 'volume' | 'page';
  readonly printed: string;
  readonly found: string;
}

/** Why nothing can be said of an entry; each kind has its sentence in `lib/locales/messages`, key "reason.KIND". */
export type ReasonKind =
  | 'tie'
  | 'silent'
  | 'silent-two'
  | 'switched-off'
  | 'switched-off-two'
  | 'fits-in-part'
  | 'near'
  | 'too-little'
  | 'doi-elsewhere'
  | NotHeldKind;

/** Kinds of source that the databases do not hold, or not all of. */
export type NotHeldKind =
  | 'web-page'
  | 'some-web-page'
  | 'newspaper-article'
  | 'magazine-article'
  | 'law'
  | 'report'
  | 'thesis'
  | 'book'
  | 'perhaps-book'
  | 'book-chapter'
  | 'part-of-book'
  | 'conference-paper'
  | 'data-set'
  | 'software'
  | 'document'
  | 'other-script';

/** What was seen beside a "not found"; key "reference.not-found.KIND". */
type HintKind = 'place-taken' | 'doi-unregistered' | 'place-and-doi';

/** What resolving one reference came to. */
export interface Resolution {
  readonly status: ResolutionStatus;
  readonly work: WorkRecord | null;
  readonly asked: readonly Asked[];
  readonly differences: readonly Difference[];
  /** When the services were asked for the records behind it, the oldest of them, in milliseconds since 1970; no part of the report. */
  readonly askedAt?: number;
  /** The work that the printed DOI or PMID leads to, when that is another one than `work`. */
  readonly conflict?: { readonly printed: string; readonly leadsTo: WorkRecord; readonly confirmedBy: string };
  /** Why nothing can be said (`cannot-tell`, `unavailable`), and what it names: `{ kind: 'silent', values: { service: 'Crossref' } }`. */
  readonly reason?: { readonly kind: ReasonKind; readonly values: Readonly<Record<string, string>> };
  /** What was seen beside a `not-found`: whose the printed place is, that the DOI is not registered. */
  readonly hint?: { readonly kind: HintKind; readonly title: string };
}
