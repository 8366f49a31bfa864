// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CitationRange } from '../../lib/annotation/citation-ranges.ts';
import { FLASH_TIME } from '../../lib/annotation/delays.ts';
import { createPainter } from '../../lib/annotation/paint.ts';
import type { Report } from '../../lib/model/report.ts';

/** jsdom has no highlights; a set of ranges is all that is used of one. */
class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const citations: CitationRange[] = ['c1', 'c2'].map((id) => ({ id, cluster: 'k1', range: document.createRange() }));
const report = (first: string, second: string, ...verdicts: string[]) =>
  ({
    citations: [
      { id: 'c1', verdict: first, references: ['r1'] },
      { id: 'c2', verdict: second, references: [] },
    ],
    references: [{ id: 'r1', verdicts: verdicts.map((id) => ({ id })) }],
  }) as unknown as Report;

let registry: Map<string, FakeHighlight>;
let abort: AbortController;
const paint = () => createPainter(registry as unknown as HighlightRegistry, abort.signal);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Highlight', FakeHighlight);
  registry = new Map();
  abort = new AbortController();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('each verdict has a highlight of its own', () => {
  paint().paint(report('ok', 'missing'), citations);
  expect([...registry].map(([name, { size }]) => [name, size])).toEqual([
    ['citewell-ok', 1],
    ['citewell-missing', 1],
  ]);
});

test('a later report repaints what changed', () => {
  const painter = paint();
  painter.paint(report('ok', 'missing'), citations);
  const missing = registry.get('citewell-missing');
  painter.paint(report('ok', 'missing'), citations);
  expect(registry.get('citewell-missing')).toBe(missing);
  painter.paint(report('ok', 'missing', 'retracted'), citations);
  expect([...registry.keys()].sort()).toEqual(['citewell-missing', 'citewell-retracted']);
});

test('a flash lies over the verdict and goes by itself', () => {
  const painter = paint();
  painter.flash(document.createRange());
  expect(registry.get('citewell-flash')?.priority).toBe(1);
  vi.advanceTimersByTime(FLASH_TIME);
  expect(registry.has('citewell-flash')).toBe(false);
});

test('the end takes everything away, and the page keeps its own highlights', () => {
  registry.set('search', new FakeHighlight());
  const painter = paint();
  painter.paint(report('ok', 'missing'), citations);
  abort.abort();
  painter.paint(report('missing', 'ok'), citations);
  painter.flash(document.createRange());
  expect([...registry.keys()]).toEqual(['search']);
});

test('what the page clears comes back with the next report, also with the same one', () => {
  const painter = paint();
  painter.paint(report('ok', 'missing'), citations);
  registry.clear();
  painter.paint(report('ok', 'missing'), citations);
  expect([...registry.keys()]).toEqual(['citewell-ok', 'citewell-missing']);
});

test('what the page can reach is a copy of the citation, not the place that its card opens at', () => {
  paint().paint(report('ok', 'missing'), citations);
  const reached = [...registry.values()].flatMap((highlight) => [...highlight]);
  expect(reached).toHaveLength(2);
  for (const range of reached) expect(citations.map((citation) => citation.range)).not.toContain(range);
});

test('an engine that ends late leaves the paint of the one that came after it', () => {
  paint().paint(report('ok', 'missing'), citations);
  const next = createPainter(registry as unknown as HighlightRegistry, new AbortController().signal);
  next.paint(report('ok', 'ok'), citations);
  abort.abort();
  expect([...registry].map(([name, { size }]) => [name, size])).toEqual([['citewell-ok', 2]]);
});
