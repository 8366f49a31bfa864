import type { Channel } from '../../lib/messaging/channel.ts';

/** One end of a channel whose other end is the test: what was posted, and how to speak and hang up. */
export interface FakeChannel extends Channel {
  readonly posted: unknown[];
  readonly isClosed: () => boolean;
  say(message: unknown): void;
  hangUp(): void;
}

/** Makes a channel; like a port, it tells its owner of the other end's going, not of its own `close`. */
export function fakeChannel(): FakeChannel {
  const posted: unknown[] = [];
  const hear: ((message: unknown) => void)[] = [];
  const closed: (() => void)[] = [];
  let isClosed = false;
  return {
    posted,
    isClosed: () => isClosed,
    post: (message) => void posted.push(message),
    onMessage: (listener) => void hear.push(listener),
    onClose: (listener) => void closed.push(listener),
    close: () => {
      isClosed = true;
    },
    say: (message) => {
      for (const listener of hear) listener(message);
    },
    hangUp: () => {
      for (const listener of closed) listener();
    },
  };
}
