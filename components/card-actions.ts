import type { DismissReason } from '../lib/model/dismissal.ts';
import type { ReportCitation } from '../lib/model/report.ts';
import type { SourceOffer, SourceQuestion } from '../lib/model/source-guess.ts';

/** What a card asks of the page. The optional ones show their buttons only where somebody answers them. */
export interface CardActions {
  /** Scroll the page to an entry of the list. */
  onShowReference(id: string): void;
  /** Scroll the page to another citation of the same entry. */
  onShowCitation?: ((id: string) => void) | undefined;
  /** Set a finding aside as wrong; null takes that back. */
  onDismiss?: ((finding: string, reason: DismissReason | null) => void) | undefined;
  /** Put a text on the clipboard; false where that is forbidden. */
  onCopy?: ((text: string) => Promise<boolean>) | undefined;
  /** What may be asked for the source of a citation without an entry; null for one that has no need of it. */
  sourceOf?: ((citation: ReportCitation) => SourceOffer | null) | undefined;
  onFindSource?: ((question: SourceQuestion) => void) | undefined;
  onStopSource?: ((question: SourceQuestion) => void) | undefined;
}
