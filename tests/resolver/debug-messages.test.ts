import { array, fallback, number, object, optional, string } from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../lib/resolver/parse-json.ts';
import { searchPubmed } from '../../lib/resolver/services/pubmed.ts';
import type { FakeReply } from './fake-fetch.ts';
import { openServices } from './open-services.ts';

const list = object({ items: array(object({ DOI: string(), year: fallback(optional(number()), undefined) })) });

function hear(body: string): string[] {
  const told: string[] = [];
  parseJson(body, list, (message) => told.push(message));
  return told;
}

describe('what is told to who debugs', () => {
  it.each<[claim: string, body: string, told: readonly string[]]>([
    ['nothing about what is as expected', '{"items":[{"DOI":"10.1/x","year":2020}]}', []],
    [
      'a new field, once for a list',
      '{"items":[{"DOI":"a","more":"secret"},{"DOI":"b","more":"secret"}]}',
      ['a field that is not read: items[].more'],
    ],
    ['another shape and where', '{"items":[{"DOI":5}]}', ['an answer of another shape at items.0.DOI']],
    ['no JSON', '<html>', ['an answer of 6 characters that is no JSON']],
  ])('%s', (_, body, told) => {
    expect(hear(body)).toEqual(told);
  });

  it.each<[claim: string, reply: FakeReply]>([
    ['with HTTP 429', { status: 429, body: '{"error":"API rate limit exceeded","api-key":"192.0.2.1","count":"4","limit":"3"}' }],
    ['inside HTTP 200', '{"error":"API rate limit exceeded","api-key":"192.0.2.1","count":"4","limit":"3"}'],
    ['inside a long answer', `{"api-key":"192.0.2.1","error":"${'slow down '.repeat(60)}"}`],
  ])("never PubMed's refusal %s, which holds the reader's address; the failure itself once", async (_, reply) => {
    const told: string[] = [];
    const { access, clock, signal } = openServices(() => reply, { debug: (message) => told.push(message) });
    await clock.run(searchPubmed(access, 'pain', signal));
    expect(told.join('\n')).not.toContain('192.0.2.1');
    expect(told.filter((message) => message.includes('esearch.fcgi'))).toHaveLength(1);
  });
});
