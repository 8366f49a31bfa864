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
  expect(parseResolveRequest(request(entry))).toEqual(request(entry));
});

test.each<[string, unknown]>([
  ['a text that is no entry', request({ ...entry, text: 'x'.repeat(30_000) })],
  ['a list that is no list', request(...Array.from({ length: 5_000 }, () => entry))],
  ['a DOI that is no text', request({ ...entry, csl: { DOI: { $ne: null } } })],
  ['a year that is no number', request({ ...entry, csl: { issued: { 'date-parts': [['2020']] } } })],
  ['another type', { ...request(entry), type: 'fetch' }],
])('%s is kept out', (_claim, message) => {
  expect(parseResolveRequest(message)).toBeNull();
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
