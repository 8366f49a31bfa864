import type { LookUpState } from '../model/look-up.ts';
import type { Reference } from '../model/reference.ts';
import type { Resolution } from '../model/work.ts';
import { carryOver } from './carry-over.ts';

/** Why nothing is asked although references are unsettled. */
export type Halt = 'stopped' | 'offline' | 'no-consent' | null;

/** Which references the reader wants to know about, and which of them are settled. */
export interface LookUpLedger {
  want(ids: readonly string[]): void;
  settle(id: string, resolution: Resolution): void;
  /** The page was read again; true when its entries are others than before. */
  renew(next: readonly Reference[]): boolean;
  /** Makes those unsettled again that no service answered for. */
  forgetUnavailable(): void;
  /** Wanted and unsettled, in the order of the list. */
  pending(): readonly Reference[];
  state(halt: Halt): LookUpState;
}

/** Keeps count: `ledger.want(['r1', 'r2']); ledger.state(null)` -> `{ kind: 'running', settled: 0, total: 2 }`. */
export function createLookUpLedger(firstReferences: readonly Reference[]): LookUpLedger {
  let references = firstReferences;
  let wanted: ReadonlySet<string> = new Set();
  let settled = new Map<string, Resolution['status']>();
  const pending = () => references.filter(({ id }) => wanted.has(id) && !settled.has(id));
  const unavailable = () => [...settled].filter(([, status]) => status === 'unavailable').map(([id]) => id);

  return {
    want(ids) {
      wanted = new Set(references.map(({ id }) => id).filter((id) => wanted.has(id) || ids.includes(id)));
    },
    settle: (id, { status }) => void settled.set(id, status),
    renew(next) {
      const isSame = next.length === references.length && next.every(({ entry }, i) => entry.text === references[i]?.entry.text);
      if (isSame) return false;
      const wishes = new Map([...wanted].map((id) => [id, true]));
      wanted = new Set(carryOver(wishes, references, next).keys());
      settled = carryOver(settled, references, next);
      references = next;
      return true;
    },
    forgetUnavailable() {
      for (const id of unavailable()) settled.delete(id);
    },
    pending,
    state(halt) {
      const total = wanted.size;
      const counts = { settled: total - pending().length, total };
      if (total === 0) return { kind: 'idle' };
      if (counts.settled === total) return { kind: 'done', ...counts, unavailable: unavailable().length };
      if (halt === 'offline' || halt === 'no-consent') return { kind: halt };
      return halt === 'stopped' ? { kind: 'stopped', ...counts } : { kind: 'running', ...counts };
    },
  };
}
