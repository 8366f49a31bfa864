import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import type { CheckedPage } from '../../lib/cli/check-page.ts';
import { type CheckThread, createThreadChecker } from '../../lib/cli/page-checker.ts';
import type { ToThread } from '../../lib/cli/thread-messages.ts';

/** A thread that answers each page with its name. */
class Thread extends EventEmitter {
  terminate(): void {}
  postMessage(message: ToThread): void {
    if (message.type !== 'check') return;
    const page: CheckedPage = { report: message.file, trace: '' };
    queueMicrotask(() => this.emit('message', { type: 'checked', page }));
  }
}

function openChecker(jobs: number) {
  const threads: Thread[] = [];
  const start = (): CheckThread => {
    const thread = new Thread();
    threads.push(thread);
    return thread as unknown as CheckThread;
  };
  return { threads, checker: createThreadChecker(jobs, start, async () => new Map()) };
}

test('a thread that ends while it has nothing to do costs no page', async () => {
  const { threads, checker } = openChecker(1);
  expect(await checker.check('a.html')).toMatchObject({ report: 'a.html' });
  threads[0]?.emit('exit');
  expect(await checker.check('b.html')).toMatchObject({ report: 'b.html' });
  expect(threads).toHaveLength(2);
});

test('a thread that ends over a page costs that page alone, and the next gets a new one', async () => {
  const { threads, checker } = openChecker(1);
  const [lost, next] = [checker.check('a.html'), checker.check('b.html')];
  threads[0]?.emit('exit');
  expect(await lost).toEqual({ error: 'could not be checked (its thread ended)' });
  expect(await next).toMatchObject({ report: 'b.html' });
});
