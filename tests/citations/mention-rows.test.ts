import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { makeReport, readCitations } from '../../lib/pipeline.ts';
import { pageWith, pageWithoutList } from './known-works.ts';

function rows(file: string): string[] {
  const text = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('# '));
}

/** What is named without a year in a paragraph, and the word that its entry begins with. */
function mentionsIn(paragraph: string): string[] {
  const { page, mentions, references } = readCitations(pageWith(paragraph));
  return mentions.map(({ selector, reference }) => {
    expect(page.text.slice(selector.start, selector.end)).toBe(selector.exact);
    const entry = references.find(({ id }) => id === reference)?.entry.text ?? '';
    return `${selector.exact} -> ${entry.split(/[\s,.-]/)[0]}`;
  });
}

describe('authors named without a year', () => {
  it.each(rows('mentions.txt').map((row) => row.split(' => ')))('are found in "%s"', (text, expected) => {
    expect(mentionsIn(text ?? '').join(' | ')).toBe(expected);
  });

  it.each(rows('not-mentions.txt').map((row) => row.split(/ # (?=[^#]*$)/)))('are not found in "%s": %s', (text) => {
    expect(mentionsIn(text ?? '')).toEqual([]);
  });

  it('are none on a page without a list', () => {
    expect(readCitations(pageWithoutList('Lee et al. found less pain.')).mentions).toEqual([]);
  });
});

describe('a reference that is named without a year only', () => {
  const ENTRIES = [
    'Abel, A., Baker, B., &amp; Cole, C. (2011). Walking and backs. Spine, 1(1), 1–9.',
    'Dunn, D., &amp; Eades, E. (2012). Swimming and backs. Spine, 2(1), 1–9.',
    'Finch, F. (2013). Cycling and backs. Spine, 3(1), 1–9.',
  ];
  const page = readHtml(
    `<article><p>Walking helps (Abel et al., 2011). Swimming helps too, as Dunn and Eades say.</p><h2>References</h2>${ENTRIES.map((entry) => `<p>${entry}</p>`).join('')}</article>`,
  );
  const report = makeReport(readCitations(page));

  it('is no citation of the report, and never a warning', () => {
    expect(report.citations.map(({ selector, verdict }) => [selector.exact, verdict])).toEqual([['Abel et al., 2011', 'ok']]);
    expect(report.mentions).toMatchObject([{ id: 'm1', names: ['Dunn', 'Eades'], etAl: false, reference: 'r2' }]);
  });

  it('is not called uncited', () => {
    expect(report.references.map(({ verdicts }) => verdicts.map(({ id }) => id))).toEqual([[], [], ['uncited']]);
  });
});
