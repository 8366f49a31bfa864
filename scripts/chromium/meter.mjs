// What a page and the background of the extension hold on to in Chromium, through the DevTools protocol.
import { attach } from './popup.mjs';

/** Kinds of a heap snapshot that a script makes and may forget to let go; compiled code and the browser's own objects are others. */
const MADE_BY_SCRIPTS = new Set([
  'object',
  'closure',
  'array',
  'string',
  'concatenated string',
  'sliced string',
  'regexp',
  'number',
  'symbol',
]);
/** The protocol's word for a node of a heap snapshot that no document holds any more. */
const DETACHED = 2;

/**
 * `const meter = await openMeter(page)`; `meter.page()` -> { heap, objects, detached, nodes, listeners, documents }, the first two in
 * bytes after garbage collection: all that scripts take, compiled code included, and their objects, functions and texts alone, of the page's
 * scripts and of the extension's in it. `meter.background()` -> { heap }.
 */
export async function openMeter(page) {
  const lines = await page.context().newCDPSession(page);
  const { targetInfos } = await lines.send('Target.getTargets', { filter: [{}] });
  const { targetId } = targetInfos.find(({ type, url }) => type === 'service_worker' && url.endsWith('/background.js'));
  // Being watched, the worker is not ended between two questions.
  const sendToWorker = await attach(lines, targetId);
  await lines.send('Performance.enable');
  return {
    async page() {
      await collectGarbage((method) => lines.send(method));
      const { metrics } = await lines.send('Performance.getMetrics');
      const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
      const counts = { nodes: metric('Nodes'), listeners: metric('JSEventListeners'), documents: metric('Documents') };
      return { heap: metric('JSHeapUsedSize'), ...summarize(await takeSnapshot(lines)), ...counts };
    },
    async background() {
      await collectGarbage(sendToWorker);
      return { heap: (await sendToWorker('Runtime.getHeapUsage')).usedSize };
    },
  };
}

/** Twice, because what a first collection finalizes a second one frees. */
async function collectGarbage(send) {
  for (let i = 0; i < 2; i++) await send('HeapProfiler.collectGarbage');
}

async function takeSnapshot(lines) {
  const chunks = [];
  const hear = ({ chunk }) => chunks.push(chunk);
  lines.on('HeapProfiler.addHeapSnapshotChunk', hear);
  await lines.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  lines.off('HeapProfiler.addHeapSnapshotChunk', hear);
  return JSON.parse(chunks.join(''));
}

/** A snapshot lists its nodes as one row of numbers, so many for each node as it has fields. */
function summarize({ snapshot, nodes }) {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [kind, size, detachedness] = ['type', 'self_size', 'detachedness'].map((field) => fields.indexOf(field));
  let objects = 0;
  let detached = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (MADE_BY_SCRIPTS.has(types[0][nodes[at + kind]])) objects += nodes[at + size];
    if (nodes[at + detachedness] === DETACHED) detached++;
  }
  return { objects, detached };
}
