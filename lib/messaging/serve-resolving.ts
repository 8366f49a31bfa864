import type { Reference } from '../model/reference.ts';
import type { Resolution } from '../model/work.ts';
import type { Channel } from './channel.ts';
import { parseResolveRequest } from './message-schemas.ts';
import type { ResolvableReference, ResolveAnswer } from './messages.ts';
import { type Consent, stopWithChannel } from './stop-with-channel.ts';

/** Resolves a list of references; `lib/resolver` with its services bound. */
export type Resolve = (
  references: readonly Reference[],
  job: {
    readonly signal: AbortSignal;
    readonly first: () => readonly string[];
    readonly onResolution: (id: string, resolution: Resolution) => void;
  },
) => Promise<unknown>;

/**
 * The background's side of resolving: works for one engine until its channel closes. `tryAgain` ends the pauses of failed
 * services; without `consent` nobody is asked for one.
 */
export function serveResolving(
  channel: Channel,
  resolve: Resolve,
  isOnline: () => boolean,
  tryAgain = () => {},
  consent: Consent | null = null,
): void {
  const answer = (message: ResolveAnswer) => channel.post(message);
  let first: readonly string[] = [];
  const signal = stopWithChannel(channel, consent, () => answer({ type: 'no-consent' }));
  channel.onMessage(async (message) => {
    const request = parseResolveRequest(message);
    if (!request) return;
    if (!isOnline()) return answer({ type: 'offline' });
    first = request.first;
    if (request.again) tryAgain();
    if (request.refused.length > 0) answer({ type: 'end', ids: request.refused });
    if (request.references.length === 0) return;
    if (consent && !(await consent.isGiven())) return answer({ type: 'no-consent' });
    try {
      await resolve(request.references.map(referenceOf), {
        signal,
        first: () => first,
        onResolution: (id, resolution) => answer({ type: 'resolution', id, resolution }),
      });
    } catch (error) {
      console.error(error);
    } finally {
      // Also after a bug: the engine must not wait for ever.
      answer({ type: 'end', ids: request.references.map(({ id }) => id) });
    }
  });
}

function referenceOf({ id, text, csl, hrefs }: ResolvableReference): Reference {
  const selector = { exact: text, prefix: '', suffix: '', start: 0, end: text.length };
  return { id, entry: { id, selector, text, anchors: [], list: 0, hrefs }, csl };
}
