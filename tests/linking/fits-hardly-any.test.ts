import { describe, expect, it } from 'vitest';
import { fitsHardlyAny } from '../../lib/linking/fits-hardly-any.ts';
import type { LinkOutcome } from '../../lib/model/link.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { makeReport, readCitations } from '../../lib/pipeline.ts';
import { cite } from './listed.ts';

/** Citations of these authors, each with the outcome of its link. */
function reading(...cited: readonly (readonly [name: string, outcome: LinkOutcome])[]) {
  const items = cited.map(([name], i) => cite([name], '2013', { id: `c${i + 1}` }));
  const links = cited.map(([, outcome], i) => ({ citation: `c${i + 1}`, outcome, references: [], candidates: [] }));
  const { selector } = cite(['Lee'], '2013');
  return { clusters: [{ id: 'k1', selector, items }], links };
}

const missing = (...names: readonly string[]) => names.map((name) => [name, 'none'] as const);

describe('a list that hardly any citation fits', () => {
  it.each<[why: string, cited: readonly (readonly [string, LinkOutcome])[], expected: boolean]>([
    ['one work of six', [['Lee', 'one'], ...missing('Mu', 'Holt', 'Fox', 'Berg', 'Lund')], true],
    ['two of six', [['Lee', 'one'], ['Mu', 'spelling'], ...missing('Holt', 'Fox', 'Berg', 'Lund')], false],
    ['none of five, which are too few', missing('Mu', 'Holt', 'Fox', 'Berg', 'Lund'), false],
    [
      'one of six, cited three times',
      [['Lee', 'one'], ['Lee', 'one'], ['Lee', 'one'], ...missing('Mu', 'Holt', 'Fox', 'Berg', 'Lund')],
      true,
    ],
    ['no list at all', [['Lee', 'no-list'], ...missing('Mu', 'Holt', 'Fox', 'Berg', 'Lund')], false],
  ])('%s', (_why, cited, expected) => {
    expect(fitsHardlyAny(reading(...cited))).toBe(expected);
  });

  const PROSE = ['Abbott', 'Boyle', 'Carver', 'Drummond', 'Eckert', 'Fenske', 'Lee']
    .map((name) => `It helps (${name} et al., 2013).`)
    .join(' ');
  const LIST = ['Lee', 'Mu', 'Holt'].map(
    (name) => `<p>${name}, J., Ito, A., &amp; Sato, B. (2013). Needles for backs. Spine, 26(13), 1–4.</p>`,
  );
  const verdicts = (heading: string) =>
    makeReport(readCitations(readHtml(`<article><p>${PROSE}</p>${heading}${LIST.join('')}</article>`))).citations.map(
      ({ verdict }) => verdict,
    );

  it('accuses nobody where no heading calls it a list', () => {
    expect(new Set(verdicts('<p>Books that I like.</p>'))).toEqual(new Set(['no-list']));
  });

  it('is believed under a heading', () => {
    expect(verdicts('<h2>References</h2>')).toEqual([...Array<string>(6).fill('missing'), 'ok']);
  });
});
