import type { Resolution } from '../model/work.ts';
import type { LookUpLedger } from './look-up-ledger.ts';

const UNAVAILABLE: Resolution = { status: 'unavailable', work: null, asked: [], differences: [] };

/** What the background's answers come to, in the order in which the reader should see them. */
export interface LookUpAnswers {
  /** These were asked for just now. */
  expect(ids: readonly string[]): void;
  hear(id: string, resolution: Resolution): void;
  /** Nothing more comes of these. */
  end(ids: readonly string[]): void;
}

/** Who hears of what is settled. */
interface Listener {
  readonly onResolution: (id: string, resolution: Resolution) => void;
  readonly onCount: () => void;
  /** What the reader looks at. */
  readonly lookedAt: () => readonly string[];
}

/**
 * Writes answers down in the ledger and passes them on. What comes of references that are asked for once more although they are settled
 * is held back until all of it has come: the first word may be less than what the reader sees already, and a notice must not vanish for
 * the time of a question. `createLookUpAnswers(ledger, listener).hear('r1', resolution)`.
 */
export function createLookUpAnswers(ledger: LookUpLedger, listener: Listener): LookUpAnswers {
  const held = new Map<string, Resolution | null>();

  function settle(id: string, resolution: Resolution): void {
    ledger.settle(id, resolution);
    listener.onResolution(id, resolution);
    listener.onCount();
  }

  function release(id: string): void {
    const last = held.get(id);
    held.delete(id);
    // a work that was found is not forgotten for a service's later silence
    if (last && (last.work || !ledger.told(id)?.work)) settle(id, last);
  }

  return {
    expect(ids) {
      for (const id of ids) {
        if (ledger.told(id)) held.set(id, null);
        else held.delete(id); // the page was read again, and this is another entry's name now
      }
    },
    hear(id, resolution) {
      if (held.has(id)) held.set(id, resolution);
      else settle(id, resolution);
    },
    end(ids) {
      for (const id of ids) {
        release(id);
        // a reference that the resolver passed over must not keep the reader waiting
        if (!ledger.told(id)) settle(id, UNAVAILABLE);
      }
      ledger.finish(ids, listener.lookedAt());
      listener.onCount();
    },
  };
}
