import { describe, expect, it } from 'vitest';
import { matchCitations, pubmedWorksByDoi, searchPubmed, worksByPmid } from '../../../lib/resolver/services/pubmed.ts';
import { openServices } from '../open-services.ts';
import { readFixture } from '../read-fixture.ts';

describe('summaries', () => {
  it('reads names with particles, the short last page, and the notice among the links', async () => {
    const { access, clock, signal } = openServices(() => readFixture('pubmed-summaries.json'));
    const answers = await clock.run(worksByPmid(access, ['15509818'], signal));
    expect(answers.get('15509818')).toMatchObject({
      kind: 'answer',
      value: {
        title: 'Clinical features and prognostic factors in adults with bacterial meningitis',
        author: [
          { family: 'van de Beek', given: 'D' },
          { family: 'de Gans', given: 'J' },
        ],
        issued: { 'date-parts': [[2004, 10, 28]] },
        page: '1849-59',
        DOI: '10.1056/nejmoa040845',
        notices: [{ kind: 'correction', date: '2005-03-03', DOI: null, PMID: null, source: 'PubMed' }],
      },
    });
  });

  it('knows an unknown number by the error inside HTTP 200', async () => {
    const { access, clock, signal } = openServices(() => readFixture('pubmed-summaries.json'));
    expect((await clock.run(worksByPmid(access, ['99999999'], signal))).get('99999999')).toEqual({ kind: 'absent' });
  });

  it.each([
    [
      'the publication type alone says that a work is retracted',
      { pubtype: ['Retracted Publication'] },
      [{ kind: 'retraction', date: null }],
    ],
    [
      'with a link to the notice it is one notice, not two',
      {
        pubtype: ['Retracted Publication'],
        references: [{ refsource: 'Lancet. 2010 Feb 6;375(9713):445', reftype: 'Retraction in', pmid: 20137807 }],
      },
      [{ kind: 'retraction', date: '2010-02-06', PMID: '20137807' }],
    ],
    [
      'an expression of concern is none',
      { references: [{ refsource: 'BMJ. 2020', reftype: 'Expression of concern in', pmid: '' }] },
      [{ kind: 'concern', date: '2020' }],
    ],
    [
      'the notice itself is not retracted',
      { pubtype: ['Retraction of Publication'], references: [{ reftype: 'Retraction of', pmid: 1 }] },
      [],
    ],
    ['a comment is no notice', { references: [{ reftype: 'Comment in', pmid: 1 }] }, []],
  ])('%s', async (_, doc, notices) => {
    const { access, clock, signal } = openServices(() => ({ result: { uids: ['7'], '7': { uid: '7', title: 'Pain.', ...doc } } }));
    const answer = (await clock.run(worksByPmid(access, ['7'], signal))).get('7');
    expect(answer).toMatchObject({ kind: 'answer', value: { notices } });
  });
});

it('a review names its newer version', async () => {
  const references = [
    { refsource: 'Cochrane Database Syst Rev. 2020 Dec 11;12:CD013814. doi: 10.1002/14651858.CD013814.', reftype: 'Update in', pmid: 1 },
  ];
  const { access, clock, signal } = openServices(() => ({ result: { '7': { uid: '7', title: 'Pain.', references } } }));
  const answer = (await clock.run(worksByPmid(access, ['7'], signal))).get('7');
  expect(answer).toMatchObject({ value: { notices: [], relations: [{ kind: 'newer-version', DOI: '10.1002/14651858.cd013814' }] } });
});

it.each<[claim: string, link: object, relations: readonly object[] | undefined]>([
  [
    'by its PMID where PubMed names no DOI',
    { refsource: 'Cochrane Database Syst Rev. 2008;(3):CD1', pmid: 18 },
    [{ kind: 'newer-version', PMID: '18' }],
  ],
  ['not where PubMed names neither', { refsource: 'Cochrane Database Syst Rev. 2008', pmid: '' }, undefined],
  ['not when it is the record itself', { refsource: 'Cochrane Database Syst Rev. 2008', pmid: 7 }, undefined],
])('a newer version is named %s', async (_, link, relations) => {
  const references = [{ ...link, reftype: 'Update in' }];
  const { access, clock, signal } = openServices(() => ({ result: { '7': { uid: '7', title: 'Pain.', references } } }));
  const answer = (await clock.run(worksByPmid(access, ['7'], signal))).get('7');
  expect(answer?.kind === 'answer' && answer.value.relations).toEqual(relations);
});

