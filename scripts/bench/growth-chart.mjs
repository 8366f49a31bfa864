// Draws time and memory of reading against the size of the page, as an SVG that is readable on light and on dark.

const PANEL = { width: 320, height: 220 };
const MARGIN = { left: 64, top: 56, right: 32, bottom: 48 };
const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328 } .title { font-weight: 600; font-size: 15px } .unit { fill: #59636e }
  .back { fill: #fff } .grid { stroke: #d1d9e0 } .even { stroke: #818b98; stroke-dasharray: 5 4; fill: none } .line { stroke: #0550ae; stroke-width: 2; fill: none } .dot { fill: #0550ae }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc } .unit { fill: #9198a1 } .back { fill: #0d1117 } .grid { stroke: #3d444d } .even { stroke: #9198a1 } .line { stroke: #79c0ff } .dot { fill: #79c0ff }
  }`;

const decades = (low, high) => Array.from({ length: Math.round(Math.log10(high / low)) + 1 }, (_, i) => low * 10 ** i);
const below = (value) => 10 ** Math.floor(Math.log10(value));
const above = (value) => 10 ** Math.ceil(Math.log10(value));
const label = (value) => (value >= 1 ? value.toLocaleString('en') : String(Number(value.toPrecision(1))));

/** Both scales are logarithmic, so that what grows in proportion is a straight line with the slope of the dashed one. */
function panel({ title, unit, points }, left) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x0, x1] = [below(Math.min(...xs)), above(Math.max(...xs))];
  const [y0, y1] = [below(Math.min(...ys)), above(Math.max(...ys))];
  const scale = (value, low, high, length) => (Math.log10(value / low) / Math.log10(high / low)) * length;
  const x = (value) => (left + MARGIN.left + scale(value, x0, x1, PANEL.width)).toFixed(1);
  const y = (value) => (MARGIN.top + PANEL.height - scale(value, y0, y1, PANEL.height)).toFixed(1);
  const [lastX, lastY] = points.at(-1);
  // From the last point down, in proportion, as far as the panel reaches.
  const from = Math.max(x0, (lastX * y0) / lastY);
  const path = (list) => list.map(([a, b], i) => `${i ? 'L' : 'M'}${x(a)} ${y(b)}`).join(' ');
  return [
    `<text class="title" x="${left + MARGIN.left}" y="24">${title}</text>`,
    `<text class="unit" x="${left + MARGIN.left}" y="42">${unit}</text>`,
    ...decades(y0, y1).flatMap((value) => [
      `<path class="grid" d="M${x(x0)} ${y(value)}H${x(x1)}"/>`,
      `<text text-anchor="end" x="${Number(x(x0)) - 8}" y="${Number(y(value)) + 4}">${label(value)}</text>`,
    ]),
    ...decades(x0, x1).map(
      (value) => `<text text-anchor="middle" x="${x(value)}" y="${MARGIN.top + PANEL.height + 20}">${label(value)}</text>`,
    ),
    `<text class="unit" text-anchor="middle" x="${left + MARGIN.left + PANEL.width / 2}" y="${MARGIN.top + PANEL.height + 40}">citations on the page; dashed: in proportion</text>`,
    `<path class="even" d="${path([
      [from, (lastY * from) / lastX],
      [lastX, lastY],
    ])}"/>`,
    `<path class="line" d="${path(points)}"/>`,
    ...points.map(([a, b]) => `<circle class="dot" cx="${x(a)}" cy="${y(b)}" r="3.5"/>`),
  ].join('\n');
}

/** `growthChart([{ size: 10, milliseconds: 1.2, mebibytes: 0.1 }, ...])` -> SVG. */
export function growthChart(growth) {
  const width = 2 * (MARGIN.left + PANEL.width + MARGIN.right);
  const height = MARGIN.top + PANEL.height + MARGIN.bottom;
  const points = (of) => growth.map((step) => [step.size, of(step)]);
  const panels = [
    { title: 'Time to read a page', unit: 'milliseconds of the processor, Node', points: points(({ milliseconds }) => milliseconds) },
    { title: 'Memory of what was read', unit: 'MiB, Node', points: points(({ mebibytes }) => mebibytes) },
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Time and memory of reading grow in proportion to the page">
<style>${STYLE}
</style>
<rect class="back" width="${width}" height="${height}"/>
${panels.map((each, i) => panel(each, (i * width) / 2)).join('\n')}
</svg>
`;
}
