import type { SourceOffer, SourceQuestion, SourceSearch } from '../model/source-guess.ts';
import type { Channel } from './channel.ts';
import type { SourceRequest } from './messages.ts';
import { readSourceAnswer } from './read-message.ts';

/** What looking for sources needs from outside. */
export interface SourceFinderOptions {
  /** Opens a channel to the background; null when the extension is gone. */
  readonly connect: () => Channel | null;
  readonly isOnline: () => boolean;
  readonly onChange: () => void;
}

/** The engine's side of looking for the sources of citations that have no entry. */
export interface SourceFinder {
  offer(question: SourceQuestion): SourceOffer;
  /** Asks; nothing is sent before. */
  find(question: SourceQuestion): void;
  stop(question: SourceQuestion): void;
  /** Stops everything without a word. */
  close(): void;
}

/** One channel a question; what came of it is kept as long as the page: `createSourceFinder({ connect, isOnline, onChange })`. */
export function createSourceFinder({ connect, isOnline, onChange }: SourceFinderOptions): SourceFinder {
  const searches = new Map<string, SourceSearch>();
  const channels = new Map<string, Channel>();

  function hangUp(key: string): void {
    channels.get(key)?.close();
    channels.delete(key);
  }

  function settle(key: string, search: SourceSearch | null): void {
    hangUp(key);
    if (search) searches.set(key, search);
    else searches.delete(key);
    onChange();
  }

  function find(question: SourceQuestion): void {
    const key = keyOf(question);
    if (channels.has(key)) return;
    const channel = isOnline() ? connect() : null;
    if (!channel) {
      settle(key, { kind: isOnline() ? 'lost' : 'offline' });
      return;
    }
    channels.set(key, channel);
    searches.set(key, { kind: 'running' });
    channel.onMessage((message) => {
      const answer = readSourceAnswer(message);
      if (answer && channels.get(key) === channel) settle(key, answer.search);
    });
    channel.onClose(() => channels.get(key) === channel && settle(key, { kind: 'lost' }));
    channel.post({ type: 'find-source', question } satisfies SourceRequest);
    onChange();
  }

  return {
    offer: (question) => ({ question, search: searches.get(keyOf(question)) ?? null }),
    find,
    stop: (question) => channels.has(keyOf(question)) && settle(keyOf(question), null),
    close() {
      for (const key of channels.keys()) hangUp(key);
    },
  };
}

/** The same work is meant wherever the page names it. */
function keyOf({ names, etAl, year }: SourceQuestion): string {
  return JSON.stringify([names, etAl, year]);
}
