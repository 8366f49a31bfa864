import type { CardView, SourceActions } from '../model/card.ts';
import type { Dismissal, DismissReason } from '../model/dismissal.ts';
import type { Report } from '../model/report.ts';
import type { PageSettings } from '../model/settings.ts';
import { setAsideBy } from '../text/finding-key.ts';
import type { PaintKind } from '../text/paint-kind.ts';
import { createCardHost } from './card-host.ts';
import type { CardScript } from './card-script.ts';
import { type CitationRange, livePlaces } from './citation-ranges.ts';
import { type FindingStep, findingCitations, stepThrough } from './finding-citations.ts';
import { type CardContent, createHoverCard } from './hover-card.ts';
import { createPainter, type Painter } from './paint.ts';
import { reveal, seenPlace } from './reveal.ts';
import { type AnchoredPage, toRange } from './to-range.ts';
import { createWayBack } from './way-back.ts';

/** What annotating needs from outside. */
export interface AnnotationParts {
  /** The page's text nodes as last read; another object after each reading. */
  readonly anchored: () => AnchoredPage;
  /** As the reader has them just now. */
  readonly settings: () => Pick<PageSettings, 'marks' | 'card' | 'cardDelay'>;
  /** The card's script, brought into the page when it is first wanted; null when the extension is gone. */
  readonly loadCard: () => Promise<CardScript | null>;
  /** What is known just now, for the card. */
  readonly view: () => Pick<CardView, 'report' | 'lookUp' | 'language' | 'dismissed' | 'notSaved'>;
  /** The reader rested on a citation: its card has just been drawn. */
  readonly onRest: (content: CardContent) => void;
  readonly sources: SourceActions;
  readonly onDismiss: (finding: string, reason: DismissReason | null) => void;
  readonly onTurnOffHere: () => void;
  readonly onOpenOptions: () => void;
}

/** The paint, the card and the jumps of one page. */
export interface Annotation {
  /** What is known has changed. */
  update(): void;
  /** Scrolls to a citation, marks it for a moment and opens its card. */
  showCitation(id: string): void;
  /** Scrolls to an entry of the list and marks it for a moment. */
  showReference(id: string): void;
  /** Opens the card of a finding; where a page has none, of a citation. */
  openFinding(step: FindingStep): void;
  /** Hides all marks, or shows them as the settings have it. */
  toggleMarks(): void;
}

/** Annotates a page until `signal` aborts; the page's DOM stays what it was, the card's host element aside. */
export function annotatePage(parts: AnnotationParts, signal: AbortSignal): Annotation {
  const places = livePlaces(parts.anchored, () => parts.view().report);
  const painter = createPainter(CSS.highlights, signal);
  const rangeOf = (id: string) => places().find((citation) => citation.id === id)?.range;
  const showCitation = (id: string) => {
    const isByKeys = host.isInUseByKeys();
    // Its card comes along, so that one place after another can be looked at.
    if (jumpTo(rangeOf(id)) && parts.settings().card !== 'off') card.open(id, isByKeys ? 'entered' : undefined);
  };
  const showReference = (id: string) => {
    const entry = parts.view().report.references.find((reference) => reference.id === id);
    jumpTo(entry && toRange(parts.anchored(), entry.selector.start, entry.selector.end));
  };
  const host = createCardHost(signal);
  // Before the card, because both hear the Escape key: a press that closes a card must not lead back as well.
  const wayBack = createWayBack({ host, loadCard: parts.loadCard, language: () => parts.view().language }, signal);
  const onMoves = { onOpen: wayBack.standAside, onClosed: wayBack.comeForward };
  const card = createHoverCard(places, { ...parts, ...onMoves, host, showReference, showCitation }, signal);
  const marks = createMarks(parts, places, painter, signal);
  let opened = '';

  /** True where a card can stand beside what was jumped to. */
  function jumpTo(range: Range | null | undefined): boolean {
    if (!range) return false;
    const isByKeys = host.isInUseByKeys();
    const seen = seenPlace(range);
    card.close();
    wayBack.leave(seen.range, { isByKeys, isFolded: seen.isFolded });
    reveal(seen.range);
    painter.flash(seen.range);
    return !seen.isFolded;
  }

  marks.paint();
  return {
    update() {
      marks.paint();
      card.redraw();
    },
    showCitation,
    showReference,
    openFinding(step) {
      // Enter on a link is the page's key; the key that opens the first finding goes into the card that is open beside it.
      if (step === 'first' && card.enterFromFocus()) return;
      const { report, dismissed } = parts.view();
      const findings = findingCitations(report, dismissed).filter(rangeOf);
      opened = stepThrough(findings.length > 0 ? findings : places().map(({ id }) => id), opened, step);
      if (jumpTo(rangeOf(opened)) && parts.settings().card !== 'off') card.open(opened, 'heard');
    },
    toggleMarks: marks.toggle,
  };
}

/**
 * No findings. In forced colours browsers paint every highlight as selected text, a fine line included: a page full of that is hard to
 * read and tells nothing.
 */
const QUIET_KINDS: ReadonlySet<PaintKind> = new Set<PaintKind>(['ok', 'no-list']);

/** The lines under the citations, as the settings have them or as the reader's key has turned them. */
function createMarks({ settings, view }: AnnotationParts, places: () => readonly CitationRange[], painter: Painter, signal: AbortSignal) {
  const forcedColors = window.matchMedia('(forced-colors: active)');
  let chosen = settings().marks;
  let isTurned = false;

  function paint(): void {
    const { marks } = settings();
    // A new choice in the settings means what it says, whatever the key did before.
    if (marks !== chosen) isTurned = false;
    chosen = marks;
    const { report, dismissed } = view();
    const isHidden = (marks === 'off') !== isTurned;
    const setAside = setAsideIn(report, dismissed);
    const findings = marks === 'findings' ? new Set(findingCitations(report, dismissed)) : null;
    const isQuiet = (kind: PaintKind) => forcedColors.matches && QUIET_KINDS.has(kind);
    painter.paint(report, places(), (kind, id) => !isHidden && !isQuiet(kind) && !setAside.has(id) && (findings?.has(id) ?? true));
  }

  forcedColors.addEventListener('change', paint, { signal });

  return {
    paint,
    toggle() {
      isTurned = !isTurned;
      paint();
    },
  };
}

/** Citations whose own finding the reader has set aside. */
function setAsideIn(report: Report, dismissed: readonly Dismissal[]): ReadonlySet<string> {
  const isSetAside = setAsideBy(dismissed);
  return new Set(report.citations.filter(({ verdict, selector }) => isSetAside(verdict, selector.exact)).map(({ id }) => id));
}
