import { describe, expect, it } from 'vitest';
import type { CiteItem } from '../../lib/model/citation.ts';
import { readCitations } from '../../lib/pipeline.ts';
import { pageWith } from './known-works.ts';

/** The items of a paragraph, without those of the sure citations behind it. */
function items(paragraph: string): CiteItem[] {
  const page = pageWith(paragraph);
  const end = page.blocks[0]?.end ?? 0;
  return readCitations(page)
    .clusters.flatMap((cluster) => cluster.items)
    .filter(({ selector }) => selector.end <= end);
}

describe('what a citation tells of its first author beside the family name', () => {
  it.each<[text: string, given: string | undefined]>([
    ['Needles may help (Smith J, 2001).', 'J'],
    ['Needles may help (Smith, J. A., 2001).', 'JA'],
    ['Needles may help (Lee J-H et al., 2013).', 'J-H'],
    ['Needles may help (J. Smith & Jones, 2001).', 'J'],
    ['Mu, J. (2020) found it.', 'J'],
    ['J. R. Smith (2001) found it.', 'JR'],
    ['J. R. Fenske (2013) found less pain.', 'JR'],
    ['Needles may help (Smith J & Jones A, 2001).', 'J'],
    ['As J. Smith 2001 has it.', 'J'],
    ['Needles may help (Mu, J. 2020, March 3).', 'J'],
    ['Needles may help (Smith Jr., 2001).', undefined],
    ['Needles may help (Smith, 2001).', undefined],
    ['As Smith 2001 has it.', undefined],
  ])('%s', (text, given) => {
    const [item] = items(text);
    expect(item?.names[0]).toMatch(/^(?:Smith|Lee|Mu|Fenske)$/);
    expect(item?.given?.replaceAll('.', '')).toBe(given); // which of the stops belongs to the sentence nobody asks
    expect(Object.keys(item ?? {}).includes('given')).toBe(given !== undefined);
  });
});

describe('what a citation tells of a group beside its name', () => {
  it.each<[text: string, acronym: string | undefined]>([
    ['A guideline (World Health Organization [WHO], 2018).', 'WHO'],
    ['A guideline (World Health Organization (WHO), 2018).', 'WHO'],
    ['A guideline (WHO (World Health Organization), 2018).', 'WHO'],
    ['A guideline (World Health Organization, 2018).', undefined],
    ['A guideline (World Health Organization et al., 2018).', undefined],
  ])('%s', (text, acronym) => {
    const [item] = items(text);
    expect(item?.names).toEqual(['World Health Organization']);
    expect(item?.acronym).toBe(acronym);
    expect(Object.keys(item ?? {}).includes('acronym')).toBe(acronym !== undefined);
  });
});

describe('the year of the first edition', () => {
  it.each<[text: string, originalYear: string | undefined]>([
    ['An old idea (Freud, 1921/1998).', '1921'],
    ['An old idea (Freud, [1921] 1998).', '1921'],
    ['An old idea (Freud 1998 [1921]).', '1921'],
    ['An old idea (Freud, 1998).', undefined],
  ])('%s', (text, originalYear) => {
    const [item] = items(text);
    expect(item?.year).toBe('1998');
    expect(item?.originalYear).toBe(originalYear);
    expect(Object.keys(item ?? {}).includes('originalYear')).toBe(originalYear !== undefined);
  });

  it('is either of two that a bracket gives as versions of one work', () => {
    expect(items('Shown long ago (Freud, 1921, reprinted in 1998).')).toMatchObject([{ year: '1921', originalYear: '1998' }]);
  });
});

describe('the words between a bracket and its names', () => {
  it.each<[text: string, prefixes: (string | undefined)[]]>([
    ['Needles may help (see also Mu, 2020).', ['see also']],
    ['Needles may help (Mu, 2020; but see Lee et al., 2013).', [undefined, 'but see']],
    ['Needles may help (cf. Mu, 2020; Lee et al., 2013).', ['cf.', undefined]],
    ['As Mu (see 2020) found.', [undefined]],
    ['As Mu (2020) found.', [undefined]],
  ])('%s', (text, prefixes) => {
    const found = items(text);
    expect(found.map(({ prefix }) => prefix)).toEqual(prefixes);
    expect(found.map((item) => 'prefix' in item)).toEqual(prefixes.map((prefix) => prefix !== undefined));
  });
});

describe('the form that a citation was read by', () => {
  it.each<[text: string, forms: string[]]>([
    ['Mu (2020) and others (Lee et al., 2013) found it.', ['narrative', 'parenthetical']],
    ['See Mu, 2020.', ['bare']],
    ['The 2013 Lee et al. trial is good.', ['year-first']],
    ['Müller says much of that, and warns of haste (2014).', ['year-alone']],
  ])('%s', (text, forms) => {
    expect(items(text).map(({ form }) => form)).toEqual(forms);
  });
});
