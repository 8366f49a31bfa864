import { describe, expect, it } from 'vitest';
import { doiAddress, encodeDoi, normalizeDoi, pubmedAddress } from '../../lib/text/identifiers.ts';

describe('a printed DOI', () => {
  it.each([
    ['10.5555/ab\u202egnp', '10.5555/ab'],
    ['10.5555/ab\u0000c', '10.5555/ab'],
    ['10.5555/ab\ud800', '10.5555/ab'],
    ['10.5555/a%E2%80%AEb', '10.5555/a%e2%80%aeb'],
    ['10.5555/a%00b', '10.5555/a%00b'],
    ['10.5555/a%3C1::aid-x%3E3.0', '10.5555/a<1::aid-x>3.0'],
    ['\u202e10.5555/x', '10.5555/x'],
  ])('holds nothing that the eye does not see: %j', (printed, doi) => expect(normalizeDoi(printed)).toBe(doi));
});

describe('a DOI in an address', () => {
  it.each([
    ['10.1002/(sici)1097<1::aid-x>3.0.co;2-#?', '10.1002/(sici)1097%3C1%3A%3Aaid-x%3E3.0.co%3B2-%23%3F'],
    ['10.5555/../../evil?q', '10.5555/../../evil%3Fq'],
    ['10.5555/\ud800', '10.5555/%EF%BF%BD'],
  ])('%j stays one part of it', (doi, part) => expect(encodeDoi(doi)).toBe(part));

  it('has no bracket at which a sentence may end', () => {
    expect(doiAddress('10.1016/0092-8674(94)90302-6')).toBe('https://doi.org/10.1016/0092-8674%2894%2990302-6');
  });
});

describe('the address of a PubMed number', () => {
  it.each([
    ['35003500', 'https://pubmed.ncbi.nlm.nih.gov/35003500/'],
    ['7/../evil', null],
    ['', null],
  ])('%j leads to %s', (pmid, address) => expect(pubmedAddress(pmid)).toBe(address));
});
