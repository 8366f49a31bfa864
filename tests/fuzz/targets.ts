import type fc from 'fast-check';
import { pairBrackets } from '../../lib/citations/brackets.ts';
import { findCitations } from '../../lib/citations/find-citations.ts';
import { collectKnownNames } from '../../lib/citations/known-names.ts';
import { readableBlocks } from '../../lib/citations/readable-blocks.ts';
import { indexReferences } from '../../lib/linking/index-references.ts';
import { linkCitations } from '../../lib/linking/link-citations.ts';
import type { PageText } from '../../lib/model/page-text.ts';
import type { Report } from '../../lib/model/report.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { makeReport, readCitations } from '../../lib/pipeline.ts';
import { parseReference } from '../../lib/references/parse-reference.ts';
import { authorNote } from '../../lib/report/exports/author-note.ts';
import { cslItems } from '../../lib/report/exports/csl-items.ts';
import { csvOf } from '../../lib/report/exports/csv.ts';
import { resolveReferences } from '../../lib/resolver/resolve-references.ts';
import { pageWith } from '../citations/known-works.ts';
import { article, makeReference } from '../resolver/make-reference.ts';
import { openServices } from '../resolver/open-services.ts';
import { assertPage, assertReport, holds } from './assert-lawful.ts';
import { jsonText, markedUp, printedText } from './words.ts';

/** One stage under fire: reads any text, and throws where a promise of the stage does not hold. */
export interface Target {
  readonly name: string;
  readonly inputs: fc.Arbitrary<string>;
  /** Fixture files whose lines or whole text are inputs to begin with. */
  readonly seeds: readonly string[];
  readonly run: (text: string) => unknown;
}

const inMarkup = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Reads twice, because the same page must give the same report. */
function reportOf(page: PageText): Report {
  const report = makeReport(readCitations(page));
  holds(JSON.stringify(report) === JSON.stringify(makeReport(readCitations(page))), 'the same page gives the same report');
  assertReport(report, page.text);
  return report;
}

function runTextModel(html: string): void {
  const page = readHtml(html);
  assertPage(page);
  const again = readHtml(`<p>${inMarkup(page.text).replace(/\n/g, '</p><p>')}</p>`);
  holds(again.text === page.text.replace(/\0/g, ''), 'what was read reads the same again');
}

function runBrackets(text: string): void {
  const pairs = pairBrackets(text);
  for (const { open, close, parent } of pairs) {
    holds(open < close && `${text[open]}${text[close]}`.match(/^(?:\(\)|\[\])$/) !== null, 'a pair is an opening and its closing bracket');
    const around = pairs[parent];
    holds(parent === -1 || (around !== undefined && around.open < open && close < around.close), 'a parent holds its child');
  }
}

function runReference(text: string): void {
  const item = parseReference(text);
  holds(JSON.stringify(item) === JSON.stringify(parseReference(text)), 'the same entry gives the same item');
  const { author = [], editor = [], DOI, PMID, issued } = item;
  for (const { family, literal } of [...author, ...editor]) holds(Boolean(family ?? literal), 'each name has a name');
  holds(DOI === undefined || /^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(DOI), `${DOI} is a DOI`);
  holds(PMID === undefined || /^\d{1,8}$/.test(PMID), `${PMID} is a PubMed number`);
  for (const parts of issued?.['date-parts'] ?? []) holds(parts.every(Number.isInteger), 'dates are whole numbers');
  for (const value of Object.values(item)) holds(value !== '' && value !== null, 'no field is empty');
}

const LISTED = readCitations(pageWith('Nothing is cited here.'));
const INDEX = indexReferences(LISTED.references);
const KNOWN = collectKnownNames(LISTED.references, LISTED.bibliography);

const NO_LIST = { lists: [], entries: [], strays: [] };

