import { describe, expect, it } from 'vitest';
import type { Report } from '../../lib/model/report.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { makeReport, readCitations } from '../../lib/pipeline.ts';

const MU = 'Mu, J., Furlan, A. D., &amp; Lao, L. (2020). Acupuncture for pain of the back. Pain, 12(3), 1–9.';
const QASEEM = 'Qaseem, A., Wilt, T. J., &amp; Forciea, M. A. (2017). Noninvasive treatments. Ann Intern Med, 166(7), 514–530.';

function report(prose: string, entries: readonly string[]): Report {
  const list = entries.length > 0 ? `<h2>References</h2>${entries.map((entry) => `<p>${entry}</p>`).join('')}` : '';
  return makeReport(readCitations(readHtml(`<article><p>${prose}</p>${list}</article>`)));
}

function said(prose: string, entries: readonly string[]): string[] {
  return report(prose, entries).citations.map((citation) => `${citation.verdict}: ${citation.explanation}`);
}

describe('what is said of a citation', () => {
  it('is plain when it matches', () => {
    expect(said('(Mu et al., 2020)', [MU, QASEEM])).toEqual(['ok: Found in the reference list.']);
  });

  it('shows both spellings, and blames nobody', () => {
    expect(said('(Quassem, 2017)', [MU, QASEEM])).toEqual([
      'author-variant: The list has this work under a slightly different spelling: "Quassem" here, "Qaseem et al." in the list.',
    ]);
  });

  it('shows both years', () => {
    expect(said('(Mu et al., 2021)', [MU, QASEEM])).toEqual([
      'year-mismatch: The list has this author with another year: 2021 here, 2020 in the list.',
    ]);
  });

  it('names the nearest entry when none matches', () => {
    expect(said('(Mu et al., 2020; Furlan et al., 2020)', [MU, QASEEM])[1]).toBe(
      'missing: No entry in the reference list matches this citation. The nearest is "Mu et al., 2020", but the names differ: "Furlan" here, "Mu" in the list.',
    );
  });

  it('is no accusation where the page shows no list', () => {
    expect(said('(Mu et al., 2020; Furlan et al., 2020)', [])).toEqual(
      Array(2).fill('no-list: This page shows no reference list, so this citation cannot be checked.'),
    );
  });
});

describe('what is said of a reference', () => {
  it('is that no citation to it was seen', () => {
    const { references } = report('(Mu et al., 2020)', [MU, QASEEM]);
    expect(references.map((reference) => reference.verdicts.map((verdict) => verdict.id))).toEqual([[], ['uncited']]);
  });

  it('is not "never cited" when a link or a number of the page points to it', () => {
    const anchored = report('(Mu et al., 2020) and <a href="#q">another</a>', [MU, `<span id="q">${QASEEM}</span>`]);
    expect(anchored.references.flatMap((reference) => reference.verdicts)).toEqual([]);
    const numbered = report('Mu et al. (2020) [1] agree with others [2], and again [1, 2].', [MU, QASEEM]);
    expect(numbered.references.flatMap((reference) => reference.verdicts)).toEqual([]);
  });

  it('is nothing when the page does not cite by author and year at all', () => {
    const { references } = report('Needles help [1, 2].', [MU, QASEEM]);
    expect(references.flatMap((reference) => reference.verdicts)).toEqual([]);
  });

  it('is that the same work stands there twice, and that is not "never cited"', () => {
    const { references } = report('(Mu et al., 2020)', [MU, QASEEM, MU]);
    expect(references[2]?.verdicts.map((verdict) => verdict.id)).toEqual(['duplicate']);
  });
});

describe('the summary', () => {
  it('counts citations, references and years', () => {
    expect(report('(Mu et al., 2020; Quassem, 2017; Nobody &amp; Noone, 1999; Mu et al., 2021)', [MU, QASEEM]).summary).toEqual({
      citations: 4,
      matched: 1,
      checkThis: 2,
      missing: 1,
      references: 2,
      uncited: 0,
      resolved: 0,
      notices: 0,
      oldest: '2017',
      newest: '2020',
    });
  });
});
