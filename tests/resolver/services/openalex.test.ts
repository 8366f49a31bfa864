import { describe, expect, it } from 'vitest';
import { openAccessOf } from '../../../lib/resolver/services/openalex.ts';
import type { FakeReply } from '../fake-fetch.ts';
import { openServices } from '../open-services.ts';
import { readFixture } from '../read-fixture.ts';

const DOI = '10.1093/nar/gkw1164';
const NOT_HELD = '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n';
const SPENT = '{"error":"Insufficient budget","message":"Resets at midnight UTC"}';

function ask(reply: FakeReply) {
  const opened = openServices(() => reply);
  return { ...opened, answer: opened.clock.run(openAccessOf(opened.access, DOI, opened.signal)) };
}

describe('OpenAlex', () => {
  it('is asked in the form that costs nothing, with the bare DOI', async () => {
    const { answer, requests } = ask(readFixture('openalex-open.json'));
    expect(await answer).toEqual({
      kind: 'answer',
      value: { url: 'https://academic.oup.com/nar/article-pdf/45/1/311/9249485/gkw1164.pdf', retracted: false },
    });
    expect(requests.map(({ address }) => address)).toEqual([
      `https://api.openalex.org/works/doi:${DOI}?select=doi%2Cis_retracted%2Copen_access`,
    ]);
  });

  it('has no copy of a closed work', async () => {
    const closed = { doi: `https://doi.org/${DOI}`, is_retracted: false, open_access: { is_oa: false, oa_status: 'closed', oa_url: null } };
    expect(await ask(closed).answer).toEqual({ kind: 'answer', value: { url: null, retracted: false } });
  });

  it.each<[claim: string, reply: FakeReply, kind: string, requests: number]>([
    ['its own 404 page is absence', { status: 404, body: NOT_HELD }, 'absent', 1],
    ['a record with another DOI says nothing', { doi: 'https://doi.org/10.65215/copy', is_retracted: true }, 'absent', 1],
    ['a spent budget is unavailable at once', { status: 429, body: SPENT, retryAfter: '36000' }, 'unavailable', 1],
    ['a page of somebody else is no answer', '<html>Sign in</html>', 'unavailable', 3],
  ])('%s', async (_, reply, kind, count) => {
    const { answer, requests } = ask(reply);
    expect((await answer).kind).toBe(kind);
    expect(requests).toHaveLength(count);
  });
});
