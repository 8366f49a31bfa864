import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../lib/model/report.ts';
import type { Resolution } from '../../lib/model/work.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { makeReport, readCitations } from '../../lib/pipeline.ts';
import { judgeReferences } from '../../lib/verdicts/judge-references.ts';
import { REFERENCE_CHECKS } from '../../lib/verdicts/registry.ts';

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
      'author-variant: The list has this work under a slightly different spelling: "Quassem" here, "Qaseem" in the list.',
    ]);
  });

  it('speaks of another name where one of several is no spelling of the listed one', () => {
    expect(said('(Qaseem, Wilt, &amp; Brand, 2017)', [MU, QASEEM])).toEqual([
      'author-variant: The list has this work with another name among its authors: "Brand" here, "Forciea" in the list.',
    ]);
  });

  it('shows both years', () => {
    expect(said('(Mu et al., 2021)', [MU, QASEEM])).toEqual([
      'year-mismatch: The list has this author with another year: 2021 here, 2020 in the list.',
    ]);
  });

  it('says so where an entry that shows nobody’s name may be the one, and calls that entry no less doubtful', () => {
    const read = (prose: string, resolutions?: ReadonlyMap<string, Resolution>) => {
      const list = [MU, '<a href="https://pubmed.ncbi.nlm.nih.gov/1/">https://pubmed.ncbi.nlm.nih.gov/1/</a>', QASEEM];
      const html = `<article><p>${prose}</p><h2>References</h2><ul>${list.map((entry) => `<li>${entry}</li>`).join('')}</ul></article>`;
      return makeReport(readCitations(readHtml(html)), resolutions);
    };
    const doubtful = read('(Mu et al., 2020; Qaseem et al., 2017; Unger et al., 2009)');
    expect(doubtful.citations[2]?.explanation).toBe(
      'No entry in the reference list matches this citation. One entry of the list shows no author: it may be the one that is meant.',
    );
    expect(doubtful.references.map(({ verdicts }) => verdicts)).toEqual([[], [], []]);
    const known: Resolution = {
      status: 'resolved',
      work: { title: 'Backs', author: [{ family: 'Unger', given: 'A' }], years: [2009], studyTypes: [], notices: [], source: 'PubMed' },
      asked: [],
      differences: [],
    };
    const settled = read('(Mu et al., 2020; Qaseem et al., 2017; Unger et al., 2009)', new Map([['r2', known]]));
    expect(settled.citations[2]).toMatchObject({ verdict: 'ok', references: ['r2'] });
    expect(settled.references.map(({ verdicts }) => verdicts)).toEqual([[], [], []]);
    expect(read('(Mu et al., 2020; Qaseem et al., 2017)').references[1]?.verdicts.map(({ id }) => id)).toEqual(['uncited']);
  });

  it('names the nearest entry when none matches', () => {
    expect(said('(Mu et al., 2020; Furlan et al., 2020)', [MU, QASEEM])[1]).toBe(
      'missing: No entry in the reference list matches this citation. The nearest is "Mu et al., 2020", but "Furlan" is among the entry’s authors, but not the first.',
    );
  });

  it('says what speaks against the page’s own link where it alone leads to the entry', () => {
    const linked = (words: string) => report(`(<a href="#mu">${words}</a>)`, [`<span id="mu">${MU}</span>`, QASEEM]).citations[0];
    expect(linked('Okonkwo et al., 1999')).toMatchObject({
      verdict: 'ok',
      references: ['r1'],
      explanation:
        'The page links this citation to this entry of the list, but the names differ; the year differs: 1999 here, 2020 in the list.',
    });
    expect(linked('Okonkwo et al., 2020')?.explanation).toBe('Found in the reference list.');
  });

  it('says where the page leads in place of the nearest entry, which is told beside it', () => {
    const linked = '<a href="https://www.psyarxiv.com/x">Furlan et al. (2020)</a> and <a href="https://osf.io/1">Mu et al. (2020)</a>';
    const [missing, listed] = report(linked, [MU, QASEEM]).citations;
    expect(missing?.verdict).toBe('missing');
    expect(missing?.explanation).toBe('No entry in the reference list matches this citation, but the page links it to psyarxiv.com.');
    expect(missing?.nearest).toMatchObject([{ reference: 'r1' }]);
    expect(listed?.explanation).toBe('Found in the reference list.');
  });

  it('says so alone where nothing comes near', () => {
    const [, far] = report('(Mu et al., 2020; Okonkwo et al., 1950)', [MU, QASEEM]).citations;
    expect([far?.verdict, far?.explanation, far?.nearest]).toEqual([
      'missing',
      'No entry in the reference list matches this citation.',
      [],
    ]);
  });

  it('takes a body of many words for one', () => {
    const body = report('(Mu et al., 2020; Qaseem et al., 2017; Mu et al., 2020; National Society of Nurses, 2021)', [
      MU,
      QASEEM,
    ]).citations.at(-1);
    expect([body?.verdict, body?.explanation]).toEqual(['missing', 'No entry in the reference list matches this citation.']);
  });

  it('doubts itself where a single name is all that it has', () => {
    const lone = report('(Mu et al., 2020; Qaseem et al., 2017; Mu et al., 2020; Harrogate, 2021)', [MU, QASEEM]).citations.at(-1);
    expect([lone?.verdict, lone?.explanation]).toEqual([
      'missing',
      'No entry in the reference list matches this citation. A single name with a year may also be something else: a place, a title, an event.',
    ]);
  });

  it('lists what came near with the reason, and nothing where an entry matches', () => {
    const { citations } = report('(Mu et al., 2020; Furlan et al., 2020)', [MU, QASEEM]);
    expect(citations.map(({ nearest }) => nearest)).toEqual([
      [],
      [{ reference: 'r1', reason: '"Furlan" is among the entry’s authors, but not the first' }],
    ]);
  });

  it('shows the one name that is spelt otherwise, and not its neighbours', () => {
    const pair = 'Qaseem, A., &amp; Wilt, T. J. (2017). Noninvasive treatments. Ann Intern Med, 166(7), 514–530.';
    expect(said('(Quassem &amp; Wilt, 2017)', [MU, pair])[0]).toContain('"Quassem" here, "Qaseem" in the list');
  });

  it('counts the entries that fit', () => {
    const twin = 'Mu, J., Furlan, A. D., &amp; Lao, L. (2020). Needles for pain of the neck. Spine, 4(1), 10–19.';
    expect(said('(Mu et al., 2020)', [MU, twin, QASEEM])).toEqual([
      'ambiguous: 2 entries of the list fit this citation, so it is not clear which one is meant.',
    ]);
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

  it('is not "uncited" when a link or a number of the page points to it', () => {
    const anchored = report('(Mu et al., 2020) and <a href="#q">another</a>', [MU, `<span id="q">${QASEEM}</span>`]);
    expect(anchored.references.flatMap((reference) => reference.verdicts)).toEqual([]);
    const numbered = report('Mu et al. (2020) [1] agree with others [2], and again [1, 2].', [MU, QASEEM]);
    expect(numbered.references.flatMap((reference) => reference.verdicts)).toEqual([]);
  });

  it('is nothing when the page cites nothing at all', () => {
    expect(report('Needles help.', [MU, QASEEM]).references.flatMap((reference) => reference.verdicts)).toEqual([]);
  });

  it('is nothing of works before they were looked up, whatever is known of them', () => {
    const { page, references, links } = readCitations(readHtml(`<p>(Mu et al., 2020)</p><h2>References</h2><p>${MU}</p><p>${QASEEM}</p>`));
    const leadsTo = { title: 'Barley', years: [2013], studyTypes: [], notices: [], source: 'Crossref' };
    const conflict = { printed: '10.1000/other', leadsTo, confirmedBy: 'PubMed' };
    const early = new Map([['r1', { status: 'unchecked' as const, work: null, asked: [], differences: [], conflict }]]);
    const cited = new Set(['r2']);
    expect(judgeReferences({ page, references, links, pointedAt: cited }, early, 'en')).toEqual([]);
  });

  it('is nothing when the page does not cite by author and year at all', () => {
    const { references } = report('Needles help [1, 2].', [MU, QASEEM]);
    expect(references.flatMap((reference) => reference.verdicts)).toEqual([]);
  });

  it('is that the same work stands there twice, and that is not "uncited"', () => {
    const { references } = report('(Mu et al., 2020)', [MU, QASEEM, MU]);
    expect(references[2]?.verdicts.map((verdict) => verdict.id)).toEqual(['duplicate']);
  });

  it('is which work that is, as the list has it, cut where it is long', () => {
    const short = 'Lo, A. (2011). Barley for pain. Pain, 3, 1–2.';
    const told = (first: string) =>
      report(`(Mu et al., 2020; Qaseem et al., 2017)`, [MU, first, first]).references.at(-1)?.verdicts[0]?.explanation;
    expect(told(short)).toBe(`This entry seems to be the same work as another entry of the list: "${short}".`);
    expect(told(QASEEM)).toBe(
      'This entry seems to be the same work as another entry of the list: "Qaseem, A., Wilt, T. J., & Forciea, M. A. (2017). Noninvasive treatments. Ann Intern Med,…".',
    );
  });
});

