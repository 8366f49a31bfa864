import { checkPage, type LookUpReferences } from './check-page.ts';
import type { FromThread, ThreadOptions, ToThread } from './thread-messages.ts';

/** The end of a thread's message channel that is inside the thread: `parentPort`. */
export interface ThreadPort {
  postMessage(message: FromThread): void;
  on(event: 'message', listener: (message: ToThread) => void): unknown;
}

/** The thread's side: checks one file after the other as it is told; the main thread asks the services. */
export function serveChecks(port: ThreadPort, options: ThreadOptions): void {
  let takeResolutions: (resolutions: Awaited<ReturnType<LookUpReferences>>) => void = () => {};
  const lookUp: LookUpReferences = async (references) => {
    if (options.offline) return new Map();
    const resolutions = new Promise<Awaited<ReturnType<LookUpReferences>>>((resolve) => {
      takeResolutions = resolve;
    });
    port.postMessage({ type: 'look-up', references });
    return resolutions;
  };
  port.on('message', (message) => {
    if (message.type === 'resolved') takeResolutions(message.resolutions);
    else void checkPage(message.file, options, lookUp).then((page) => port.postMessage({ type: 'checked', page }));
  });
}
