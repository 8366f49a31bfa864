import type { Dismissal, DismissReason } from '../model/dismissal.ts';
import type { Report } from '../model/report.ts';
import type { PageSettings } from '../model/settings.ts';
import { findingKey } from '../text/finding-key.ts';
import type { CardView } from './card-script.ts';
import { livePlaces } from './citation-ranges.ts';
import { findingCitations } from './finding-citations.ts';
import { type CardContent, createHoverCard } from './hover-card.ts';
import { createPainter } from './paint.ts';
import type { PaintKind } from './paint-kind.ts';
import { reveal } from './reveal.ts';
import { type AnchoredPage, toRange } from './to-range.ts';

/** What annotating needs from outside. */
export interface AnnotationParts {
  /** The page's text nodes as last read; another object after each reading. */
  readonly anchored: () => AnchoredPage;
  readonly settings: Pick<PageSettings, 'marks' | 'card' | 'cardDelay'>;
  /** Brings the card's script into the page; false when the extension is gone. */
  readonly loadCard: () => Promise<boolean>;
  /** What is known just now, for the card. */
  readonly view: () => Pick<CardView, 'report' | 'lookUp' | 'language' | 'dismissed'>;
  /** The reader rested on a citation: its card has just been drawn. */
  readonly onRest: (content: CardContent) => void;
  readonly onDismiss: (finding: string, reason: DismissReason | null) => void;
  readonly onTurnOffHere: () => void;
  readonly onOpenOptions: () => void;
}

/** The paint, the card and the jumps of one page. */
export interface Annotation {
  /** What is known has changed. */
  update(): void;
  /** Scrolls to a citation or an entry of the list and marks it for a moment. */
  showCitation(id: string): void;
  showReference(id: string): void;
  /** Opens the card of a finding; where a page has none, of a citation. */
  openFinding(step: 'first' | 'next' | 'previous'): void;
  /** Hides all marks, or shows them as the settings have it. */
  toggleMarks(): void;
}

/** Annotates a page until `signal` aborts; the page's DOM stays what it was, the card's host element aside. */
export function annotatePage(parts: AnnotationParts, signal: AbortSignal): Annotation {
  const places = livePlaces(parts.anchored, () => parts.view().report);
  const painter = createPainter(CSS.highlights, signal);
  const rangeOf = (id: string) => places().find((citation) => citation.id === id)?.range;
  const showCitation = (id: string) => jumpTo(rangeOf(id));
  const showReference = (id: string) => {
    const entry = parts.view().report.references.find((reference) => reference.id === id);
    jumpTo(entry && toRange(parts.anchored(), entry.selector.start, entry.selector.end));
  };
  const card = createHoverCard(places, { ...parts, showReference, showCitation }, signal);
  let isHidden = parts.settings.marks === 'off';
  let opened = '';

  function jumpTo(range: Range | null | undefined): void {
    if (!range) return;
    card.close();
    reveal(range);
    painter.flash(range);
  }

  function openFinding(step: 'first' | 'next' | 'previous'): void {
    const { report, dismissed } = parts.view();
    const findings = findingCitations(report, dismissed).filter(rangeOf);
    const stops = findings.length > 0 ? findings : places().map(({ id }) => id);
    const at = stops.indexOf(opened);
    const next = step === 'first' ? 0 : step === 'next' ? at + 1 : Math.max(at, 0) - 1;
    opened = stops.at(next % Math.max(stops.length, 1)) ?? '';
    const range = rangeOf(opened);
    if (!range) return;
    jumpTo(range);
    card.open(opened);
  }

  function paint(): void {
    const { report, dismissed } = parts.view();
    const setAside = setAsideIn(report, dismissed);
    const findings = new Set(parts.settings.marks === 'findings' ? findingCitations(report, dismissed) : []);
    const isPainted = (_kind: PaintKind, id: string) =>
      !isHidden && !setAside.has(id) && (parts.settings.marks !== 'findings' || findings.has(id));
    painter.paint(report, places(), isPainted);
  }

  paint();
  return {
    update() {
      paint();
      card.redraw();
    },
    showCitation,
    showReference,
    openFinding,
    toggleMarks() {
      isHidden = !isHidden;
      paint();
    },
  };
}

/** Citations whose own finding the reader has set aside. */
function setAsideIn(report: Report, dismissed: readonly Dismissal[]): ReadonlySet<string> {
  const keys = new Set(dismissed.map(({ finding }) => finding));
  return new Set(report.citations.filter((one) => keys.has(findingKey(one.verdict, one.selector.exact))).map(({ id }) => id));
}