describe('the citation matcher', () => {
  const lines = [
    'lancet|1998|351|637|wakefield',
    'nowhere|1998|1|1|x',
    'lancet|2035|1|1|x',
    'bioinformatics|2015|31||',
    'spine|2001|26|1418|',
  ];
  const outcomes = ['9500320', 'NOT_FOUND;INVALID_JOURNAL', 'NOT_FOUND', 'AMBIGUOUS (783 citations)', 'AMBIGUOUS 26315901,25768914'];

  it('tells its outcomes apart and asks for all lines in one request', async () => {
    const echo = (bdata: string) =>
      bdata
        .split('\r')
        .map((line, i) => line + outcomes[i])
        .join('\n');
    const { access, clock, requests, signal } = openServices(({ parameters }) => echo(parameters.get('bdata') ?? ''));
    const answers = await clock.run(matchCitations(access, lines, signal));
    const found = lines.map((line) => answers.get(line)).map((answer) => (answer?.kind === 'answer' ? answer.value : answer?.kind));
    expect(found).toEqual([['9500320'], 'absent', 'absent', 'absent', ['26315901', '25768914']]);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.parameters.get('retmode')).toBe('xml');
  });

  it('asks for the rest when the reply stops early', async () => {
    const firstTwo = (bdata: string) =>
      bdata
        .split('\r')
        .slice(0, 2)
        .map((line) => `${line}1`)
        .join('\n');
    const { access, clock, requests, signal } = openServices(({ parameters }) => firstTwo(parameters.get('bdata') ?? ''));
    const answers = await clock.run(matchCitations(access, lines, signal));
    expect([...answers.values()].every(({ kind }) => kind === 'answer')).toBe(true);
    expect(requests).toHaveLength(3);
  });

  it('takes the HTML page that it sends at times for no answer', async () => {
    const { access, clock, signal } = openServices(() => '<html><body>ecitmatch</body></html>');
    const answers = await clock.run(matchCitations(access, lines, signal));
    expect([...answers.values()].map(({ kind }) => kind)).toEqual(lines.map(() => 'unavailable'));
  });
});

describe('searching', () => {
  it('takes an error inside HTTP 200 for no answer, never for an empty result', async () => {
    const { access, clock, signal } = openServices(() => ({ esearchresult: { ERROR: 'Search Backend failed', idlist: [] } }));
    expect((await clock.run(searchPubmed(access, 'pain[ti]', signal))).kind).toBe('unavailable');
  });

  it('keeps only records with the very DOI: an unknown one is searched for as words and brings other papers', async () => {
    const other = { uid: '7', title: 'Other.', articleids: [{ idtype: 'doi', value: '10.1000/other' }] };
    const { access, clock, requests, signal } = openServices(({ path }) =>
      path.endsWith('esearch.fcgi') ? { esearchresult: { idlist: ['7'] } } : { result: { uids: ['7'], '7': other } },
    );
    const answers = await clock.run(pubmedWorksByDoi(access, ['10.1000/asked', '10.1000/other'], signal));
    expect([...answers].map(([doi, { kind }]) => [doi, kind])).toEqual([
      ['10.1000/asked', 'absent'],
      ['10.1000/other', 'answer'],
    ]);
    expect(requests).toHaveLength(2);
  });

  it('asks in halves where words of unknown DOIs bring more than is listed, so that no record is lost', async () => {
    const records = new Map(
      ['1', '2', '3'].map((uid) => [`10.1000/${uid}`, { uid, title: 'Pain.', articleids: [{ idtype: 'doi', value: `10.1000/${uid}` }] }]),
    );
    const { access, clock, requests, signal } = openServices(({ path, parameters }) => {
      if (!path.endsWith('esearch.fcgi'))
        return { result: Object.fromEntries([...records.values()].map((record) => [record.uid, record])) };
      const own = [...records].filter(([doi]) => parameters.get('term')?.includes(`"${doi}"`)).map(([, { uid }]) => uid);
      const strange = parameters.get('term')?.includes('unknown') ? Array.from({ length: 900 }, (_, i) => String(5000 + i)) : [];
      const idlist = [...strange, ...own].slice(0, Number(parameters.get('retmax')));
      return { esearchresult: { count: String(strange.length + own.length), idlist } };
    });
    const answers = await clock.run(pubmedWorksByDoi(access, [...records.keys(), '10.1000/unknown'], signal));
    expect([...answers.values()].map(({ kind }) => kind)).toEqual(['answer', 'answer', 'answer', 'absent']);
    expect(requests.filter(({ path }) => path.endsWith('esearch.fcgi'))).toHaveLength(5);
  });

  it('names the program, and the contact address only when there is one', async () => {
    const { access, clock, requests, signal } = openServices(() => ({ esearchresult: { idlist: [] } }));
    await clock.run(searchPubmed(access, 'pain[ti]', signal));
    expect([requests[0]?.parameters.get('tool'), requests[0]?.parameters.get('email')]).toEqual(['citewell', null]);
  });
});
