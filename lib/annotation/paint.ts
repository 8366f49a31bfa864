import type { Report } from '../model/report.ts';
import { PAINT_KINDS, type PaintKind, paintKind } from '../text/paint-kind.ts';
import type { CitationRange } from './citation-ranges.ts';
import { FLASH_TIME } from './delays.ts';

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
  /** What was painted, by the name of its highlight. */
  const own = new Map<string, Highlight>();
  let painted: string | null = null;
  let places: readonly CitationRange[] = [];
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  /** Puts up a highlight, or takes it down; one of the same name that somebody else has put up meanwhile stays. */
  function put(name: string, highlight: Highlight | null): void {
    if (!highlight && highlights.get(name) === own.get(name)) highlights.delete(name);
    own.delete(name);
    if (!highlight) return;
    own.set(name, highlight);
    highlights.set(name, highlight);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(flashTimer);
    for (const name of own.keys()) put(name, null);
  });

  return {
    paint(report, citations, isPainted = () => true) {
      const kinds = kindsOf(report);
      for (const [id, kind] of kinds) if (!isPainted(kind, id)) kinds.delete(id);
      const now = citations.map(({ id }) => kinds.get(id)).join();
      // A page's own search may have cleared all highlights.
      const isThere = [...own].every(([name, highlight]) => name === FLASH || highlights.get(name) === highlight);
      if (signal.aborted || (now === painted && citations === places && isThere)) return;
      painted = now;
      places = citations;
      for (const kind of PAINT_KINDS) {
        // Copies, because a page can reach into its highlights and move what it finds there.
        const ranges = citations.filter(({ id }) => kinds.get(id) === kind).map(({ range }) => range.cloneRange());
        put(nameOf(kind), ranges.length > 0 ? new Highlight(...ranges) : null);
      }
    },
    flash(range) {
      if (signal.aborted) return;
      clearTimeout(flashTimer);
      const highlight = new Highlight(range.cloneRange());
      highlight.priority = 1;
      put(FLASH, highlight);
      flashTimer = setTimeout(() => put(FLASH, null), FLASH_TIME);
    },
  };
}

function kindsOf(report: Report): Map<string, PaintKind> {
  const references = new Map(report.references.map((reference) => [reference.id, reference]));
  return new Map(report.citations.map((citation) => [citation.id, paintKind(citation, (id) => references.get(id))]));
}

function nameOf(kind: PaintKind): string {
  return `citewell-${kind}`;
}
