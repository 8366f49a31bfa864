import { expect, test } from 'vitest';
import { parsePopupUpdate, parseResolveRequest } from '../../lib/messaging/message-schemas.ts';

const entry = {
  id: 'r1',
  text: 'Mu, J. (2020). Pain.',
  csl: { author: [{ family: 'Mu' }], issued: { 'date-parts': [[2020]] } },
  hrefs: [],
};
const request = (...references: unknown[]) => ({ type: 'resolve', references, first: ['r1'] });

test('a request is let in as it is', () => {
  expect(parseResolveRequest(request(entry))).toEqual({ ...request(entry), refused: [] });
});

test.each<[string, object]>([
  ['a DOI that is no text', { csl: { DOI: { $ne: null } } }],
  ['a year that is no number', { csl: { issued: { 'date-parts': [['2020']] } } }],
  ['a journal that is no text', { csl: { 'container-title': ['Pain'] } }],
  ['a volume that is no text', { csl: { volume: 12 } }],
  ['an editor without names', { csl: { editor: 'Mu' } }],
  ['a title of a whole book', { csl: { title: 'x'.repeat(30_000) } }],
  ['no links', { hrefs: undefined }],
])('%s is refused by its name, and costs no other reference', (_claim, wrong) => {
  const bad = { ...entry, id: 'r2', ...wrong };
  expect(parseResolveRequest(request(bad, entry, null))).toEqual({ ...request(entry), refused: ['r2'] });
});

test('an entry without end is cut', () => {
  expect(parseResolveRequest(request({ ...entry, text: 'x'.repeat(30_000) }))?.references[0]?.text).toHaveLength(20_000);
});

test('of a list without end the first three thousand are let in', () => {
  const read = parseResolveRequest(request(...Array.from({ length: 5_000 }, (_, i) => ({ ...entry, id: `r${i}` }))));
  expect([read?.references.length, read?.refused.length, read?.refused[0]]).toEqual([3000, 2000, 'r3000']);
});

test('what asks for something else is kept out', () => {
  expect(parseResolveRequest({ ...request(entry), type: 'fetch' })).toBeNull();
});

const report = {
  version: 1,
  page: { title: 'Needles', topic: { health: true } },
  citations: [{ id: 'c1', cluster: 'k1', verdict: 'ok', references: ['r1'], explanation: 'Found.' }],
  references: [{ id: 'r1', citedBy: ['c1'], verdicts: [], resolution: { status: 'unchecked' } }],
  summary: { citations: 1, matched: 1, references: 1 },
};
const update = (state: object) => ({
  type: 'page-state',
  state: { kind: 'checked', report, lookUp: { kind: 'idle' }, dismissed: [], ...state },
});

test('a page state is let in as it is', () => {
  expect(parsePopupUpdate(update({}))).toEqual(update({}));
});

test.each<[string, unknown]>([
  ['a report of another version', update({ report: { ...report, version: 2 } })],
  ['an unknown look-up', update({ lookUp: { kind: 'asleep' } })],
  ['a reference without a resolution', update({ report: { ...report, references: [{ id: 'r1', citedBy: [], verdicts: [] }] } })],
])('%s is kept out', (_claim, message) => {
  expect(parsePopupUpdate(message)).toBeNull();
});
