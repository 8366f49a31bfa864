import type { Channel } from './channel.ts';

/** The reader's consent to let words of a page out, where the browser asks for it. */
export interface Consent {
  isGiven(): Promise<boolean>;
  /** Hears when it is taken back; returns what ends the hearing. */
  onWithdrawn(listener: () => void): () => void;
}

/** Aborts when the channel closes, or when consent is taken back, which `onRefused` then tells the other end. */
export function stopWithChannel(channel: Channel, consent: Consent | null, onRefused: () => void): AbortSignal {
  const stop = new AbortController();
  const forget = consent?.onWithdrawn(() => {
    stop.abort();
    onRefused();
  });
  channel.onClose(() => {
    stop.abort();
    forget?.();
  });
  return stop.signal;
}
