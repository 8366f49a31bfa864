import { describe, expect, it } from 'vitest';
import { freeCopyOf } from '../../../lib/resolver/services/unpaywall.ts';
import type { FakeReply } from '../fake-fetch.ts';
import { openServices } from '../open-services.ts';
import { readFixture } from '../read-fixture.ts';

const DOI = '10.1073/pnas.1414271111';
const CLOSED = '10.1007/s40278-023-41815-2';
const NOT_HELD = JSON.stringify({ HTTP_status_code: 404, error: true, message: `'${DOI}' isn't in Unpaywall.` });
const NO_ADDRESS = JSON.stringify({ HTTP_status_code: 422, error: true, message: 'Email address required in API call' });

function ask(reply: FakeReply, { doi = DOI, contact = 'reader@citewell.example', withOptional = true } = {}) {
  const opened = openServices(() => reply, { contact, withOptional });
  return { ...opened, answer: opened.clock.run(freeCopyOf(opened.access, doi, opened.signal)) };
}

describe('Unpaywall', () => {
  it('names a free copy for the bare DOI and the contact address', async () => {
    const { answer, requests } = ask(readFixture('unpaywall-open.json'));
    expect(await answer).toEqual({ kind: 'answer', value: 'https://www.pnas.org/content/pnas/111/45/E4832.full.pdf' });
    expect(requests.map(({ address }) => address)).toEqual([`https://api.unpaywall.org/v2/${DOI}?email=reader%40citewell.example`]);
  });

  it('has no copy of a closed work', async () => {
    expect(await ask(readFixture('unpaywall-closed.json'), { doi: CLOSED }).answer).toEqual({ kind: 'answer', value: null });
  });

  it.each([
    ['without a contact address', { contact: '' }],
    ['unless it was switched on', { withOptional: false }],
  ])('is not asked %s', async (_, options) => {
    const { answer, requests } = ask(readFixture('unpaywall-open.json'), options);
    expect((await answer).kind).toBe('unavailable');
    expect(requests).toEqual([]);
  });

  it.each<[claim: string, reply: FakeReply, kind: string, requests: number]>([
    ['its own 404 is absence', { status: 404, body: NOT_HELD }, 'absent', 1],
    ["a proxy's 404 is no answer", { status: 404, body: '<html>Not found</html>' }, 'unavailable', 3],
    ['a record of another DOI says nothing', { doi: '10.1000/other', best_oa_location: { url: 'https://example.org' } }, 'absent', 1],
    ['a record without its DOI is no answer', { best_oa_location: null }, 'unavailable', 3],
    ['a refused address is not tried again', { status: 422, body: NO_ADDRESS }, 'unavailable', 1],
    ['haste is unavailable', { status: 429, body: '{}' }, 'unavailable', 3],
    ['silence is unavailable', 'SILENT', 'unavailable', 3],
  ])('%s', async (_, reply, kind, count) => {
    const { answer, requests } = ask(reply);
    expect((await answer).kind).toBe(kind);
    expect(requests).toHaveLength(count);
  });
});
