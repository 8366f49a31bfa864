import { expect, it } from 'vitest';
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
