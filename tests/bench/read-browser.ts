import { livePlaces } from '../../lib/annotation/citation-ranges.ts';
import { createPainter } from '../../lib/annotation/paint.ts';
import type { Report } from '../../lib/model/report.ts';
import { type DocumentReading, readDocument } from '../../lib/page/read-document.ts';
import { makeReport, readCitations } from '../../lib/pipeline.ts';
import { medianTime } from './time.ts';

const RUNS = 5;
/** What a simple extension would look for: one pattern over each text node. */
const ONE_PATTERN = /\([A-Z][^()]{1,60}(?:19|20)\d\d[a-z]?\)/;

/** mark.js (https://markjs.io), which the page has loaded before. */
declare const Mark: new (
  root: Element,
) => {
  markRegExp(pattern: RegExp): void;
  unmark(): void;
};

function bareWalk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
  return length;
}

/** Ranges for all citations, in the highlights that the browser paints. */
function paint(anchored: DocumentReading, report: Report): void {
  const places = livePlaces(
    () => anchored,
    () => report,
  );
  createPainter(CSS.highlights, new AbortController().signal).paint(report, places());
}

function readAndPaint(): void {
  const anchored = readDocument(document);
  paint(anchored, makeReport(readCitations(anchored.page)));
}

/** Highlighting alone; taking the highlights away again is not timed. */
function timeMarkJs(): number {
  const marker = new Mark(document.body);
  return medianTime(RUNS, () => marker.markRegExp(ONE_PATTERN), { undo: () => marker.unmark() });
}

/**
 * Times reading and painting the open page, against a bare walk and against mark.js. `pagePart` is what the engine does on the page's
 * own thread; the rest it leaves to the extension's background.
 */
function timePage(hasMarkJs: boolean) {
  const reading = readCitations(readDocument(document).page);
  return {
    // First: the ranges of the others, while they live, would cost its changes of the DOM extra.
    markJs: hasMarkJs ? timeMarkJs() : null,
    walk: medianTime(RUNS, bareWalk),
    whole: medianTime(RUNS, readAndPaint),
    pagePart: medianTime(RUNS, () => paint(readDocument(document), makeReport(reading))),
  };
}

Object.assign(globalThis, { citewellBench: timePage });
