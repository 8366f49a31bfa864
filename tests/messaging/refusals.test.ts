import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parsePopupUpdate,
  parseResolveRequest,
  parseRuntimeMessage,
  parseSentences,
  parseSourceRequest,
} from '../../lib/messaging/message-schemas.ts';
import {
  readPageSettings,
  readPopupCommand,
  readResolveAnswer,
  readSourceAnswer,
  readWireReading,
} from '../../lib/messaging/read-message.ts';
import { reports } from '../components/reports.ts';

const block = {
  start: 0,
  end: 4,
  tag: 'p',
  heading: 0,
  zone: 'body',
  element: 1,
  container: 0,
  item: -1,
  entry: -1,
  list: -1,
  ids: ['a'],
};
const work = { title: 'Pain', reference: 'Mu (2020)', year: '2020', doi: '10.5555/x', pmid: '7', at: 0 };
const meta = {
  url: 'https://example.org',
  title: 'Needles',
  language: 'en',
  published: '2020',
  types: [],
  keywords: ['pain'],
  citedWorks: [work],
};
const page = { text: 'Pain', blocks: [block], links: [{ start: 0, end: 4, href: '#r1' }], italics: [{ start: 0, end: 4 }], meta };
const csl = { type: 'article-journal', title: 'Pain', author: [{ family: 'Mu' }], issued: { 'date-parts': [[2020]] }, DOI: '10.5555/x' };
const entry = { id: 'r1', text: 'Mu (2020)', csl, hrefs: ['https://doi.org/10.5555/x'] };
const state = { kind: 'checked', report: reports.acupuncture, lookUp: { kind: 'running', settled: 1, total: 2 }, dismissed: [] };
const question = { names: ['Mu'], etAl: true, year: 2020, subject: ['pain'], pageWords: ['needle'] };
const resolution = { status: 'resolved', work: null, asked: [], differences: [] };
const reading = { topic: {}, bibliography: {}, references: [], clusters: [], links: [], mentions: [], pointedAt: [] };

type Reader = (message: unknown) => unknown;

/** A request whose one reference is refused asks for nothing. */
const readResolveRequest: Reader = (message) => {
  const read = parseResolveRequest(message);
  return read?.references.length ? read : null;
};

/** Every way in, a good message, and the parts of it that must be what they are. */
const WAYS: readonly (readonly [string, Reader, object, readonly string[]])[] = [
  ['read-citations', parseRuntimeMessage, { type: 'read-citations', page }, leavesOf({ type: 'read-citations', page })],
  ['findings', parseRuntimeMessage, { type: 'findings', count: 2, state: 'fine' }, ['type', 'count', 'state']],
  ['dismiss', parseRuntimeMessage, { type: 'dismiss', finding: 'x', reason: 'exists' }, ['type', 'finding', 'reason']],
  ['check-anyway', parseRuntimeMessage, { type: 'check-anyway', tabId: 3 }, ['type', 'tabId']],
  [
    'resolve',
    readResolveRequest,
    { type: 'resolve', references: [entry], first: ['r1'] },
    leavesOf({ type: 'resolve', references: [entry], first: ['r1'] }),
  ],
  [
    'page-state',
    parsePopupUpdate,
    { type: 'page-state', state },
    [
      'type',
      'state.kind',
      'state.lookUp.kind',
      'state.lookUp.total',
      'state.dismissed',
      'state.report.version',
      'state.report.citations.0.id',
    ],
  ],
  [
    'sentences',
    parseSentences,
    { type: 'sentences', sentences: [{ citation: 'c1', before: 'a', exact: 'b', after: 'c', outLink: 'https://osf.io/1' }] },
    ['type', 'sentences', 'sentences.0.citation', 'sentences.0.exact', 'sentences.0.outLink'],
  ],
  ['show-citation', readPopupCommand, { type: 'show-citation', id: 'c1' }, ['type', 'id']],
  ['open-finding', readPopupCommand, { type: 'open-finding', step: 'next' }, ['type', 'step']],
  ['resolution', readResolveAnswer, { type: 'resolution', id: 'r1', resolution }, ['type', 'id', 'resolution', 'resolution.status']],
  ['find-source', parseSourceRequest, { type: 'find-source', question }, leavesOf({ type: 'find-source', question })],
  ['source', readSourceAnswer, { type: 'source', search: { kind: 'found', work: {} } }, ['type', 'search', 'search.kind']],
  ['end', readResolveAnswer, { type: 'end', ids: ['r1'] }, ['type', 'ids']],
  ['a reading', readWireReading, reading, ['references', 'clusters', 'links', 'mentions', 'pointedAt']],
];

/** "page.blocks.0.start": the path of everything in a message that has no parts. */
function leavesOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, part]) => {
    const here = path ? `${path}.${key}` : key;
    if (typeof part === 'object' && part !== null && Object.keys(part).length > 0) return leavesOf(part, here);
    return Array.isArray(part) ? [] : [here];
  });
}

/** The message with one part of it replaced. */
function withPart(message: object, path: string, part: unknown): object {
  const copy = structuredClone(message);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  at[last] = part;
  return copy;
}

/** One value of each kind that JSON has. */
const OTHERS = [true, { $gt: '' }, 'other', -7.5, ['other']];

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function partAt(message: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], message);
}

describe.each(WAYS)('%s', (_name, read, message, parts) => {
  it('is let in when it is whole', () => expect(read(message)).not.toBeNull());

  it.each(parts.map((path) => [path]))('is refused when its %s is something else', (path) => {
    for (const part of OTHERS.filter((one) => kindOf(one) !== kindOf(partAt(message, path))))
      expect(read(withPart(message, path, part)), JSON.stringify(part)).toBeNull();
  });
});

describe('every way in', () => {
  const readers: readonly Reader[] = [...new Set(WAYS.map(([, read]) => read)), readPageSettings];

  it('takes anything at all without an error', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (message) => {
        for (const read of readers) read(message);
      }),
      { numRuns: 2000, seed: 20261124 },
    );
  });

  it('lets in nothing that only looks like a message', () => {
    const types = ['activate', 'resolve', 'page-state', 'look-up', 'resolution', '__proto__', 'constructor'];
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.dictionary(fc.string(), fc.anything()), (type, rest) => {
        const inherited = Object.create({ ...rest, type });
        for (const read of [parseResolveRequest, parsePopupUpdate, parseSentences, readResolveAnswer])
          expect(read({ ...rest, type })).toBeNull();
        expect(parseRuntimeMessage(inherited)?.type ?? type).toBe(type);
      }),
      { numRuns: 1000, seed: 20261124 },
    );
  });
});
