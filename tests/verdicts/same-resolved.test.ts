import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../lib/model/csl.ts';
import type { Resolution, WorkRecord } from '../../lib/model/work.ts';
import { sameResolved } from '../../lib/verdicts/same-resolved.ts';
import { makeReference } from '../resolver/make-reference.ts';

const WORK: WorkRecord = { DOI: '10.1000/One', title: 'Needles', years: [2013], studyTypes: [], notices: [], source: 'Crossref' };
const FOUND: Resolution = { status: 'resolved', work: WORK, asked: [], differences: [] };

/** Ids of the entries that are the same as an earlier one, and which. */
function pairs(items: readonly Partial<CslItem>[], resolutions: readonly (Resolution | undefined)[] = items.map(() => FOUND)) {
  const references = items.map((csl, i) => makeReference(`Entry ${i}`, csl, `r${i}`));
  const byId = new Map(references.flatMap(({ id }, i) => (resolutions[i] ? [[id, resolutions[i]] as const] : [])));
  return [...sameResolved(references, byId)].map(([id, { reference }]) => `${id} is ${reference.id}`);
}

describe('two entries with one DOI', () => {
  it.each<[string, Partial<CslItem>, Partial<CslItem>]>([
    ['printed alike', { volume: '3', page: '1-9' }, { volume: '3', page: '1-9' }],
    ['one without a place', { volume: '3', page: '1-9' }, {}],
    ['in capitals and not', { volume: 'B3', page: 'e12' }, { volume: 'b3', page: 'E12' }],
    ['with another last page', { page: '1-9' }, { page: '1-8' }],
    ['a year apart, as print and online are', { issued: { 'date-parts': [[2013]] } }, { issued: { 'date-parts': [[2012]] } }],
    ['one without a year', { issued: { 'date-parts': [[2013]] } }, {}],
    ['the first without a year', {}, { issued: { 'date-parts': [[2013]] } }],
    ['two chapters', { type: 'chapter' }, { type: 'chapter' }],
  ])('are one work: %s', (_, a, b) => {
    expect(pairs([a, b])).toEqual(['r1 is r0']);
  });

  it.each<[string, Partial<CslItem>, Partial<CslItem>]>([
    ['two years apart: another edition', { issued: { 'date-parts': [[2013]] } }, { issued: { 'date-parts': [[2011]] } }],
    ['in another volume', { volume: '3' }, { volume: '4' }],
    ['on another first page: another part', { volume: '3', page: '1-9' }, { volume: '3', page: '10-12' }],
    ['a chapter and its book', { type: 'chapter' }, { type: 'book' }],
    ['a talk and the volume of talks', { type: 'book' }, { type: 'paper-conference' }],
  ])('stay two: %s', (_, a, b) => {
    expect(pairs([a, b])).toEqual([]);
  });

  it('are compared without regard to capitals in the DOI, and all with the first', () => {
    const lower: Resolution = { ...FOUND, work: { ...WORK, DOI: '10.1000/one' } };
    expect(pairs([{}, {}, {}], [FOUND, lower, FOUND])).toEqual(['r1 is r0', 'r2 is r0']);
  });

  it.each<[string, Resolution | undefined]>([
    ['nobody was asked', undefined],
    ['it was not found', { ...FOUND, status: 'not-found', work: null }],
    ['nobody can tell whose it is', { ...FOUND, status: 'cannot-tell' }],
    ['it has no DOI', { ...FOUND, work: { ...WORK, DOI: undefined } as unknown as WorkRecord }],
    ['record and entry differ', { ...FOUND, differences: [{ field: 'year', printed: '2012', found: '2013' }] }],
    ['its DOI leads elsewhere', { ...FOUND, conflict: { printed: '10.1000/x', leadsTo: WORK, confirmedBy: 'PubMed' } }],
  ])('stay two where of one %s', (_, resolution) => {
    expect(pairs([{}, {}], [FOUND, resolution])).toEqual([]);
  });
});
