import type { Reference } from '../model/reference.ts';
import type { Channel } from './channel.ts';
import type { ResolvableReference, ResolveAnswer, ResolveRequest } from './messages.ts';
import { readResolveAnswer } from './read-message.ts';

/**
 * Milliseconds until the background is asked again after it went away. The new worker knows nothing of what the dead one asked, and
 * the strictest service takes one question a second.
 */
const RECONNECT_DELAY = 1_100;
/** Reconnections without one answer in between, after which it is given up. */
export const MOST_RECONNECTIONS = 4;

/** What the line needs from outside. */
export interface ResolveLineOptions {
  /** Opens the channel to the background; null when the extension is gone. */
  readonly connect: () => Channel | null;
  readonly later: (action: () => void, milliseconds: number) => void;
  readonly onAnswer: (answer: ResolveAnswer) => void;
  /** The line broke and may be used again: what is unsettled should be asked anew. */
  readonly onBreak: () => void;
  /** The line broke time and again, or there is nobody to connect to. */
  readonly onGiveUp: () => void;
}

/** The engine's line to the background. */
export interface ResolveLine {
  /** Asks for those that are not being asked for already, and names them; those in `first` come before all that wait. */
  ask(references: readonly Reference[], first: readonly string[], again?: boolean): readonly string[];
  /** Ends the line, and with it the background's work; the next `ask` opens another. */
  hangUp(): void;
}

/** Opens no channel before the first `ask`; opens it again when the background's worker died meanwhile. */
export function createResolveLine(options: ResolveLineOptions): ResolveLine {
  const asked = new Set<string>();
  let channel: Channel | null = null;
  let told: readonly string[] = [];
  let reconnections = 0;

  function open(): Channel | null {
    const opened = options.connect();
    opened?.onMessage((message) => {
      const answer = opened === channel ? readResolveAnswer(message) : null;
      if (!answer) return;
      reconnections = 0;
      if (answer.type === 'end') for (const id of answer.ids) asked.delete(id);
      options.onAnswer(answer);
    });
    opened?.onClose(() => {
      if (opened !== channel) return;
      hangUp();
      if (++reconnections <= MOST_RECONNECTIONS) options.later(options.onBreak, RECONNECT_DELAY);
      else giveUp();
    });
    return opened;
  }

  function giveUp(): void {
    reconnections = 0;
    options.onGiveUp();
  }

  function hangUp(): void {
    channel?.close();
    channel = null;
    asked.clear();
  }

  return {
    ask(references, first, again = false) {
      const fresh = references.filter(({ id }) => !asked.has(id));
      if (references.length === 0 || (fresh.length === 0 && told === first)) return [];
      channel ??= open();
      if (!channel) {
        giveUp();
        return [];
      }
      for (const { id } of fresh) asked.add(id);
      told = first;
      const request: ResolveRequest = { type: 'resolve', references: fresh.map(resolvable), first, ...(again && { again }) };
      channel.post(request);
      return fresh.map(({ id }) => id);
    },
    hangUp,
  };
}

function resolvable({ id, entry, csl }: Reference): ResolvableReference {
  return { id, text: entry.text, csl, hrefs: entry.hrefs };
}
