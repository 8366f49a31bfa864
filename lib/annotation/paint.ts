import type { Report } from '../model/report.ts';
import type { CitationRange } from './citation-ranges.ts';
import { FLASH_TIME } from './delays.ts';
import { PAINT_KINDS, type PaintKind, paintKind } from './paint-kind.ts';

/** The highlight for the place that the reader jumped to. */
const FLASH = 'citewell-flash';

/** Paints the citations by their verdicts through CSS Custom Highlights, which leave the page's DOM alone. */
export interface Painter {
  /** Paints anew from a report; highlights that did not change are left as they are. */
  paint(report: Report, citations: readonly CitationRange[], isPainted?: (kind: PaintKind, id: string) => boolean): void;
  /** Marks a place for a moment. */
  flash(range: Range): void;
}

/** Makes the painter of a page; everything painted goes when `signal` aborts. */
export function createPainter(highlights: HighlightRegistry, signal: AbortSignal): Painter {
  let painted: string | null = null;
  let places: readonly CitationRange[] = [];
  let flashTimer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(flashTimer);
    for (const kind of PAINT_KINDS) highlights.delete(nameOf(kind));
    highlights.delete(FLASH);
  });

  return {
    paint(report, citations, isPainted = () => true) {
      const kinds = kindsOf(report);
      for (const [id, kind] of kinds) if (!isPainted(kind, id)) kinds.delete(id);
      const now = citations.map(({ id }) => kinds.get(id)).join();
      if (signal.aborted || (now === painted && citations === places)) return;
      painted = now;
      places = citations;
      for (const kind of PAINT_KINDS) {
        const ranges = citations.filter(({ id }) => kinds.get(id) === kind).map(({ range }) => range);
        if (ranges.length > 0) highlights.set(nameOf(kind), new Highlight(...ranges));
        else highlights.delete(nameOf(kind));
      }
    },
    flash(range) {
      if (signal.aborted) return;
      clearTimeout(flashTimer);
      const highlight = new Highlight(range);
      highlight.priority = 1;
      highlights.set(FLASH, highlight);
      flashTimer = setTimeout(() => highlights.delete(FLASH), FLASH_TIME);
    },
  };
}

function kindsOf(report: Report): Map<string, PaintKind> {
  const references = new Map(report.references.map((reference) => [reference.id, reference]));
  return new Map(report.citations.map((citation) => [citation.id, paintKind(citation, references)]));
}

function nameOf(kind: PaintKind): string {
  return `citewell-${kind}`;
}
