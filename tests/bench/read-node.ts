import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { makeReport, readCitations } from '../../lib/pipeline.ts';
import { parseReference } from '../../lib/references/parse-reference.ts';
import { makeArticle } from './make-article.ts';
import { medianTime } from './time.ts';

const SIZES = [10, 100, 1000, 10_000];
const STRINGS = 20_000;

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

/** Milliseconds of reading a page from its HTML, of parsing the HTML alone, and of the bare walk. */
function timeSize(citations: number) {
  const html = makeArticle(citations);
  const runs = citations > 1000 ? 3 : 7;
  const tree = parse(html);
  const found = makeReport(readCitations(readHtml(html))).citations.length;
  return {
    citations: found,
    kilobytes: Math.round(html.length / 1000),
    walk: medianTime(runs, () => bareWalk(tree)),
    parse: medianTime(runs, () => parse(html)),
    whole: medianTime(runs, () => makeReport(readCitations(readHtml(html)))),
  };
}

function stringsPerSecond(): number {
  const strings = Array.from(
    { length: STRINGS },
    (_, i) =>
      `Mu${i}, J., Furlan, A. D., & Lao, L. (${1950 + (i % 70)}). Acupuncture for pain number ${i}. Clinical Journal of Pain, ${1 + (i % 40)}(${1 + (i % 12)}), ${i}–${i + 9}. https://doi.org/10.1000/${i}`,
  );
  const started = performance.now();
  for (const text of strings) parseReference(text);
  return Math.round((1000 * STRINGS) / (performance.now() - started));
}

process.stdout.write(JSON.stringify({ sizes: SIZES.map(timeSize), stringsPerSecond: stringsPerSecond() }));
