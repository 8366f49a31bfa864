import type { Report } from '../model/report.ts';
import { createCardHost } from './card-host.ts';
import { type CardScript, type CardView, cardScript } from './card-script.ts';
import { type CitationRange, placeCitations } from './citation-ranges.ts';
import { driveHover } from './drive-hover.ts';
import { findTarget } from './find-target.ts';
import type { HoverTarget } from './hover.ts';
import { createPainter } from './paint.ts';
import { reveal } from './reveal.ts';
import { type AnchoredPage, toRange } from './to-range.ts';

/** A card to draw: the cite items of the cluster under the pointer, and the one that the pointer is on. */
type CardContent = Pick<CardView, 'citations' | 'focus'>;

/** What annotating needs from outside. */
export interface AnnotationParts {
  readonly report: Report;
  /** Brings the card's script into the page; false when the extension is gone. */
  readonly loadCard: () => Promise<boolean>;
  /** What is known just now, for the card. */
  readonly view: () => Pick<CardView, 'report' | 'lookUp' | 'language'>;
  /** The reader rested on a citation: its card has just been drawn. */
  readonly onRest: (content: CardContent) => void;
}

/** The paint, the card and the jumps of one page. */
export interface Annotation {
  /** What is known has changed. */
  update(): void;
  /** Scrolls to a citation or an entry of the list and marks it for a moment. */
  showCitation(id: string): void;
  showReference(id: string): void;
}

/** Annotates a page until `signal` aborts; the page's DOM stays what it was, the card's host element aside. */
export function annotatePage(anchored: AnchoredPage, parts: AnnotationParts, signal: AbortSignal): Annotation {
  const citations = placeCitations(anchored, parts.report);
  const painter = createPainter(CSS.highlights, signal);
  const showReference = (id: string) => {
    const entry = parts.report.references.find((reference) => reference.id === id);
    jumpTo(entry && toRange(anchored, entry.selector.start, entry.selector.end));
  };
  const showCitation = (id: string) => jumpTo(citations.find((citation) => citation.id === id)?.range);
  const card = hoverCard(citations, { ...parts, showReference, showCitation }, signal);

  function jumpTo(range: Range | null | undefined): void {
    if (!range) return;
    card.close();
    reveal(range);
    painter.flash(range);
  }

  painter.paint(parts.report, citations);
  return {
    update() {
      painter.paint(parts.view().report, citations);
      card.redraw();
    },
    showCitation,
    showReference,
  };
}

/** The card under the pointer: its script is fetched while the pointer rests, and it is drawn when both are ready. */
function hoverCard(
  citations: readonly CitationRange[],
  parts: AnnotationParts & Pick<Annotation, 'showReference' | 'showCitation'>,
  signal: AbortSignal,
): { readonly close: () => void; readonly redraw: () => void } {
  const host = createCardHost(() => close(), signal);
  let wanted: HoverTarget | null = null;
  let drawn: { readonly script: CardScript; readonly frame: HTMLElement; readonly content: CardContent } | null = null;

  async function show(target: HoverTarget): Promise<void> {
    wanted = target;
    const script = cardScript() ?? ((await parts.loadCard()) ? cardScript() : null);
    const found = citations.find(({ id }) => id === target.citation);
    if (wanted !== target || !script || !found || signal.aborted) return;
    const content = { citations: clusterOf(citations, found), focus: target.citation };
    drawn = { script, content, frame: host.show(script, { range: found.range, x: target.x, y: target.y }) };
    redraw();
    parts.onRest(content);
  }

  function hide(): void {
    wanted = null;
    host.hide();
    drawn?.script.erase(drawn.frame);
    drawn = null;
  }

  function redraw(): void {
    if (!drawn) return;
    const { script, frame, content } = drawn;
    script.draw(frame, {
      ...parts.view(),
      ...content,
      onShowReference: parts.showReference,
      onShowCitation: parts.showCitation,
      // A page may forbid it by its permissions policy; then the reader can still select the text.
      ...(isSecureContext && { onCopy: (text) => void navigator.clipboard.writeText(text).catch(() => {}) }),
      onClose: close,
    });
  }

  const close = driveHover(
    window,
    {
      findTarget: (event) => findTarget(citations, event),
      isCard: host.owns,
      onNear: () => void (cardScript() ?? parts.loadCard()),
      onShow: (target) => void show(target),
      onHide: hide,
    },
    signal,
  );
  return { close, redraw };
}

function clusterOf(citations: readonly CitationRange[], { cluster }: CitationRange): readonly string[] {
  return citations.filter((citation) => citation.cluster === cluster).map(({ id }) => id);
}
