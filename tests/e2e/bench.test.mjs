// The parts of `npm run bench` that work on figures, without running it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { growthChart } from '../../scripts/bench/growth-chart.mjs';
import { inOrder, isReached, MEASURES } from '../../scripts/bench/measures.mjs';
import { cpuOf, mainThreadOf, scriptRuns, tasksOf } from '../../scripts/bench/trace.mjs';

/** What outside tools read from `npm run bench -- --json`. */
const KEYS = [
  'gate.cpuMs',
  'gate.cpuMs.emptyScript',
  'read.ratio.10',
  'read.ratio.100',
  'read.ratio.1000',
  'read.ratio.10000',
  'read.ratio.chromium.1000',
  'read.ratio.markjs.1000',
  'paint.longestTaskMs.1000',
  'hover.framesAfterDelay',
  'popup.firstPaintMs.500',
  'strings.perSecond',
  'resolve.requests.100',
  'resolve.seconds.100',
  'resolve.seconds.100.oneByOne',
  'memory.engineMiB',
  'cli.pagesPerSecond',
  'cli.peakMiB.1000',
  'size.gate',
  'size.engineGz',
  'size.popupGz',
];

describe('the figures of the bench', () => {
  const all = Object.fromEntries(KEYS.map((key, i) => [key, i]).reverse());

  test('have exactly the agreed keys, in their order', () => {
    assert.deepEqual(Object.keys(inOrder(all)), KEYS);
  });

  test('are refused where one is missing, is no number or is not known', () => {
    const { 'size.gate': _left, ...rest } = all;
    assert.throws(() => inOrder(rest), /Not measured: size\.gate/);
    assert.throws(() => inOrder({ ...all, 'gate.cpuMs': Number.NaN }), /Not measured: gate\.cpuMs/);
    assert.throws(() => inOrder({ ...all, 'size.card': 1 }), /not known: size\.card/);
  });

  test('are held against their goals', () => {
    const measure = (key) => MEASURES.find((one) => one.key === key);
    assert.equal(isReached(measure('hover.framesAfterDelay'), 1), 'yes');
    assert.equal(isReached(measure('read.ratio.10'), 4.1), 'no');
    assert.equal(isReached(measure('strings.perSecond'), 19_999), 'no');
    assert.equal(isReached(measure('strings.perSecond'), 20_000), 'yes');
    assert.equal(isReached(measure('size.popupGz'), 60_001), 'no');
    assert.equal(isReached(measure('gate.cpuMs.emptyScript'), 5), '');
  });
});

describe('what the bench reads from a trace', () => {
  const run = (name, ts, dur, url, pid = 7) => ({ name, ph: 'X', ts, dur, tdur: dur / 2, pid, tid: pid, args: { data: { url } } });
  const ours = 'chrome-extension://abc/gate.js';
  const events = [
    { name: 'thread_name', pid: 7, tid: 7, args: { name: 'CrRendererMain' } },
    { name: 'thread_name', pid: 8, tid: 8, args: { name: 'CrRendererMain' } },
    { name: 'FrameCommittedInBrowser', pid: 1, args: { data: { url: 'http://a/', processId: 7 } } },
    run('FunctionCall', 5000, 800, ours),
    run('EvaluateScript', 1000, 2000, ours),
    run('FunctionCall', 1500, 500, ours),
    run('EvaluateScript', 4000, 600, 'http://a/app.js'),
    run('EvaluateScript', 1000, 9000, ours, 8),
    run('RunTask', 900, 2200, undefined),
  ];

  test('is about the main thread of the page that is meant', () => {
    assert.deepEqual(new Set(mainThreadOf(events, 'http://a/').map(({ pid }) => pid)), new Set([7]));
    assert.throws(() => mainThreadOf(events, 'http://b/'), /no main thread for http:\/\/b\//);
  });

  test('counts a call inside another one once, and no script of the page', () => {
    const runs = scriptRuns(mainThreadOf(events, 'http://a/'), (url) => url.startsWith('chrome-extension://'));
    assert.deepEqual(
      runs.map(({ ts }) => ts),
      [1000, 5000],
    );
    assert.equal(cpuOf(runs), 1.4);
    assert.equal(tasksOf(events).length, 1);
  });
});

describe('the chart of growth', () => {
  const growth = [10, 100, 1000].map((size) => ({ size, milliseconds: size * 0.08, mebibytes: size / 300 }));
  const svg = growthChart(growth);

  test('has a dot for each size in both panels, inside of the picture', () => {
    const dots = [...svg.matchAll(/<circle class="dot" cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg).map(Number);
    assert.equal(dots.length, 2 * growth.length);
    for (const [x, y] of dots) assert.ok(x > 0 && x < width && y > 0 && y < height);
    assert.doesNotMatch(svg, /NaN|undefined/);
  });

  test('draws what grows in proportion along the dashed line', () => {
    const ends = (name) => new RegExp(`class="${name}" d="M[\\d.]+ ([\\d.]+) .*?L([\\d.]+) ([\\d.]+)"`).exec(svg).slice(2);
    assert.deepEqual(ends('even'), ends('line'));
    const slope = (name) => {
      const points = new RegExp(`class="${name}" d="([^"]+)"`)
        .exec(svg)[1]
        .match(/[\d.]+/g)
        .map(Number);
      return (points.at(-1) - points[1]) / (points.at(-2) - points[0]);
    };
    assert.ok(Math.abs(slope('even') - slope('line')) < 0.01);
  });
});
