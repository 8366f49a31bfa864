import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { readCitations } from '../../lib/pipeline.ts';
import { addCitedWork } from '../../lib/references/add-cited-work.ts';

const WORK = { title: 'Walking in pain: a trial', reference: null, year: '2016', doi: '10.5555/abc.1', pmid: '20140030', at: null };

describe('what metadata adds to a printed entry', () => {
  it.each([
    ['identifiers that are not printed', { title: WORK.title }, { title: WORK.title, DOI: '10.5555/abc.1', PMID: '20140030' }],
    ['nothing over a printed DOI', { title: WORK.title, DOI: '10.5555/x', PMID: '1' }, { title: WORK.title, DOI: '10.5555/x', PMID: '1' }],
    ['the rest of a title', { title: 'Walking in pain', DOI: 'x', PMID: '1' }, { title: WORK.title, DOI: 'x', PMID: '1' }],
    [
      'nothing to a longer title',
      { title: `${WORK.title}. Part 2`, DOI: 'x', PMID: '1' },
      { title: `${WORK.title}. Part 2`, DOI: 'x', PMID: '1' },
    ],
  ])('adds %s', (_, printed, expected) => {
    expect(addCitedWork(printed, WORK)).toEqual(expected);
  });

  it.each([
    ['metadata-coins', ['10.5555/jir.2016.11', '10.5555/sl.2014.30'], [undefined, undefined]],
    ['metadata-json-ld', ['10.5555/jir.2016.11', '10.5555/sl.2014.30'], [undefined, undefined]],
    ['metadata-citation-reference', ['10.5555/jir.2016.11', undefined], [undefined, '20140030']],
  ])('gives the entries of %s their identifiers, and makes no entry of its own', (name, dois, pmids) => {
    const html = readFileSync(new URL(`../pages/golden/${name}.html`, import.meta.url), 'utf8');
    const { references } = readCitations(readHtml(html));
    expect(references.map(({ csl }) => csl.DOI)).toEqual(dois);
    expect(references.map(({ csl }) => csl.PMID)).toEqual(pmids);
  });
});
