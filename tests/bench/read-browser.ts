import { readDocument } from '../../lib/page/read-document.ts';
import { makeReport, readCitations } from '../../lib/pipeline.ts';
import { medianTime } from './time.ts';

const RUNS = 7;
/** What a simple extension would look for: one pattern over each text node. */
const ONE_PATTERN = /\([A-Z][^()]{1,60}(?:19|20)\d\d[a-z]?\)/g;

function walk(visit: (text: string) => void): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) visit(node.nodeValue ?? '');
}

/** Times reading the open page against a bare walk and against one pattern over the same text nodes. */
function timePage() {
  let length = 0;
  return {
    citations: makeReport(readCitations(readDocument(document).page)).citations.length,
    walk: medianTime(RUNS, () => walk((text) => (length += text.length))),
    onePattern: medianTime(RUNS, () => walk((text) => (length += text.match(ONE_PATTERN)?.length ?? 0))),
    text: medianTime(RUNS, () => readDocument(document)),
    whole: medianTime(RUNS, () => makeReport(readCitations(readDocument(document).page))),
  };
}

Object.assign(globalThis, { citewellBench: timePage });
