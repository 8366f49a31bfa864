import type { Dismissal, DismissReason } from './dismissal.ts';
import type { LookUpState } from './look-up.ts';
import type { Report, ReportCitation } from './report.ts';
import type { SourceOffer, SourceQuestion } from './source-guess.ts';

/** How a card looks for the source of a citation without an entry. */
export interface SourceActions {
  /** What may be asked, and what came of it; null for a citation that has no need of it. */
  sourceOf(citation: ReportCitation): SourceOffer | null;
  /** The address on another site that the page links the citation to; null where it links it to none. */
  outLinkOf(citation: ReportCitation): string | null;
  onFindSource(question: SourceQuestion): void;
  onStopSource(question: SourceQuestion): void;
}

/** Everything a card shows, and what it asks of the page. */
export interface CardView extends SourceActions {
  readonly report: Report;
  readonly lookUp: LookUpState;
  /** Ids of the cite items of the cluster under the pointer, in document order: ["c3", "c4"]. */
  readonly citations: readonly string[];
  /** Id of the one under the pointer. */
  readonly focus: string;
  /** A key opened it beside the text: a screen reader is told of the citation and its verdict. */
  readonly isHeard: boolean;
  readonly language: string;
  /** What the reader has set aside on this page. */
  readonly dismissed: readonly Dismissal[];
  /** What the reader decided last and could not be stored: the key of a finding, or `TURNED_OFF`. */
  readonly notSaved?: string | null;
  /** Scrolls the page to an entry of the list. */
  onShowReference(id: string): void;
  /** Scrolls the page to another citation of the same entry. */
  onShowCitation(id: string): void;
  /** Puts a text on the clipboard; false where that is forbidden. Not on pages without https, where browsers lend no clipboard. */
  readonly onCopy?: (text: string) => Promise<boolean>;
  /** Sets a finding aside as wrong; null takes that back. */
  onDismiss(finding: string, reason: DismissReason | null): void;
  /** Leaves this site alone from now on. */
  onTurnOffHere(): void;
  onOpenOptions(): void;
  onClose(): void;
}
