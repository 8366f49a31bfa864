import type { Report } from '../model/report.ts';
import { createCardHost } from './card-host.ts';
import { type CitationRange, placeCitations } from './citation-ranges.ts';
import { driveHover } from './drive-hover.ts';
import { findTarget } from './find-target.ts';
import { createPainter } from './paint.ts';
import { reveal } from './reveal.ts';
import { type AnchoredPage, toRange } from './to-range.ts';

/** A card to draw: the cite items of the cluster under the pointer, and the one that the pointer is on. */
export interface CardContent {
  readonly citations: readonly string[];
  readonly focus: string;
}

/** What annotating needs from outside. */
export interface AnnotationParts {
  readonly report: Report;
  /** Style sheet of the card. */
  readonly styles: string;
  /** Draws a card into its frame; called again when what it shows may have changed. */
  readonly draw: (frame: HTMLElement, content: CardContent) => void;
  /** Takes the card out of its frame, so that what it started ends. */
  readonly erase: (frame: HTMLElement) => void;
  /** The reader rested on a citation: its card has just been drawn. */
  readonly onRest: (content: CardContent) => void;
}

/** The paint, the card and the jumps of one page. */
export interface Annotation {
  update(report: Report): void;
  /** Scrolls to a citation or an entry of the list and marks it for a moment. */
  showCitation(id: string): void;
  showReference(id: string): void;
  closeCard(): void;
}

/** Annotates a page until `signal` aborts; the page's DOM stays what it was, the card's host element aside. */
export function annotatePage(anchored: AnchoredPage, parts: AnnotationParts, signal: AbortSignal): Annotation {
  const citations = placeCitations(anchored, parts.report);
  const painter = createPainter(CSS.highlights, signal);
  const host = createCardHost(parts.styles, () => closeCard(), signal);
  let drawn: { readonly frame: HTMLElement; readonly content: CardContent } | null = null;

  function show({ citation, x, y }: { readonly citation: string; readonly x: number; readonly y: number }): void {
    const found = citations.find(({ id }) => id === citation);
    if (!found) return;
    const content = { citations: clusterOf(citations, found), focus: citation };
    drawn = { content, frame: host.show({ range: found.range, x, y }) };
    parts.draw(drawn.frame, content);
    parts.onRest(content);
  }

  function hide(): void {
    host.hide();
    if (drawn) parts.erase(drawn.frame);
    drawn = null;
  }

  const closeCard = driveHover(
    window,
    { findTarget: (event) => findTarget(citations, event), isCard: host.owns, onShow: show, onHide: hide },
    signal,
  );

  function jumpTo(range: Range | null | undefined): void {
    if (!range) return;
    closeCard();
    reveal(range);
    painter.flash(range);
  }

  painter.paint(parts.report, citations);
  return {
    update(report) {
      painter.paint(report, citations);
      if (drawn) parts.draw(drawn.frame, drawn.content);
    },
    showCitation: (id) => jumpTo(citations.find((citation) => citation.id === id)?.range),
    showReference(id) {
      const entry = parts.report.references.find((reference) => reference.id === id);
      jumpTo(entry && toRange(anchored, entry.selector.start, entry.selector.end));
    },
    closeCard,
  };
}

function clusterOf(citations: readonly CitationRange[], { cluster }: CitationRange): readonly string[] {
  return citations.filter((citation) => citation.cluster === cluster).map(({ id }) => id);
}
