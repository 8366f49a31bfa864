import { EventEmitter } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import { main } from '../../lib/cli/check.ts';
import type { CheckThread } from '../../lib/cli/page-checker.ts';
import { serveChecks } from '../../lib/cli/serve-checks.ts';
import type { FromThread, ThreadOptions, ToThread } from '../../lib/cli/thread-messages.ts';

/** What stands for the process: `signal('SIGINT')` is Ctrl-C, `stdin` takes a list of files. */
export interface FakeProcess {
  readonly written: { out: string; err: string };
  readonly stdin: PassThrough;
  readonly stdout: Writable;
  signal(name: 'SIGINT' | 'SIGTERM'): void;
  run(args: readonly string[], startThread?: (options: ThreadOptions) => CheckThread): Promise<number>;
}

/** A process that remembers what is written to it. */
export function createFakeProcess(): FakeProcess {
  const written = { out: '', err: '' };
  const sink = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk);
        done();
      },
    });
  const io = Object.assign(new EventEmitter(), { stdout: sink('out'), stderr: sink('err'), stdin: new PassThrough() });
  return {
    written,
    stdin: io.stdin,
    stdout: io.stdout,
    signal: (name) => void io.emit(name),
    run: (args, startThread = startFakeThread) => main(args, io as unknown as NodeJS.Process, startThread),
  };
}

/** Runs the command and gathers what it writes. */
export async function runCheck(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const process = createFakeProcess();
  return { code: await process.run(args), ...process.written };
}

/** A thread on this thread: its messages are copied and late, as between real ones. `onFile` plays what a file does to it. */
export function startFakeThread(
  options: ThreadOptions,
  onFile: (file: string, thread: EventEmitter) => boolean = () => false,
): CheckThread {
  const outside = new EventEmitter();
  const inside = new EventEmitter();
  let isOver = false;
  const send = (to: EventEmitter, message: ToThread | FromThread) => {
    const copy = structuredClone(message);
    setImmediate(() => isOver || to.emit('message', copy));
  };
  serveChecks({ on: (event, listener) => inside.on(event, listener), postMessage: (message) => send(outside, message) }, options);
  return {
    postMessage: (message) => (message.type === 'check' && onFile(message.file, outside)) || send(inside, message),
    on: (event: string, listener: (value: never) => void) => outside.on(event, listener as (value: unknown) => void),
    terminate: () => {
      isOver = true;
      setImmediate(() => outside.emit('exit'));
    },
  };
}
