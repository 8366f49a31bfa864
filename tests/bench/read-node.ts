import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { readHtml, readParsedHtml } from '../../lib/page/parsed-tree.ts';
import { makeReport, readCitations } from '../../lib/pipeline.ts';
import { parseReference } from '../../lib/references/parse-reference.ts';
import { makeArticle } from './make-article.ts';
import { medianTime } from './time.ts';

/** Citations on the pages; three steps a decade draw a curve. */
const SIZES = [10, 30, 100, 300, 1000, 3000, 10_000];
const STRINGS = 20_000;
const PASSES = 3;
/** Citations from which on one copy of a page is weighed. */
const LARGE_ENOUGH = 3000;
const MEBIBYTE = 1024 * 1024;

/** Processor time of this process in milliseconds, which other programs on the machine do not lengthen. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The floor: every text node of the parsed page looked at once, and its length added up. */
function bareWalk(root: DefaultTreeAdapterTypes.Node): number {
  let length = 0;
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) length += node.value.length;
    if ('childNodes' in node) open.push(...node.childNodes);
  }
  return length;
}

/** Holds what is weighed, so that garbage collection leaves it. */
export let kept: readonly unknown[] = [];

/**
 * MiB that what was read of a page holds while it is kept: its text, references, citations and links, and the report. Small pages are
 * read many times over, for what the program itself keeps or drops meanwhile weighs more than one of them.
 */
function heapOf(html: string, copies: number): number {
  const read = () => {
    const reading = readCitations(readHtml(html));
    return [reading, makeReport(reading)];
  };
  const weigh = () => {
    kept = [];
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    kept = Array.from({ length: copies }, read);
    globalThis.gc?.();
    return (process.memoryUsage().heapUsed - before) / copies / MEBIBYTE;
  };
  read();
  // The last text that a pattern ran over stays in memory: one weighing alone may count the page before.
  const [, middle = Number.NaN] = [weigh(), weigh(), weigh()].sort((x, y) => x - y);
  return middle;
}

/** Milliseconds of a bare walk, of parsing the HTML, and of the whole reading from the parsed HTML to the report. */
function timeSize(size: number) {
  const html = makeArticle(size);
  const runs = size > 1000 ? 3 : 7;
  const tree = parse(html);
  return {
    size,
    kilobytes: Math.round(html.length / 1000),
    walk: medianTime(runs, () => bareWalk(tree), { clock }),
    parse: medianTime(runs, () => parse(html), { clock }),
    whole: medianTime(runs, () => makeReport(readCitations(readParsedHtml(tree))), { clock }),
    heap: heapOf(html, Math.ceil(LARGE_ENOUGH / size)),
  };
}

/** A name for each number, of letters alone as names are: 0 -> "Mua", 27 -> "Mubb". */
function surname(number: number): string {
  return `Mu${[...number.toString(26)].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 26))).join('')}`;
}

/** Median of a few passes; each has strings of its own, for names once read are kept. */
function stringsPerSecond(): number {
  const rates = Array.from({ length: PASSES }, (_, pass) => rateOf(madeStrings(pass * STRINGS)));
  return rates.sort((a, b) => a - b)[PASSES >> 1] ?? Number.NaN;
}

function madeStrings(first: number): readonly string[] {
  return Array.from({ length: STRINGS }, (_, at) => {
    const i = first + at;
    return `${surname(i)}, J., Furlan, A. D., & Lao, L. (${1950 + (i % 70)}). Acupuncture for pain number ${i}. Clinical Journal of Pain, ${1 + (i % 40)}(${1 + (i % 12)}), ${i}–${i + 9}. https://doi.org/10.1000/${i}`;
  });
}

/** Strings parsed in a second of the processor. */
function rateOf(strings: readonly string[]): number {
  const started = clock();
  for (const text of strings) parseReference(text);
  return Math.round((1000 * strings.length) / (clock() - started));
}

// Strings first, as the command that parses them is a process of its own: pages read before would leave it another heap and other code.
const strings = stringsPerSecond();
process.stdout.write(JSON.stringify({ sizes: SIZES.map(timeSize), stringsPerSecond: strings }));
