import { describe, expect, it } from 'vitest';
import { worksAtDatacite } from '../../../lib/resolver/services/datacite.ts';
import { agenciesOf, handleOf } from '../../../lib/resolver/services/doi-org.ts';
import { searchEuropePmc } from '../../../lib/resolver/services/europe-pmc.ts';
import type { FakeReply } from '../fake-fetch.ts';
import { openServices } from '../open-services.ts';
import { readFixture } from '../read-fixture.ts';

describe('doi.org', () => {
  it('tells agencies and unregistered DOIs apart, whatever their capitals', async () => {
    const { access, clock, requests, signal } = openServices(() => readFixture('doi-agencies.json'));
    const dois = ['10.1109/cvpr.2016.90', '10.48550/arxiv.1706.03762', '10.1109/cvpr.2016.999999'];
    const answers = await clock.run(agenciesOf(access, dois, signal));
    expect([...answers.values()]).toEqual([
      { kind: 'answer', value: 'Crossref' },
      { kind: 'answer', value: 'DataCite' },
      { kind: 'absent' },
    ]);
    expect(requests[0]?.path).toBe(`/doiRA/${dois.join(',')}`);
  });

  it('takes "Unknown" for no proof of absence', async () => {
    const { access, clock, signal } = openServices(() => [{ DOI: '10.1000/1', status: 'Unknown' }]);
    expect((await clock.run(agenciesOf(access, ['10.1000/1'], signal))).get('10.1000/1')).toEqual({ kind: 'answer', value: 'unknown' });
  });

  it('takes a DOI that the answer leaves out for one of which nothing is known, and asks again the next time', async () => {
    const { access, clock, requests, signal } = openServices(() => []);
    for (let i = 0; i < 2; i++) {
      expect((await clock.run(agenciesOf(access, ['10.1000/1'], signal))).get('10.1000/1')?.kind).toBe('unavailable');
    }
    expect(requests).toHaveLength(2);
  });

  it('knows a DOI that is echoed with its marks escaped', async () => {
    const doi = '10.1002/1097(1996)78:2<356::aid-1>3.0.co;2-a';
    const { access, clock, signal } = openServices(() => [{ DOI: encodeURI(doi).toUpperCase(), RA: 'Crossref' }]);
    expect((await clock.run(agenciesOf(access, [doi], signal))).get(doi)).toEqual({ kind: 'answer', value: 'Crossref' });
  });

  it('takes an HTML 404 of a proxy for no proof of absence', async () => {
    const { access, clock, signal } = openServices(() => ({ status: 404, body: '<html>DOI NOT FOUND</html>' }));
    expect((await clock.run(agenciesOf(access, ['10.1000/1'], signal))).get('10.1000/1')?.kind).toBe('unavailable');
  });
});

describe('the handle system', () => {
  const doi = '10.1000/a(b)/c;2-d';
  const notFound = JSON.stringify({ responseCode: 100, handle: doi });

  it.each<[claim: string, reply: FakeReply, kind: string]>([
    ['holds a DOI with an address', { responseCode: 1, handle: doi, values: [{ index: 1, type: 'URL' }] }, 'answer'],
    ['holds a DOI without an address', { responseCode: 200, handle: doi, values: [] }, 'answer'],
    ['does not hold a DOI', { status: 404, body: notFound }, 'absent'],
    ['is not what a proxy sends', { status: 404, body: '<html>DOI NOT FOUND</html>' }, 'unavailable'],
    ['may fail', { status: 500, body: '{"responseCode":2}' }, 'unavailable'],
  ])('%s', async (_, reply, kind) => {
    const { access, clock, requests, signal } = openServices(() => reply);
    expect((await clock.run(handleOf(access, doi, signal))).kind).toBe(kind);
    expect(requests[0]?.address).toBe('https://doi.org/api/handles/10.1000/a(b)/c%3B2-d?type=URL');
  });
});

describe('DataCite', () => {
  it('reads a Zenodo record with a group as its creator', async () => {
    const { access, clock, signal } = openServices(() => readFixture('datacite-zenodo.json'));
    const answers = await clock.run(worksAtDatacite(access, ['10.5281/zenodo.2598836'], signal));
    expect(answers.get('10.5281/zenodo.2598836')).toMatchObject({
      kind: 'answer',
      value: {
        type: 'software',
        author: [{ literal: 'Lab For Exosphere And Near Space Environment Studies' }],
        years: [2019],
        source: 'DataCite',
      },
    });
  });
});

