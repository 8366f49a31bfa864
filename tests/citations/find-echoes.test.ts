import { expect, it } from 'vitest';
import { readBibliography } from '../../lib/bibliography/read-bibliography.ts';
import { findEchoes } from '../../lib/citations/find-echoes.ts';
import { readableBlocks } from '../../lib/citations/readable-blocks.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { readCitations } from '../../lib/pipeline.ts';

const FRANKO = 'FRANKO, O. A history of yellow fever in the north of Norland. Rio: Ministry of Health, 1969.';
const SOARI = 'SOARI, J. Street-level workers in the north of Norland. Public Health, v. 24, n. 1, p. 17-27, 2008.';
const LIST = `<h2>References</h2><p>${FRANKO}</p><p>${SOARI}</p><p>LEMI, A. Walking. Spine, v. 2, p. 1-9, 2011.</p>`;

function found(prose: string): string[] {
  const page = readHtml(`<body><article><p>${prose}</p>${LIST}</article></body>`);
  return readCitations(page).clusters.flatMap(({ items }) => items.map(({ selector }) => selector.exact));
}

it('finds the citation before an entry that a popover prints again, and nothing in the popover', () => {
  const popover = (entry: string) => `<span class="refCtt closed"><span>${entry}</span></span>`;
  expect(found(`It is old (<b>FRANKO, 1969</b>${popover(FRANKO)}; <b>SOARI, 2008</b>${popover(SOARI)}), as LEMI (2011) says.`)).toEqual([
    'FRANKO, 1969',
    'SOARI, 2008',
    'LEMI (2011)',
  ]);
});

it('reads on behind a popover that leaves out the end of the entry', () => {
  expect(found(`It is old (FRANKO, 1969<span>${FRANKO.slice(0, -12)}</span>; LEMI, 2011).`)).toEqual(['FRANKO, 1969', 'LEMI, 2011']);
});

const LONG = 'HOLMA, K. Nights without sleep in the hospitals of Norland. Sleep, v. 7, n. 2, p. 30-39, 2014.';
const LONGER = 'HOLMA, K. Nights without sleep on the ships of Norland. Sleep, v. 8, n. 1, p. 10-19, 2015.';

/** The stretches of a page's prose that repeat an entry of its list. */
function echoes(prose: string, entries: readonly string[]): string[] {
  const list = entries.map((entry) => `<p>${entry}</p>`).join('');
  const page = readHtml(`<body><article>${prose}<h2>References</h2>${list}</article></body>`);
  const bibliography = readBibliography(page);
  return findEchoes(readableBlocks(page, bibliography), page, bibliography).map(({ start, end }) => page.text.slice(start, end));
}

const ENTRIES = [FRANKO, SOARI, LONG, LONGER, 'LEMI, A. Walking. Spine, v. 2, p. 1-9, 2011.'];

it.each<[what: string, prose: string, found: string[]]>([
  ['an entry behind the year that it explains', `<p>It is old (FRANKO, 1969 ${FRANKO}).</p>`, [FRANKO]],
  ['entries of several lines', `<p>It is old (FRANKO, 1969 ${FRANKO}).</p><p>So (SOARI, 2008) ${SOARI}</p>`, [FRANKO, SOARI]],
  ['two entries in one line', `<p>It is old (FRANKO, 1969 ${FRANKO}; SOARI, 2008a ${SOARI}).</p>`, [FRANKO, SOARI]],
  ['of two entries that begin alike the one that goes on so', `<p>They wake (HOLMA, 2015) ${LONGER}</p>`, [LONGER]],
  ['the other one of them', `<p>They wake (HOLMA, 2014) ${LONG}</p>`, [LONG]],
  ['nothing where only the beginning is the same', `<p>They wake (HOLMA, 2015) ${LONGER.slice(0, 50)}, he says.</p>`, []],
  ['nothing in a sentence that quotes an entry', `<p>They call it, ${FRANKO}</p>`, []],
  ['nothing of an entry that is hardly more than names and year', '<p>So LEMI (2011) LEMI, A. Walking. Spine, v. 2, p. 1-9, 2011.</p>', []],
])('finds %s', (_what, prose, found) => {
  expect(echoes(prose, ENTRIES)).toEqual(found);
});

it('finds an entry without the number that the list prints before it', () => {
  expect(
    echoes(
      `<p>It is old (FRANKO, 1969 ${FRANKO}).</p>`,
      ENTRIES.map((entry, i) => `${i + 1}. ${entry}`),
    ),
  ).toEqual([FRANKO]);
});

it.each([
  [50, 35, true],
  [50, 34, false],
  [49, 49, false],
  [100, 70, true],
  [100, 69, false],
])('takes an entry of %i characters of which %i stand there for an echo: %s', (length, shown, isEcho) => {
  const entry = `FRANKO, O. ${'A history of fevers in the lands of the far north '.repeat(3)}`.slice(0, length - 1).concat('x');
  const text = `Old (FRANKO, 1969) ${entry.slice(0, shown)}`;
  const block = { start: 0, end: text.length + 60 };
  const selector = { exact: entry };
  const found = findEchoes([block] as never, { text: `${text}${'#'.repeat(60)}` } as never, { entries: [{ selector }] } as never);
  expect(found).toEqual(isEcho ? [{ start: 19, end: 19 + shown }] : []);
});

it('finds nothing where the page has no list', () => {
  expect(echoes(`<p>It is old (FRANKO, 1969 ${FRANKO}).</p>`, [])).toEqual([]);
});
