import { describe, expect, it } from 'vitest';
import type { ReferenceEntry } from '../../lib/model/reference.ts';
import { parseReferences } from '../../lib/references/parse-references.ts';

const entry = (text: string, more: Partial<ReferenceEntry> = {}): ReferenceEntry => ({
  id: 'r1',
  selector: { exact: text, prefix: '', suffix: '', start: 0, end: text.length },
  text,
  anchors: [],
  list: 0,
  hrefs: [],
  ...more,
});
const csl = (text: string, more: Partial<ReferenceEntry> = {}): unknown => parseReferences([entry(text, more)])[0]?.csl;

const TEXT = 'Adams, C. (2010). Walking in pain. Spine, 35(2), 12–19.';
const ITEM = {
  type: 'article-journal',
  author: [{ family: 'Adams', given: 'C.' }],
  issued: { 'date-parts': [[2010]] },
  title: 'Walking in pain',
  'container-title': 'Spine',
  volume: '35',
  issue: '2',
  page: '12-19',
};

describe('parseReferences', () => {
  it('keeps ids, entries and order', () => {
    const entries = [entry('Kim J. Sleep. Pain 2011;3:4.', { id: 'r1' }), entry(TEXT, { id: 'r2' })];
    const references = parseReferences(entries);
    expect(references.map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(references.map((reference) => reference.entry)).toEqual(entries);
    expect(references[1]?.csl).toEqual(ITEM);
  });

  it.each([
    ['a DOI link', 'https://doi.org/10.5555/ABC.1', { DOI: '10.5555/abc.1' }],
    ['a publisher’s view of the DOI', 'https://onlinelibrary.example/doi/10.5555/abc.1/full', { DOI: '10.5555/abc.1' }],
    ['a DOI that begins as a view does', 'https://doi-org.library.example/10.5555/metabo12050400', { DOI: '10.5555/metabo12050400' }],
    ['a PubMed link', 'https://pubmed.ncbi.nlm.nih.gov/20123456/', { PMID: '20123456' }],
    ['a PubMed Central link', 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2123456/', { PMCID: 'PMC2123456' }],
    ['no identifier in a Google Scholar search', 'https://scholar.google.com/scholar_lookup?title=x&doi=10.5555/abc.1', {}],
    ['no identifier in another search', 'https://pubmed.ncbi.nlm.nih.gov/?term=10.5555/abc.1', {}],
  ])('reads %s', (_name, href, identifiers) => {
    expect(csl(TEXT, { hrefs: [href] })).toEqual({ ...ITEM, ...identifiers });
  });

  it.each([
    ['Adams, 2010b. C. Adams. Walking in pain. Spine, 35 (2010), pp. 12–19', 'b'],
    ['Adams et al., 2010 C. Adams, B. Berg. Walking in pain. Spine, 35 (2010), pp. 12–19', undefined],
    ['Adams (2010a) C. Adams. Walking in pain. Spine, 35(2):12–19, 2010.', 'a'],
  ])('reads an entry behind the label by which the text cites it: %s', (text, suffix) => {
    expect(csl(text)).toMatchObject({ title: 'Walking in pain', 'container-title': 'Spine', volume: '35' });
    const [reference] = parseReferences([entry(text)]);
    expect(reference?.csl.author?.[0]).toEqual({ family: 'Adams', given: 'C.' });
    expect(reference?.csl['year-suffix']).toBe(suffix);
  });

  it.each([
    ['[Adams et al. 2011a] Adams C, Berg S: Running. Norland Press, Oslo.', 2011, 'a'],
    ['[Adams & Berg 2012] Adams C, Berg S. Running. Spine. 2012;3:4-9.', 2012, undefined],
    ['[Adams 2012b] Adams C. (2013). Running. Spine, 3, 4–9.', 2013, undefined],
  ])('takes the year and its letter from the key where the entry has none: %s', (text, year, suffix) => {
    const [reference] = parseReferences([entry(text)]);
    expect(reference?.csl.author?.[0]?.family).toBe('Adams');
    expect(reference?.csl.issued?.['date-parts']?.[0]?.[0]).toBe(year);
    expect(reference?.csl['year-suffix']).toBe(suffix);
  });

  it.each([
    'Norland City Council (2020) Norland Climate Plan 2020–2050. Norland: NCC.',
    'World Health Organization (2018) World Health Statistics 2018. Geneva: WHO.',
  ])('takes no group for a label whose name the title repeats: %s', (text) => {
    const [reference] = parseReferences([entry(text)]);
    expect(reference?.csl.author).toEqual([{ literal: text.slice(0, text.indexOf(' (')) }]);
    expect(reference?.csl.issued?.['date-parts']?.[0]?.[0]).toBe(Number(/\d{4}/.exec(text)?.[0]));
  });

  it.each([
    ['———— (2011). Running. Spine, 36(2), 1–9.', ['Adams'], 2011],
    ['————; Choi, C.; Berg, S. (2012). Running. Spine, 36(2), 1–9.', ['Adams', 'Choi', 'Berg'], 2012],
    ['———, and Choi, C. (2013). Running. Spine, 36(2), 1–9.', ['Adams', 'Choi'], 2013],
    ['Idem (2014). Running. Spine, 36(2), 1–9.', ['Adams'], 2014],
    ['———. Running and walking. Spine. 2015;36(2):1–9.', ['Adams'], 2015],
  ])('reads the authors of the entry before, and those behind the mark: %s', (text, families, year) => {
    const [reference] = parseReferences([entry(text, { repeatsAuthorsOf: TEXT })]);
    expect(reference?.csl.author?.map(({ family }) => family)).toEqual(families);
    expect(reference?.csl.issued?.['date-parts']?.[0]?.[0]).toBe(year);
  });

  it('trusts the printed DOI before a linked one', () => {
    expect(csl(`${TEXT} doi:10.5555/printed`, { hrefs: ['https://doi.org/10.5555/linked'] })).toEqual({ ...ITEM, DOI: '10.5555/printed' });
  });

  it.each([
    ['———. (2010). Walking in pain. Spine, 35(2), 12–19.', TEXT],
    ['--- (2010). Walking in pain. Spine, 35(2), 12–19.', TEXT],
    ['———. 2010. Walking in pain. Spine 35(2): 12–19.', 'Adams, C. 2009. Sleep. Pain 3: 4.'],
  ])('repeats the authors of the entry before for %s', (text, repeatsAuthorsOf) => {
    expect(csl(text, { repeatsAuthorsOf })).toEqual(ITEM);
  });

  it('adds the names behind the dashes to the repeated ones', () => {
    const item = csl('———, and J. Kim. 2010. Walking in pain. Spine 35(2): 12–19.', { repeatsAuthorsOf: TEXT });
    expect(item).toEqual({ ...ITEM, author: [...ITEM.author, { family: 'Kim', given: 'J.' }] });
  });

  it('repeats editors as editors', () => {
    expect(
      csl('———. 2012. Walking for life. Oslo: Gable Press.', { repeatsAuthorsOf: 'Adams, C. (Ed.). (2010). Steps. Oslo: Gable Press.' }),
    ).toEqual({
      type: 'book',
      editor: [{ family: 'Adams', given: 'C.' }],
      issued: { 'date-parts': [[2012]] },
      title: 'Walking for life',
      publisher: 'Gable Press',
      'publisher-place': 'Oslo',
    });
  });
});