describe('Europe PMC', () => {
  const hit = {
    id: '1',
    source: 'MED',
    pmid: '1',
    title: 'Abscopal response.',
    authorString: "Schoenfeld JD, O'Neill AF.",
    pubYear: '2025',
  };

  it.each([
    ['a list of hits', [hit]],
    ['a single hit without its list', hit],
  ])('reads %s', async (_, result) => {
    const { access, clock, signal } = openServices(() => ({ version: '6.9', hitCount: 1, resultList: { result } }));
    expect(await clock.run(searchEuropePmc(access, 'TITLE:(abscopal)', signal))).toMatchObject({
      kind: 'answer',
      value: [{ title: 'Abscopal response', author: [{ family: 'Schoenfeld' }, { family: "O'Neill" }], years: [2025], PMID: '1' }],
    });
  });

  const retraction = {
    id: '77',
    source: 'MED',
    reference: 'Pain. 2021 Mar 5;9(1):3. doi: 10.1000/note.',
    type: 'Retraction in',
    orderIn: 1,
  };
  const inPreprints = { id: 'PPR9', source: 'PPR', reference: 'Pain. 2022', type: 'Erratum in' };
  const whole = {
    ...hit,
    journalInfo: { volume: '4', issue: '2', yearOfPublication: 2025, journal: { title: 'Pain (Amsterdam)', medlineAbbreviation: 'Pain' } },
  };

  it.each([
    ['a list of links', { commentCorrection: [retraction, inPreprints, { type: 'Comment in', reference: 'Pain. 2023' }] }, ['Research'], 2],
    ['one link without its list', { commentCorrection: retraction }, 'Journal Article', 1],
  ])('asks for whole records and names itself as the one who told of a notice: %s', async (_, commentCorrectionList, pubType, count) => {
    const { access, clock, signal, requests } = openServices(() => ({
      resultList: { result: [{ ...whole, commentCorrectionList, pubTypeList: { pubType } }] },
    }));
    const answer = await clock.run(searchEuropePmc(access, 'TITLE:(abscopal)', signal));
    expect(requests.map(({ parameters }) => parameters.get('resultType'))).toEqual(['core']);
    expect(answer).toMatchObject({
      value: [{ 'container-title': 'Pain (Amsterdam)', journalNames: ['Pain (Amsterdam)', 'Pain'], volume: '4', issue: '2' }],
    });
    const notices = [
      { kind: 'retraction', date: '2021-03-05', DOI: '10.1000/note', PMID: '77', source: 'Europe PMC' },
      { kind: 'correction', date: '2022', DOI: null, PMID: null, source: 'Europe PMC' },
    ];
    expect(answer.kind === 'answer' && answer.value[0]?.notices).toEqual(notices.slice(0, count));
  });

  it('reads that a work is retracted from its kind or its title alone, and no notice from what it cannot read', async () => {
    const { access, clock, signal } = openServices(() => ({
      resultList: {
        result: [
          { ...whole, pubTypeList: { pubType: ['Journal Article', 'Retracted Publication'] } },
          { ...whole, title: 'WITHDRAWN: Abscopal response.' },
          { ...whole, pubTypeList: 3, commentCorrectionList: { commentCorrection: ['?', 7] } },
        ],
      },
    }));
    const answer = await clock.run(searchEuropePmc(access, 'TITLE:(abscopal)', signal));
    expect(answer.kind === 'answer' && answer.value.map(({ notices }) => notices)).toEqual([
      [{ kind: 'retraction', date: null, DOI: null, PMID: null, source: 'Europe PMC' }],
      [{ kind: 'withdrawal', date: null, DOI: null, PMID: null, source: 'Europe PMC' }],
      [],
    ]);
  });

  it('takes an error inside HTTP 200 for no answer', async () => {
    const { access, clock, signal } = openServices(() => ({
      version: '6.9',
      errCode: 404,
      errMsg: 'The requested resource was not found',
    }));
    expect((await clock.run(searchEuropePmc(access, 'x', signal))).kind).toBe('unavailable');
  });
});
