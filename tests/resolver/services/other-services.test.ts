import { describe, expect, it } from 'vitest';
import { worksAtDatacite } from '../../../lib/resolver/services/datacite.ts';
import { agenciesOf } from '../../../lib/resolver/services/doi-org.ts';
import { searchEuropePmc } from '../../../lib/resolver/services/europe-pmc.ts';
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

  it('takes an HTML 404 of a proxy for no proof of absence', async () => {
    const { access, clock, signal } = openServices(() => ({ status: 404, body: '<html>DOI NOT FOUND</html>' }));
    expect((await clock.run(agenciesOf(access, ['10.1000/1'], signal))).get('10.1000/1')?.kind).toBe('unavailable');
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

  it('takes an error inside HTTP 200 for no answer', async () => {
    const { access, clock, signal } = openServices(() => ({
      version: '6.9',
      errCode: 404,
      errMsg: 'The requested resource was not found',
    }));
    expect((await clock.run(searchEuropePmc(access, 'x', signal))).kind).toBe('unavailable');
  });
});
