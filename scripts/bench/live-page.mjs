// What the built extension does to a page that is read: its longest task, its memory, and how soon the card is there.
import { hoverCitation, readCard, waitForPainted } from '../card.mjs';
import { openChromium, redirectFlags } from '../chromium.mjs';
import { startStandIn } from '../stand-in/stand-in.mjs';
import { waitUntil } from '../wait-until.mjs';
import { median, short } from './numbers.mjs';
import { scriptRuns, tasksOf, traceMainThread } from './trace.mjs';

const LOADS = 5;
const HOVERS = 5;
const PAIRS = 3;
const SIZES = [100, 1000];
/** Milliseconds after the paint in which nothing more comes. */
const QUIET = 500;
const MEBIBYTE = 1024 * 1024;
const VIEWPORT = { width: 1200, height: 800 };

/** Milliseconds of the longest task from the start of the engine on, by the processor's time and by the clock, where other programs count. */
async function measureLongestTask(browser, url) {
  const page = await browser.newPage();
  const events = await traceMainThread(page, async () => {
    await page.goto(url);
    // Asking the page costs it tasks of its own; a highlight's count is a short one.
    await page.waitForFunction(() => CSS.highlights.size > 0, null, { polling: 200 });
    await page.waitForTimeout(QUIET);
  });
  await page.close();
  const [engine] = scriptRuns(events, (address) => address.endsWith('/engine.js'));
  const tasks = tasksOf(events).filter(({ ts, dur }) => ts + dur > engine.ts);
  return { cpu: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000, wall: Math.max(...tasks.map(({ dur }) => dur)) / 1000 };
}

/** Bytes of a page's heap that are in use after garbage collection. */
async function measureHeap(browser, url, isReady) {
  const page = await browser.newPage();
  await page.goto(url);
  await isReady(page);
  const session = await browser.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  // What the first round lets go of may hold what only the second finds.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}

/** Marks the first frame that shows the card, and keeps frames coming. */
function watchForCard() {
  const look = () => {
    const card = document.querySelector('citewell-card');
    if (!card?.matches(':popover-open') || card.getBoundingClientRect().width === 0) requestAnimationFrame(look);
    else performance.mark('card-seen');
  };
  requestAnimationFrame(look);
}

/** Frames from the end of the delay to the card, that of the card included. */
async function measureHover(page, text) {
  await page.mouse.move(5, 5);
  await waitUntil('the card is closed', async () => (await readCard(page)) === null);
  const events = await traceMainThread(page, async () => {
    await page.evaluate(watchForCard);
    await hoverCitation(page, text);
  });
  const seen = events.find(({ name }) => name === 'card-seen');
  const delays = new Set(
    events.filter(({ name, args }) => name === 'TimerInstall' && args.data.timeout === 200).map(({ args }) => args.data.timerId),
  );
  const end = events.findLast(({ name, ts, args }) => name === 'TimerFire' && ts < seen.ts && delays.has(args.data.timerId));
  return events.filter(({ name, ts }) => name === 'FireAnimationFrame' && ts > end.ts && ts < seen.ts).length;
}

async function measureHovers(browser, server) {
  const page = await browser.newPage();
  await page.setViewportSize(VIEWPORT);
  await page.goto(`${server.origin}/sample-article/`);
  const painted = await waitForPainted(page);
  const { text } = painted[0];
  await hoverCitation(page, text);
  await waitUntil('the work is looked up', async () => !/looking|looked up/i.test((await readCard(page)).text));
  const frames = [];
  for (let i = 0; i < HOVERS; i++) frames.push(await measureHover(page, text));
  await page.close();
  return frames;
}

/** MiB that the engine adds to the page's heap, and what the page has without it. */
async function measureMemory(ours, plain, url) {
  const pairs = [];
  for (let i = 0; i < PAIRS; i++) {
    const without = await measureHeap(plain.browser, url, async () => {});
    pairs.push({ without, added: (await measureHeap(ours.browser, url, waitForPainted)) - without });
  }
  return { added: median(pairs.map(({ added }) => added)) / MEBIBYTE, without: median(pairs.map(({ without }) => without)) / MEBIBYTE };
}

/** Measures the shipped build on made articles, against a browser without extension where that says more. */
export async function benchLivePage({ server, makeArticle }) {
  for (const size of SIZES) server.add(`/live-${size}`, makeArticle(size));
  const url = (size) => `${server.origin}/live-${size}`;
  const standIn = await startStandIn({ tls: true });
  const ours = await openChromium({ flags: redirectFlags(standIn.port, true) });
  const plain = await openChromium({ extension: null });
  try {
    const tasks = [];
    for (let i = 0; i < LOADS; i++) tasks.push(await measureLongestTask(ours.browser, url(1000)));
    const memory = {};
    for (const size of SIZES) memory[size] = await measureMemory(ours, plain, url(size));
    return report(tasks, memory, await measureHovers(ours.browser, server));
  } finally {
    await ours.close();
    await plain.close();
    await standIn.close();
  }
}

function report(tasks, memory, frames) {
  const eachOf = (numbers) => `each: ${numbers.map(short).join(', ')}`;
  const times = { cpu: tasks.map(({ cpu }) => cpu), wall: tasks.map(({ wall }) => wall) };
  return {
    values: {
      'paint.longestTaskMs.1000': short(median(times.cpu)),
      'memory.engineMiB': short(memory[1000].added),
      'hover.framesAfterDelay': Math.max(...frames),
    },
    table: {
      title: 'The shipped build on a live page',
      columns: ['what', 'figure', 'details'],
      rows: [
        ['longest task, 1000 citations: ms of the processor, median', short(median(times.cpu)), eachOf(times.cpu)],
        ['longest task, 1000 citations: ms by the clock, median', short(median(times.wall)), eachOf(times.wall)],
        ...SIZES.map((size) => [
          `heap added by the engine, ${size} citations: MiB`,
          short(memory[size].added),
          `the page alone: ${short(memory[size].without)}`,
        ]),
        ['frames from the end of the delay to the card', Math.max(...frames), eachOf(frames)],
      ],
    },
  };
}