describe('two entries that were found to be one work', () => {
  const OTHERWISE = 'Mu J, Furlan AD, Lao L (2020) Acupuncture for back pain [in English].';
  const read = (prose: string, entries: readonly string[]) =>
    readCitations(readHtml(`<article><p>${prose}</p><h2>References</h2>${entries.map((entry) => `<p>${entry}</p>`).join('')}</article>`));
  const found = (DOI: string, more: Partial<Resolution> = {}): Resolution => ({
    status: 'resolved',
    work: { DOI, years: [2020], studyTypes: [], notices: [], source: 'Crossref' },
    asked: [],
    differences: [],
    ...more,
  });
  const judge = (entries: readonly string[], resolutions: readonly Resolution[], prose = 'Needles help (Mu et al., 2020).') => {
    const { citations, references } = makeReport(read(prose, entries), new Map(resolutions.map((each, i) => [`r${i + 1}`, each])));
    return {
      citations: citations.map(({ verdict, references: to, explanation }) => `${verdict} ${to.join(' ')}: ${explanation}`),
      references: references.map(({ verdicts }) => verdicts.map(({ id, explanation }) => `${id}: ${explanation}`)),
    };
  };

  it('are one for the citation, which says how that is known', () => {
    expect(report('(Mu et al., 2020)', [MU, OTHERWISE]).citations[0]?.verdict).toBe('ambiguous');
    expect(judge([MU, OTHERWISE], [found('10.1000/a'), found('10.1000/A')])).toEqual({
      citations: [
        'ok r1: Found in the reference list. The entries that fit are one work printed more than once: https://doi.org/10.1000/a',
      ],
      references: [
        [],
        [
          'duplicate: This entry leads to the same work (https://doi.org/10.1000/a) as another entry of the list: "Mu, J., Furlan, A. D., & Lao, L. (2020). Acupuncture for pain of the back. Pain, 12(3), 1–…".',
        ],
      ],
    });
  });

  it('keep the doubt about a third one', () => {
    const third = 'Mu, J., Furlan, A. D., &amp; Lao, L. (2020). Needles for the knee. Spine, 4(1), 11–19.';
    const { citations } = judge([MU, OTHERWISE, third], [found('10.1000/a'), found('10.1000/a'), found('10.1000/b')]);
    expect(citations).toEqual(['ambiguous r1 r3: 2 entries of the list fit this citation, so it is not clear which one is meant.']);
  });

  it.each<[string, string, Resolution, Resolution]>([
    ['lead to different works', OTHERWISE, found('10.1000/a'), found('10.1000/b')],
    [
      'print different pages',
      'Mu, J., Furlan, A. D., &amp; Lao, L. (2020). Acupuncture for pain. Pain, 12(3), 21–29.',
      found('10.1000/a'),
      found('10.1000/a'),
    ],
    [
      'are a chapter and its book',
      'Mu, J., Furlan, A. D., &amp; Lao, L. (2020). The back. In P. Editor (Ed.), Acupuncture for pain (pp. 1–9). London: Needle Press.',
      found('10.1000/a'),
      found('10.1000/a'),
    ],
    [
      'are not surely that work',
      OTHERWISE,
      found('10.1000/a'),
      found('10.1000/a', { differences: [{ field: 'year', printed: '2020', found: '2017' }] }),
    ],
    ['were not both found', OTHERWISE, found('10.1000/a'), { status: 'unavailable', work: null, asked: [], differences: [] }],
  ])('stay two where they %s', (_, second, one, other) => {
    const judged = judge([MU, second], [one, other]);
    expect(judged.citations[0]).toMatch(/^ambiguous r1 r2/);
    expect(judged.references.flat().filter((each) => each.startsWith('duplicate'))).toEqual([]);
  });

  it('leave no entry "uncited", of which the other is cited', () => {
    const other = OTHERWISE.replace('Mu J, Furlan AD', 'Furlan AD, Mu J');
    expect(judge([MU, other], [found('10.1000/a'), found('10.1000/a')]).references[1]).toEqual([expect.stringMatching(/^duplicate: /)]);
  });
});

describe('the summary', () => {
  it('counts citations, references and years', () => {
    expect(report('(Mu et al., 2020; Quassem, 2017; Nobody &amp; Noone, 1999) and later (Mu et al., 2021)', [MU, QASEEM]).summary).toEqual({
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

it('a check that fails costs its own verdict and not the report', () => {
  const [first] = REFERENCE_CHECKS.filter(({ needs }) => needs === 'links');
  if (!first) throw new Error('no check');
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = vi.spyOn(first, 'find').mockImplementation(() => {
    throw new Error('a bug');
  });
  const { citations, references } = report('(Mu et al., 2020)', [MU, QASEEM]);
  expect(citations.map(({ verdict }) => verdict)).toEqual(['ok']);
  expect(references[1]?.verdicts.map(({ id }) => id)).toEqual(['uncited']);
  expect(told).toHaveBeenCalled();
  for (const spy of [told, broken]) spy.mockRestore();
});