/** One paragraph, as on a page whose list is known: the list itself is read only once. */
function runCitations(text: string): void {
  const page = readHtml(`<p>${inMarkup(text)}</p>`);
  const clusters = findCitations(page, readableBlocks(page, NO_LIST), KNOWN, NO_LIST);
  const items = clusters.flatMap((cluster) => cluster.items);
  for (const { selector } of [...clusters, ...items])
    holds(page.text.slice(selector.start, selector.end) === selector.exact && selector.exact !== '', 'offsets lead back to the exact text');
  for (const cluster of clusters) {
    const { start, end } = cluster.selector;
    holds(cluster.items.length > 0, 'a cluster has items');
    holds(
      cluster.items.every(({ selector }) => start <= selector.start && selector.end <= end),
      'a cluster holds its items',
    );
  }
  const links = linkCitations(clusters, INDEX, true);
  const ids = new Set(LISTED.references.map(({ id }) => id));
  holds(links.map(({ citation }) => citation).join() === items.map(({ id }) => id).join(), 'each item has its link');
  for (const { references, candidates } of links)
    holds(
      [...references, ...candidates.map(({ reference }) => reference)].every((id) => ids.has(id)),
      'links lead to entries of the list',
    );
}

function runList(text: string): void {
  const entries = text.split('\n').map((line) => `<p>${inMarkup(line)}</p>`);
  reportOf(readHtml(`<p>As was shown (${inMarkup(text.slice(0, 40))}, 2020).</p><h2>References</h2>${entries.join('')}`));
}

function runExports(html: string): void {
  const report = reportOf(readHtml(html));
  const rows = readCsv(csvOf(report, []));
  holds(
    rows.every((row) => row.length === 10),
    'each line of the table has ten cells',
  );
  for (const cell of rows.flat()) holds(!/^[\s"]{0,9}[=+\-@]/.test(cell) && !/[;\t\r\n] {0,9}[=+\-@]/.test(cell), 'no cell is a formula');
  holds(
    cslItems(report).every(({ id, type }) => Boolean(id && type)),
    'items have an id and a type',
  );
  holds(
    authorNote(report, [], { language: 'en', explainedIn: 'en', isLeftOut: () => false }) !== '',
    'a note is there whole or not at all',
  );
}

/** Reads a table by RFC 4180. */
function readCsv(text: string): string[][] {
  return text
    .slice(0, -2)
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((line) =>
      line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
    );
}

const ASKED = [
  makeReference('Mu J. Needles. Pain. 2020;12(3):1-9. doi:10.5555/x', {
    ...article('Mu', 2020, 'Needles', 'Pain', '12', '1-9'),
    DOI: '10.5555/x',
  }),
  makeReference('Lee C. Acute back pain. Spine. 2013;29:172.', article('Lee', 2013, 'Acute back pain', 'Spine', '29', '172'), 'r2'),
];

/** Every service answers every question with this text. */
async function runServices(text: string): Promise<void> {
  const { access, clock, signal } = openServices(() => ({ status: 200, body: text }), { withOptional: true, contact: 'a@example.org' });
  const told: string[] = [];
  const found = await clock.run(resolveReferences(ASKED, access, { signal, onResolution: (id) => void told.push(id) }));
  holds(
    ASKED.every(({ id }) => found.has(id) && told.includes(id)),
    'each reference gets its answer',
  );
  for (const { status, work } of found.values()) holds((status === 'resolved') === (work !== null), 'only what is resolved has a work');
}

/** The pure stages, one line each. */
export const TARGETS: readonly Target[] = [
  { name: 'text-model', inputs: markedUp, seeds: ['citations.txt', 'references.txt'], run: runTextModel },
  { name: 'brackets', inputs: printedText, seeds: ['citations.txt'], run: runBrackets },
  {
    name: 'citations',
    inputs: printedText,
    seeds: ['citations.txt', 'not-citations.txt'],
    run: runCitations,
  },
  { name: 'bibliography-and-linking', inputs: printedText, seeds: ['references.txt'], run: runList },
  { name: 'parse-reference', inputs: printedText, seeds: ['references.txt'], run: runReference },
  { name: 'whole-page', inputs: markedUp, seeds: ['citations.txt'], run: (html) => reportOf(readHtml(html)) },
  { name: 'exports', inputs: markedUp, seeds: ['references.txt'], run: runExports },
  {
    name: 'service-answers',
    inputs: jsonText,
    seeds: [
      'crossref-retracted',
      'crossref-split-subtitle',
      'datacite-zenodo',
      'doi-agencies',
      'openalex-open',
      'pubmed-summaries',
      'unpaywall-open',
    ].map((name) => `services/${name}.json`),
    run: runServices,
  },
];
