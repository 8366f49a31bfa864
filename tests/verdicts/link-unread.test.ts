import { expect, it } from 'vitest';
import type { CitationLink } from '../../lib/model/link.ts';
import type { Resolution, WorkRecord } from '../../lib/model/work.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { readCitations } from '../../lib/pipeline.ts';
import { linkUnread } from '../../lib/verdicts/link-unread.ts';
import { unreadEntries } from '../../lib/verdicts/unread-entries.ts';

const ADDRESS = 'https://pubmed.ncbi.nlm.nih.gov/';
const MU = 'Mu, J., Furlan, A. D., &amp; Lao, L. (2020). Acupuncture for pain of the back. Pain, 12(3), 1–9.';
const LEE = 'Lee, J.-H., &amp; Choi, T.-Y. (2013). Backs. Pain, 29(2), 172–185.';

const reading = (prose: string, numbers: readonly string[] = ['1', '2']) => {
  const addresses = numbers.map((number) => `<a href="${ADDRESS}${number}/">${ADDRESS}${number}/</a>`);
  const list = [MU, ...addresses, LEE].map((entry) => `<li>${entry}</li>`).join('');
  return readCitations(readHtml(`<article><p>${prose}</p><h2>References</h2><ul>${list}</ul></article>`));
};
const work = (more: Partial<WorkRecord>): Resolution => ({
  status: 'resolved',
  work: { title: 'Backs', years: [2009], studyTypes: [], notices: [], source: 'PubMed', ...more },
  asked: [],
  differences: [],
});
const UNGER = work({ author: [{ family: 'Unger', given: 'A' }] });
const shown = (links: readonly CitationLink[]) => links.map(({ outcome, references }) => [outcome, ...references]);

const PROSE = 'So it is (Mu et al., 2020; Lee &amp; Choi, 2013; Unger et al., 2009).';

it('an entry that is an address alone is the cited work once its author and year are known; other links stay', () => {
  const read = reading(PROSE);
  expect(unreadEntries(read.references).map(({ id }) => id)).toEqual(['r2', 'r3']);
  expect(shown(read.links)).toEqual([['one', 'r1'], ['one', 'r4'], ['none']]);
  expect(shown(linkUnread(read, new Map([['r2', UNGER]])))).toEqual([
    ['one', 'r1'],
    ['one', 'r4'],
    ['one', 'r2'],
  ]);
  expect(linkUnread(read, new Map())).toBe(read.links);
});

it.each<[string, ReadonlyMap<string, Resolution>]>([
  ['another author', new Map([['r2', work({ author: [{ family: 'Fenske', given: 'A' }] })]])],
  ['an author who is not the first', new Map([['r2', work({ author: [{ family: 'Mu' }, { family: 'Unger' }] })]])],
  ['another year', new Map([['r2', work({ author: [{ family: 'Unger' }], years: [2008] })]])],
  ['no author', new Map([['r2', work({})]])],
  ['a fitting work behind an entry that was read', new Map([['r1', UNGER]])],
  [
    'two fitting works',
    new Map([
      ['r2', UNGER],
      ['r3', UNGER],
    ]),
  ],
])('stays without an entry: %s', (_, resolutions) => {
  expect(shown(linkUnread(reading(PROSE), resolutions))[2]).toEqual(['none']);
});

it('a letter behind the year does not count, and any spelling of the name will do', () => {
  const read = reading('So it is (Mu et al., 2020; Müller et al., 2009b).');
  const found = work({ author: [{ family: 'Mueller', given: 'A' }] });
  expect(shown(linkUnread(read, new Map([['r3', found]])))[1]).toEqual(['one', 'r3']);
});

it('a work found for an entry with a title is no reason to link anew', () => {
  const references = readCitations(
    readHtml(`<article><p>${PROSE}</p><h2>References</h2><ul><li>${MU}</li><li>${LEE}</li></ul></article>`),
  ).references;
  expect(unreadEntries(references)).toEqual([]);
});
