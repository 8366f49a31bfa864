import { expect, test, vi } from 'vitest';
import type { PopupCommand } from '../../lib/messaging/messages.ts';
import { runCommand } from '../../lib/messaging/run-command.ts';

test.each<[PopupCommand, string, unknown[]]>([
  [{ type: 'look-up', again: false }, 'wantAll', [false]],
  [{ type: 'look-up', again: true }, 'wantAll', [true]],
  [{ type: 'stop' }, 'stop', []],
  [{ type: 'show-citation', id: 'c3' }, 'showCitation', ['c3']],
  [{ type: 'show-reference', id: 'r2' }, 'showReference', ['r2']],
  [{ type: 'open-finding', step: 'next' }, 'openFinding', ['next']],
  [{ type: 'toggle-marks' }, 'toggleMarks', []],
  [{ type: 'dismiss', finding: 'x', reason: 'exists' }, 'dismiss', ['x', 'exists']],
  [{ type: 'turn-off-here' }, 'turnOffHere', []],
])('%j calls %s', (command, name, values) => {
  const lookUp = { want: vi.fn(), wantAll: vi.fn(), stop: vi.fn(), resume: vi.fn(), renew: vi.fn(), close: vi.fn() };
  const page = {
    showCitation: vi.fn(),
    showReference: vi.fn(),
    openFinding: vi.fn(),
    toggleMarks: vi.fn(),
    dismiss: vi.fn(),
    turnOffHere: vi.fn(),
  };
  runCommand(command, lookUp, page);
  const called = Object.entries({ ...lookUp, ...page }).filter(([, { mock }]) => mock.calls.length > 0);
  expect(called.map(([key, { mock }]) => [key, mock.calls[0]])).toEqual([[name, values]]);
});
