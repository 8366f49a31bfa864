import { expect, test } from 'vitest';
import { readCardAnswer, readPopupCommand, readResolveAnswer } from '../../lib/messaging/read-message.ts';

test.each<[unknown, unknown]>([
  [
    { type: 'look-up', again: true },
    { type: 'look-up', again: true },
  ],
  [{ type: 'look-up' }, { type: 'look-up', again: false }],
  [{ type: 'stop', more: 1 }, { type: 'stop' }],
  [
    { type: 'show-citation', id: 'c3' },
    { type: 'show-citation', id: 'c3' },
  ],
  [
    { type: 'show-reference', id: 'r3' },
    { type: 'show-reference', id: 'r3' },
  ],
  [{ type: 'show-reference', id: 3 }, null],
  [{ type: 'eval' }, null],
  ['stop', null],
  [null, null],
])('the command %j is read as %j', (message, command) => {
  expect(readPopupCommand(message)).toEqual(command);
});

const resolution = { status: 'resolved', work: null, asked: [], differences: [] };

test.each<[unknown, unknown]>([
  [{ type: 'offline' }, { type: 'offline' }],
  [{ type: 'no-consent' }, { type: 'no-consent' }],
  [
    { type: 'end', ids: ['r1'] },
    { type: 'end', ids: ['r1'] },
  ],
  [{ type: 'end' }, null],
  [
    { type: 'resolution', id: 'r1', resolution },
    { type: 'resolution', id: 'r1', resolution },
  ],
  [{ type: 'resolution', id: 'r1', resolution: null }, null],
  [{ type: 'resolution', resolution }, null],
  [undefined, null],
])('the answer %j is read as %j', (message, answer) => {
  expect(readResolveAnswer(message)).toEqual(answer);
});

const german = { language: 'de', messages: { 'card.close': 'Schließen' } };

test.each<[unknown, unknown]>([
  [{ sentences: null }, { sentences: null }],
  [{ sentences: german }, { sentences: german }],
  [{ sentences: { language: 'de' } }, { sentences: null }],
  [true, null],
  [null, null],
])('the news of the card, %j, is read as %j', (message, answer) => {
  expect(readCardAnswer(message)).toEqual(answer);
});
