import { describe, expect, it } from 'vitest';
import { studyKind } from '../../components/study-kind.ts';
import type { CslType } from '../../lib/model/csl.ts';

function kindOf(studyTypes: readonly string[], type?: CslType) {
  return studyKind({ ...(type && { type }), studyTypes, years: [], notices: [], source: 'PubMed' });
}

describe('the kind of study', () => {
  it.each<[claim: string, types: readonly string[], kind: string | null]>([
    ['a trial', ['Journal Article', 'Randomized Controlled Trial', 'Multicenter Study'], 'kind.randomized-trial'],
    ['a pragmatic trial need not be randomized', ['Pragmatic Clinical Trial'], 'kind.clinical-trial'],
    ['the plan of a trial is no trial', ['Clinical Trial Protocol', 'Randomized Controlled Trial'], 'kind.protocol'],
    ['a systematic review that pools its trials', ['Meta-Analysis', 'Systematic Review', 'Review'], 'kind.systematic-review'],
    ['a meta-analysis alone', ['Meta-Analysis'], 'kind.meta-analysis'],
    ['a guideline before all else', ['Practice Guideline', 'Systematic Review'], 'kind.guideline'],
    ['animals', ['Clinical Trial, Veterinary'], 'kind.animal-study'],
    ['a letter', ['Letter', 'Comment'], 'kind.opinion'],
    ['not known', ['Retracted Publication'], null],
  ])('%s', (_claim, types, kind) => {
    expect(kindOf(types)).toBe(kind);
  });

  it('falls back on what the item is', () => {
    expect([kindOf(['Journal Article'], 'article-journal'), kindOf([], 'book'), kindOf([], 'dataset')]).toEqual([
      'kind.journal-article',
      'kind.book',
      null,
    ]);
  });
});
