import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../lib/model/csl.ts';
import { findDuplicates } from '../../lib/text/same-work.ts';

const WORK: CslItem = {
  title: 'Walking home slowly',
  author: [{ family: 'Mu', given: 'J.' }],
  issued: { 'date-parts': [[2020]] },
  'container-title': 'Annals of Walking',
  page: '1-9',
};
const { page: _page, ...UNPAGED } = WORK;
const { author: _author, ...NOBODYS } = WORK;
const { issued: _issued, ...UNDATED } = WORK;

const isTwice = (a: CslItem, b: CslItem) => findDuplicates([a, b]).has(1);

describe('two entries are one work', () => {
  it.each<[string, CslItem, CslItem]>([
    ['printed twice', WORK, WORK],
    ['with another case, accents and marks', WORK, { ...WORK, title: 'Wálking home – slowly.', author: [{ family: 'MU' }] }],
    ['with a DOI in one of them', WORK, { ...WORK, DOI: '10.5555/a' }],
    ['with a DOI in other letters', { ...WORK, DOI: '10.5555/A' }, { ...WORK, DOI: '10.5555/a' }],
    [
      'with one DOI and the same first twenty letters of the title',
      { ...WORK, title: 'Walking home slowly and further', DOI: '10.5555/a' },
      { ...UNDATED, title: 'Walking home slowly and back', DOI: '10.5555/a', page: '3' },
    ],
    ['of a group', { ...WORK, author: [{ literal: 'Norland Pain Board' }] }, { ...WORK, author: [{ literal: 'NORLAND Pain Board' }] }],
    ['with a title of twelve letters and no pages', { ...UNPAGED, title: 'Walking homes' }, { ...UNPAGED, title: 'Walking homes' }],
    ['with pages, however short the title', { ...WORK, title: 'Rest' }, { ...WORK, title: 'Rest' }],
  ])('%s', (_what, a, b) => expect(isTwice(a, b)).toBe(true));
});

describe('two entries stay apart', () => {
  it.each<[string, CslItem, CslItem]>([
    ['of two years', WORK, { ...WORK, issued: { 'date-parts': [[2021]] } }],
    ['of two titles', WORK, { ...WORK, title: 'Walking home quickly' }],
    ['of two first authors', WORK, { ...WORK, author: [{ family: 'Lao' }] }],
    ['of two journals', WORK, { ...WORK, 'container-title': 'Sea' }],
    ['on other pages', WORK, { ...WORK, page: '11-19' }],
    ['with two DOIs', { ...WORK, DOI: '10.5555/a' }, { ...WORK, DOI: '10.5555/b' }],
    ['with one DOI and two titles', { ...UNDATED, DOI: '10.5555/a' }, { ...UNDATED, title: 'Resting', DOI: '10.5555/a' }],
    ['without an author', NOBODYS, NOBODYS],
    ['without a year', UNDATED, UNDATED],
    ['with a title of eleven letters and no pages', { ...UNPAGED, title: 'Walking home' }, { ...UNPAGED, title: 'Walking home' }],
    ['without a title', { ...WORK, title: '' }, { ...WORK, title: '' }],
  ])('%s', (_what, a, b) => expect(isTwice(a, b)).toBe(false));
});

it('names the first of three for both others', () => {
  expect([...findDuplicates([WORK, NOBODYS, WORK, WORK])]).toEqual([
    [2, 0],
    [3, 0],
  ]);
});

it('names none in a list of one or none', () => {
  expect(findDuplicates([])).toEqual(new Map());
  expect(findDuplicates([WORK])).toEqual(new Map());
});
