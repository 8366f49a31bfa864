// What a page and the background of the extension hold on to in Firefox, as about:memory tells it.

/** All objects, functions and texts of scripts, and what else they take; machine code of their own is not among them. */
const OBJECTS = /^js-main-runtime-gc-heap-committed\/used\/gc-things\/(objects|strings|symbols)$/;
const HEAP = /^js-main-runtime-gc-heap-committed\/used\/gc-things\//;

/**
 * `const meter = await openMeter(page)`; `meter.page()` -> { heap, objects, detached, nodes, listeners, documents } of the page's process
 * after garbage collection; heap, objects, nodes and those that no document holds any more, in bytes. `meter.background()` -> { heap }.
 */
export async function openMeter(page) {
  const { firefox } = page;
  const measure = async (place) => {
    const reports = await firefox.run(readReports, await firefox.runOver(place, tidyUp));
    const sum = (pattern) => reports.reduce((total, [path, amount]) => total + (pattern.test(path) ? amount : 0), 0);
    return {
      heap: sum(HEAP),
      objects: sum(OBJECTS),
      detached: sum(/^window-objects\/dom\/orphan-nodes$/),
      nodes: sum(/^window-objects\/dom\/\w+-nodes$/),
      listeners: sum(/^event-counts\/.*\/event-listeners$/),
      documents: reports.filter(([path]) => path.startsWith('js-main-runtime-realms/user/http')).length,
    };
  };
  return {
    page: () => measure({ tab: page.entry.context }),
    async background() {
      const { heap } = await measure({ view: 'background' });
      return { heap };
    },
  };
}

/** Runs beside a page: collects garbage and cycles three times over, as "Minimize memory usage" does, and names the process. */
async function tidyUp() {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((done) => manager.minimizeMemoryUsage(done));
  return Services.appinfo.processID;
}

/** Runs in the browser's window, which alone may ask: the reports of one process, [path, amount]. */
async function readReports(wanted) {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  const reports = [];
  const hear = (process, path, _kind, _units, amount) => process.includes(`(pid ${wanted})`) && reports.push([path, amount]);
  await new Promise((done) => manager.getReports(hear, null, done, null, false));
  return reports;
}
