import { describe, expect, it } from 'vitest';
import { readIdentifiers } from '../../../lib/references/fields/identifiers.ts';

const BASE = 'Mu J. Pain. Spine 2001;3:4.';

describe('readIdentifiers', () => {
  it.each([
    ['doi:10.5555/abc.1', { DOI: '10.5555/abc.1' }],
    ['DOI: 10.5555/ABC.1.', { DOI: '10.5555/abc.1' }],
    ['https://doi.org/10.5555/abc.1', { DOI: '10.5555/abc.1' }],
    ['[https://doi.org/10.5555/abc.1]', { DOI: '10.5555/abc.1' }],
    ['http://dx.doi.org/10.5555/abc.1.', { DOI: '10.5555/abc.1' }],
    ['10.5555/abc.1', { DOI: '10.5555/abc.1' }],
    ['doi: 10. 5555/abc.1', { DOI: '10.5555/abc.1' }],
    ['https://doi.org/10.1016/ j.abc.2001.01.001', { DOI: '10.1016/j.abc.2001.01.001' }],
    ['https://doi.org/10.1016/j.abc. 2001.01.001', { DOI: '10.1016/j.abc.2001.01.001' }],
    ['S0000-1234(07)00012-310.1016/j.abc.2007.08.002', { DOI: '10.1016/j.abc.2007.08.002' }],
    [
      'doi:10.1002/(SICI)1097-4679(199911)55:11<1403::AID-X>3.0.CO;2-R',
      { DOI: '10.1002/(sici)1097-4679(199911)55:11<1403::aid-x>3.0.co;2-r' },
    ],
    ['doi:10.1016/S0140-6736(01)12345-6', { DOI: '10.1016/s0140-6736(01)12345-6' }],
    ['https://onlinelibrary.example/doi/10.5555/abc.1/full', { DOI: '10.5555/abc.1' }],
    ['PMID: 12345678', { PMID: '12345678' }],
    ['[PMID: 12345678] [PubMed]', { PMID: '12345678' }],
    ['PMCID: PMC1234567', { PMCID: 'PMC1234567' }],
    ['Available from: https://who.example/pain.pdf', { URL: 'https://who.example/pain.pdf' }],
    [
      'Retrieved March 3, 2019, from https://who.example/pain',
      { URL: 'https://who.example/pain', accessed: { 'date-parts': [[2019, 3, 3]] } },
    ],
    ['https://who.example/pain (accessed 27 June 2018)', { URL: 'https://who.example/pain', accessed: { 'date-parts': [[2018, 6, 27]] } }],
    [
      '[Internet] [cited 2017 Jul 31]. https://who.example/pain',
      { URL: 'https://who.example/pain', accessed: { 'date-parts': [[2017, 7, 31]] } },
    ],
  ])('takes "%s" out', (printed, fields) => {
    const read = readIdentifiers(`${BASE} ${printed}`);
    expect(read.fields).toEqual(fields);
    expect(read.text.replace(/[\s.]+$/, '')).toBe('Mu J. Pain. Spine 2001;3:4');
  });

  it('leaves an entry without identifiers as it is', () => {
    expect(readIdentifiers(BASE)).toEqual({ fields: {}, text: BASE });
  });
});
