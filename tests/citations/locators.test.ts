import { describe, expect, it } from 'vitest';
import type { CiteItem } from '../../lib/model/citation.ts';
import { readCitations } from '../../lib/pipeline.ts';
import { pageWith } from './known-works.ts';

/** Each item's year, and in brackets what was read behind it: "2020 [p. 12] [for a review]". */
function write({ year, locator, suffix }: CiteItem): string {
  return [year, ...[locator, suffix].map((part) => `[${part ?? ''}]`)].join(' ');
}

describe('what stands behind the year', () => {
  it.each([
    ['Needles may help (Mu, 2020).', '2020 [] []'],
    ['Needles may help (Mu, 2020, p. 12).', '2020 [p. 12] []'],
    ['Needles may help (Mu, 2020, pp. 12–15, 18).', '2020 [pp. 12–15, 18] []'],
    ['Needles may help (Mu, 2020: 120).', '2020 [120] []'],
    ['Needles may help (Mu 2020, 183-185).', '2020 [183-185] []'],
    ['Needles may help (Mu, 2020, Table 2).', '2020 [Table 2] []'],
    ['Needles may help (Mu, 2020, chap. IV).', '2020 [chap. IV] []'],
    ['Needles may help (Mu, 2020, S. 14).', '2020 [S. 14] []'],
    ['Mu (2020, p. 12) found that needles help.', '2020 [p. 12] []'],
    ['Mu (2020) found that needles help.', '2020 [] []'],
    ['Needles may help (Mu, 2020, p. 12, for a review).', '2020 [p. 12] [for a review]'],
    ['Needles may help (Mu, 2020, emphasis added).', '2020 [] [emphasis added]'],
    ['Needles may help (Mu, 2020, 12 patients).', '2020 [] [12 patients]'],
    ['Shown twice (Mu, 2020, p. 12; see Lee et al., 2013, Fig. 3).', '2020 [p. 12] [] | 2013 [Fig. 3] []'],
    ['Shown twice (Mu, 2020, p. 12, and Lee et al., 2013).', '2020 [p. 12] [] | 2013 [] []'],
    ['Shown twice (Mu, 2020, and Lee et al., 2013).', '2020 [] [] | 2013 [] []'],
    ['Shown twice (Kalauokalani, 2001, 2005).', '2001 [] [] | 2005 [] []'],
  ])('%s', (text, expected) => {
    const page = pageWith(text);
    const end = page.blocks[0]?.end ?? 0;
    const items = readCitations(page).clusters.flatMap((cluster) => cluster.items);
    expect(
      items
        .filter((item) => item.selector.end <= end)
        .map(write)
        .join(' | '),
    ).toBe(expected);
  });
});
