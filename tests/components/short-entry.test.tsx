import { describe, expect, it } from 'vitest';
import { Card } from '../../components/Card.tsx';
import { ReferenceList } from '../../components/ReferenceList.tsx';
import { shortEntry } from '../../components/short-entry.ts';
import type { CslItem } from '../../lib/model/csl.ts';
import type { Report } from '../../lib/model/report.ts';
import { button, mount, one, shown } from './mount.tsx';
import { reports } from './reports.ts';

const EXACT =
  'Fletcher-Watson, S., Adams, J., Brook, K., Charman, T., Crane, L., Cusack, J., Leekam, S., Milton, D., Parr, J. R., & Pellicano, E. (2019). Making the future together: Shaping autism research through meaningful participation. Autism, 23(4), 943–953.';
const SHORT =
  'Fletcher-Watson, S., Adams, J., … (2019). Making the future together: Shaping autism research through meaningful participation…';
const CSL: CslItem = {
  type: 'article-journal',
  author: [
    { family: 'Fletcher-Watson', given: 'S.' },
    { family: 'Adams', given: 'J.' },
    { family: 'Brook', given: 'K.' },
    { family: 'Charman', given: 'T.' },
  ],
  issued: { 'date-parts': [[2019]] },
  title: 'Making the future together: Shaping autism research through meaningful participation',
};

/** The sample article before it is looked up, whose every entry has so many authors. */
const { pageOnly } = reports;
const crowded: Report = {
  ...pageOnly,
  references: pageOnly.references.map((reference) => ({ ...reference, csl: CSL, selector: { ...reference.selector, exact: EXACT } })),
};
const ignore = () => undefined;

describe('an entry in two lines', () => {
  const selector = { exact: EXACT, prefix: '', suffix: '', start: 0, end: EXACT.length };
  const { author = [], issued, title } = CSL;

  it.each<[claim: string, csl: CslItem, words: string]>([
    ['names two of many authors', CSL, SHORT],
    ['keeps the letter of the year', { ...CSL, 'year-suffix': 'b' }, SHORT.replace('2019', '2019b')],
    [
      'keeps a particle, and a group in one piece',
      { ...CSL, author: [{ literal: 'Autism Team' }, { family: 'Tulder', given: 'M.', 'non-dropping-particle': 'van' }, ...author] },
      SHORT.replace('Fletcher-Watson, S., Adams, J.', 'Autism Team, van Tulder, M.'),
    ],
    ['is as printed with three authors', { ...CSL, author: author.slice(0, 3) }, EXACT],
    ['is as printed where no title was read', { author, ...(issued && { issued }) }, EXACT],
    ['is as printed where no year was read', { author, ...(title && { title }) }, EXACT],
  ])('%s', (_claim, csl, words) => {
    expect(shortEntry({ csl, selector })).toBe(words);
  });

  it('is as printed where it is short', () => {
    expect(shortEntry({ csl: CSL, selector: { ...selector, exact: 'Fletcher-Watson et al. (2019)' } })).toBe(
      'Fletcher-Watson et al. (2019)',
    );
    expect(shortEntry({ csl: CSL, selector }, EXACT.length)).toBe(EXACT);
  });
});

it('the card shows year and title of an entry with many authors, and the page’s own words on demand', async () => {
  const place = mount(
    <Card
      report={crowded}
      citations={['c2']}
      focus="c2"
      lookUp={{ kind: 'running', settled: 0, total: 9 }}
      onShowReference={ignore}
      onClose={ignore}
    />,
  );
  const entry = () => shown(one(place, '.reference > p:not(.label) > bdi'));
  expect(entry()).toBe(SHORT);
  button(place, 'Whole entry').click();
  await expect.poll(entry).toBe(EXACT);
  button(place, 'Less').click();
  await expect.poll(entry).toBe(SHORT);
});

it('the rows of the popup show it as well', () => {
  const place = mount(<ReferenceList report={crowded} lookUp={{ kind: 'idle' }} dismissed={[]} onShowReference={ignore} />);
  expect(shown(one(place, '.row-entry'))).toBe(SHORT);
});
