// The figures that `npm run bench` gives, in the order in which it prints them; `--json` has exactly these keys.

/**
 * Each figure: its key, its unit, what it says, and the goal that it is held against: a number that it must not exceed, or
 * `{ least }`. Figures without a goal stand beside the one that they are compared with.
 */
export const MEASURES = [
  {
    key: 'gate.cpuMs',
    unit: 'ms',
    says: 'main-thread time that the gate takes on a page of 400 kB that cites nothing, both looks together',
  },
  { key: 'gate.cpuMs.emptyScript', unit: 'ms', says: 'the same of an extension whose content script is empty' },
  ...[10, 100, 1000, 10_000].map((size) => ({
    key: `read.ratio.${size}`,
    unit: 'x',
    says: `Node, ${size} citations: the whole reading, from the parsed HTML to the report, to a bare walk over the same text nodes`,
    goal: 4,
  })),
  { key: 'read.ratio.chromium.1000', unit: 'x', says: 'Chromium: the whole reading and the paint to a bare TreeWalker walk', goal: 4 },
  { key: 'read.ratio.markjs.1000', unit: 'x', says: 'the same to mark.js highlighting one author-year pattern on the same page' },
  {
    key: 'paint.longestTaskMs.1000',
    unit: 'ms',
    says: 'longest task of the page’s main thread from the start of the engine on, by processor time, 1000 citations',
    goal: 50,
  },
  {
    key: 'hover.framesAfterDelay',
    unit: 'frames',
    says: 'from the end of the delay to the frame with the card, works in the cache',
    goal: 1,
  },
  {
    key: 'popup.firstPaintMs.500',
    unit: 'ms',
    says: 'from the start of the popup’s own page to its first contentful paint, 500 citations; from the click see below',
    goal: 100,
  },
  { key: 'strings.perSecond', unit: '1/s', says: 'reference strings parsed', goal: { least: 20_000 } },
  { key: 'resolve.requests.100', unit: '', says: 'requests for a list of 100 references' },
  { key: 'resolve.seconds.100', unit: 's', says: 'seconds for it, within the services’ rate limits (simulated clock)' },
  { key: 'resolve.seconds.100.oneByOne', unit: 's', says: 'seconds when each reference is searched for on its own, as other tools do' },
  { key: 'memory.engineMiB', unit: 'MiB', says: 'heap that the engine adds to a page of 1000 citations, after garbage collection' },
  { key: 'cli.pagesPerSecond', unit: '1/s', says: 'pages of 20 to 200 citations through `npm run check`, on one thread, start included' },
  { key: 'cli.peakMiB.1000', unit: 'MiB', says: 'its peak memory over 1000 such pages' },
  { key: 'size.gate', unit: 'bytes', says: 'the gate, loaded into each page', goal: 1000 },
  { key: 'size.engineGz', unit: 'bytes', says: 'the engine, gzipped, loaded into each article', goal: 40_000 },
  { key: 'size.popupGz', unit: 'bytes', says: 'the popup’s first load, gzipped', goal: 60_000 },
];

/** "yes" or "no" where a figure has a goal, else an empty string. */
export function isReached({ goal }, value) {
  if (goal === undefined) return '';
  return (typeof goal === 'object' ? value >= goal.least : value <= goal) ? 'yes' : 'no';
}

/** The figures in order; throws where one is missing or is no number, so that a broken run never looks like a result. */
export function inOrder(values) {
  const wrong = MEASURES.filter(({ key }) => !Number.isFinite(values[key])).map(({ key }) => key);
  const unknown = Object.keys(values).filter((key) => !MEASURES.some((measure) => measure.key === key));
  if (wrong.length + unknown.length > 0) throw new Error(`Not measured: ${wrong.join(', ')}; not known: ${unknown.join(', ')}`);
  return Object.fromEntries(MEASURES.map(({ key }) => [key, values[key]]));
}
