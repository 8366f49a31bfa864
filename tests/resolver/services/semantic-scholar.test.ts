import { describe, expect, it } from 'vitest';
import { doiOfTitle } from '../../../lib/resolver/services/semantic-scholar.ts';
import type { FakeReply } from '../fake-fetch.ts';
import { openServices } from '../open-services.ts';

/** In the documented shape; its answers may not be passed on, so none is kept here. */
const matchOf = (externalIds: object | null) => ({
  data: [{ paperId: '0123456789abcdef', title: 'Effects of walks on pain', externalIds, matchScore: 174.2 }],
});

function ask(reply: FakeReply, withOptional = true) {
  const opened = openServices(() => reply, { withOptional });
  return { ...opened, answer: opened.clock.run(doiOfTitle(opened.access, 'effects of walks', opened.signal)) };
}

describe('Semantic Scholar', () => {
  it('names the DOI of a title, which is all that it gets', async () => {
    const { answer, requests } = ask(matchOf({ DOI: '10.1000/WALKS', CorpusId: 7 }));
    expect(await answer).toEqual({ kind: 'answer', value: '10.1000/walks' });
    expect(requests.map(({ address }) => address)).toEqual([
      'https://api.semanticscholar.org/graph/v1/paper/search/match?query=effects+of+walks&fields=externalIds',
    ]);
  });

  it('is not asked unless it was switched on', async () => {
    const { answer, requests } = ask(matchOf({ DOI: '10.1000/walks' }), false);
    expect((await answer).kind).toBe('unavailable');
    expect(requests).toEqual([]);
  });

  it.each<[claim: string, reply: FakeReply, kind: string, requests: number]>([
    ['its own 404 is absence', { status: 404, body: '{"error":"Title match not found"}' }, 'absent', 1],
    ["a proxy's 404 is no answer", { status: 404, body: '<html>Not found</html>' }, 'unavailable', 3],
    ['a paper without a DOI is absence', matchOf({ CorpusId: 7 }), 'absent', 1],
    ['a paper without numbers is absence', matchOf(null), 'absent', 1],
    ['another shape is no answer', { data: { DOI: '10.1000/walks' } }, 'unavailable', 3],
    ['the crowded shared pool is unavailable', { status: 429, body: '{"message":"Too Many Requests"}' }, 'unavailable', 3],
    ['silence is unavailable', 'SILENT', 'unavailable', 3],
  ])('%s', async (_, reply, kind, count) => {
    const { answer, requests } = ask(reply);
    expect((await answer).kind).toBe(kind);
    expect(requests).toHaveLength(count);
  });
});
