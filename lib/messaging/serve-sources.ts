import type { SourceGuess, SourceQuestion, SourceSearch } from '../model/source-guess.ts';
import type { Channel } from './channel.ts';
import { parseSourceRequest } from './message-schemas.ts';
import type { SourceAnswer } from './messages.ts';
import { type Consent, stopWithChannel } from './stop-with-channel.ts';

/** Looks for the source of a citation; `lib/resolver/suggest-source.ts` with its services bound. */
export type SuggestSource = (question: SourceQuestion, signal: AbortSignal) => Promise<SourceGuess>;

/** The background's side of looking for a source: answers the one question of a channel, and stops when the channel closes. */
export function serveSources(channel: Channel, suggest: SuggestSource, isOnline: () => boolean, consent: Consent | null = null): void {
  const answer = (search: SourceSearch) => channel.post({ type: 'source', search } satisfies SourceAnswer);
  const signal = stopWithChannel(channel, consent, () => answer({ kind: 'no-consent' }));
  channel.onMessage(async (message) => {
    const request = parseSourceRequest(message);
    if (!request) return answer({ kind: 'lost' });
    if (!isOnline()) return answer({ kind: 'offline' });
    if (consent && !(await consent.isGiven())) return answer({ kind: 'no-consent' });
    try {
      const guess = await suggest(request.question, signal);
      if (!signal.aborted) answer(guess);
    } catch (error) {
      console.error(error);
      // Also after a bug: the card must not wait for ever.
      answer({ kind: 'lost' });
    }
  });
}
