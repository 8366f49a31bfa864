import { beforeEach, expect, test, vi } from 'vitest';
import { createDecisions } from '../../lib/messaging/decide.ts';
import { createPageSession, type PageSession } from '../../lib/messaging/page-session.ts';
import { TURNED_OFF } from '../../lib/model/dismissal.ts';
import type { Reading } from '../../lib/pipeline.ts';

vi.mock('../../lib/pipeline.ts', () => ({ makeReport: () => ({ citations: [], references: [] }) }));

let session: PageSession;
const onTurnedOff = vi.fn();
const decide = (answer: unknown) => createDecisions(session, async () => answer, onTurnedOff);
const now = () => ({ dismissed: session.view().dismissed, notSaved: session.view().notSaved ?? null });

beforeEach(() => {
  onTurnedOff.mockClear();
  session = createPageSession({} as Reading, 'en', (action) => action(), [{ finding: 'old', reason: 'exists' }]);
});

test('what is stored stays, and nothing more is said', async () => {
  const done = decide(true).dismiss('new', 'misread');
  expect(now().dismissed).toContainEqual({ finding: 'new', reason: 'misread' });
  await done;
  expect(now()).toEqual({
    dismissed: [
      { finding: 'old', reason: 'exists' },
      { finding: 'new', reason: 'misread' },
    ],
    notSaved: null,
  });
});

test.each([
  ['that nobody answers', null],
  ['that a background of another version answers', undefined],
  ['that was refused', false],
])('a decision %s is taken back, and that is said', async (_why, answer) => {
  await decide(answer).dismiss('new', 'misread');
  expect(now()).toEqual({ dismissed: [{ finding: 'old', reason: 'exists' }], notSaved: 'new' });
  await decide(answer).dismiss('old', null);
  expect(now()).toEqual({ dismissed: [{ finding: 'old', reason: 'exists' }], notSaved: 'old' });
  await decide(true).dismiss('old', null);
  expect(now()).toEqual({ dismissed: [], notSaved: null });
});

test('what the reader decided anew meanwhile is not overruled', async () => {
  const first = decide(null).dismiss('new', 'misread');
  await decide(true).dismiss('new', 'exists');
  await first;
  expect(now()).toMatchObject({ dismissed: [{}, { finding: 'new', reason: 'exists' }], notSaved: null });
});

test('a page is left alone once that is stored, and not before', async () => {
  await decide(null).turnOffHere();
  expect(onTurnedOff).not.toHaveBeenCalled();
  expect(now().notSaved).toBe(TURNED_OFF);
  await decide(true).turnOffHere();
  expect(onTurnedOff).toHaveBeenCalledOnce();
  expect(now().notSaved).toBeNull();
});
