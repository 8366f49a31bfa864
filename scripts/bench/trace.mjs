// What a page's main thread does, from Chromium's own trace.

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8'];
/** Events in which the browser runs a script; those inside of another one are part of it. */
const RUNS = new Set(['EvaluateScript', 'FunctionCall']);

/** Traces Chromium while `action` runs and returns the events of the page's main thread: times in microseconds. */
export async function traceMainThread(page, action) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } });
  await action();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return mainThreadOf(events, page.url());
}

/** The events of the main thread of the page with this address; every renderer has a main thread, and a trace holds all of them. */
export function mainThreadOf(events, url) {
  const frames = events.flatMap(({ name, args }) => {
    if (name === 'TracingStartedInBrowser') return args.data.frames ?? [];
    return name === 'FrameCommittedInBrowser' ? [args.data] : [];
  });
  const pid = frames.findLast((frame) => frame.url === url)?.processId;
  const thread = events.find((event) => event.name === 'thread_name' && event.pid === pid && event.args.name === 'CrRendererMain');
  if (!thread) throw new Error(`The trace has no main thread for ${url}.`);
  return events.filter((event) => event.pid === pid && event.tid === thread.tid).sort((a, b) => a.ts - b.ts);
}

/** The tasks that the main thread ran, one after the other. */
export function tasksOf(events) {
  return events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
}

/** The outermost runs of scripts whose address `isMeant`. */
export function scriptRuns(events, isMeant) {
  const runs = events.filter(({ name, ph, args }) => ph === 'X' && RUNS.has(name) && isMeant(args.data?.url ?? ''));
  return runs.filter((run) => !runs.some((outer) => outer !== run && outer.ts <= run.ts && outer.ts + outer.dur >= run.ts + run.dur));
}

/** Milliseconds of the processor that events took together. */
export function cpuOf(events) {
  return events.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}
