import type { CheckedPage, LookUpReferences } from './check-page.ts';
import type { FromThread, ToThread } from './thread-messages.ts';

/** A worker thread, as far as it is used. */
export interface CheckThread {
  postMessage(message: ToThread): void;
  on(event: 'message', listener: (message: FromThread) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  terminate(): unknown;
}

/** Checks pages, several at a time. */
export interface PageChecker {
  check(file: string): Promise<CheckedPage>;
  /** Ends all threads; pages under way are given up. */
  close(): void;
}

interface Desk {
  readonly isLost: () => boolean;
  check(file: string): Promise<CheckedPage>;
  close(): void;
}

/**
 * Checks pages on up to `jobs` threads, each started when it is first needed. A thread that a page brings down, by taking all memory
 * for example, costs that page alone; the next page gets a new one. `createThreadChecker(2, startThread, lookUp).check('a.html')`
 */
export function createThreadChecker(jobs: number, startThread: () => CheckThread, lookUp: LookUpReferences): PageChecker {
  const desks = new Set<Desk>();
  const free: Desk[] = [];
  const waiting: ((desk: Desk) => void)[] = [];
  let isClosed = false;

  function openDesk(): Desk {
    const desk = createDesk(startThread(), lookUp);
    desks.add(desk);
    return desk;
  }

  async function findDesk(): Promise<Desk> {
    for (let desk = free.pop(); desk; desk = free.pop()) {
      if (!desk.isLost()) return desk;
      // it ended while it had nothing to do
      desks.delete(desk);
    }
    return desks.size < jobs ? openDesk() : new Promise((resolve) => waiting.push(resolve));
  }

  function giveBack(desk: Desk): void {
    if (desk.isLost()) desks.delete(desk);
    const next = waiting.shift();
    if (next) next(desk.isLost() && !isClosed ? openDesk() : desk);
    else if (!desk.isLost()) free.push(desk);
  }

  return {
    async check(file) {
      if (isClosed) return { error: 'was not checked' };
      const desk = await findDesk();
      const page = await desk.check(file);
      giveBack(desk);
      return page;
    },
    close() {
      isClosed = true;
      for (const desk of desks) desk.close();
    },
  };
}

/** One thread and the page it has before it. */
function createDesk(thread: CheckThread, lookUp: LookUpReferences): Desk {
  let settle: (page: CheckedPage) => void = () => {};
  let isLost = false;

  function lose(reason: string): void {
    settle({ error: `could not be checked (${reason})` });
    if (isLost) return;
    isLost = true;
    thread.terminate();
  }

  thread.on('message', (message) => {
    if (message.type === 'checked') settle(message.page);
    else
      void lookUp(message.references).then(
        (resolutions) => thread.postMessage({ type: 'resolved', resolutions }),
        (error) => lose(String(error)),
      );
  });
  thread.on('error', (error) => lose(reasonOf(error)));
  thread.on('exit', () => lose('its thread ended'));
  return {
    isLost: () => isLost,
    check: (file) =>
      new Promise((resolve) => {
        settle = resolve;
        if (isLost) lose('its thread ended');
        else thread.postMessage({ type: 'check', file });
      }),
    close: () => lose('it was stopped'),
  };
}

function reasonOf(error: Error): string {
  const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isFull ? 'it takes more memory than there is' : error.message;
}
