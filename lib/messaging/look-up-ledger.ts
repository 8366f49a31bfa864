import type { LookUpState } from '../model/look-up.ts';
import type { Reference } from '../model/reference.ts';
import { carryOver } from './carry-over.ts';
import { createLookUpStandings, type LookUpStandings } from './look-up-standings.ts';

/** Why nothing is asked although references are unsettled. */
export type Halt = 'stopped' | 'offline' | 'no-consent' | null;

/** Which references the reader wants to know about, and which of them are settled. */
export interface LookUpLedger extends Pick<LookUpStandings, 'told' | 'settle' | 'finish'> {
  /** The reader looks at these: what is old is asked for again, and a free copy of each is looked for as well. */
  want(ids: readonly string[]): void;
  /** The reader wants to know of all, also of those that the page shows later; false where there is none yet. */
  wantAll(): boolean;
  /** The page was read again, or a service was switched on (`mayAskMore`); true when there may be more to ask for than before. */
  renew(next: readonly Reference[], mayAskMore: boolean): boolean;
  /** Has those asked for again that a service was silent on. */
  reopenSilent(): void;
  /** Wanted, and more is to be asked for, in the order of the list: the unsettled ones, and the settled ones that are owed a second look. */
  unfinished(): readonly Reference[];
  state(halt: Halt): LookUpState;
}

/** Keeps count: `ledger.want(['r1', 'r2']); ledger.state(null)` -> `{ kind: 'running', settled: 0, total: 2 }`. */
export function createLookUpLedger(firstReferences: readonly Reference[], now: () => number): LookUpLedger {
  let references = firstReferences;
  let wanted: ReadonlySet<string> = new Set();
  let isWholeWanted = false;
  const standings = createLookUpStandings(now);
  const { told, settle, finish } = standings;

  return {
    told,
    settle,
    finish,
    want(ids) {
      wanted = new Set(references.map(({ id }) => id).filter((id) => wanted.has(id) || ids.includes(id)));
      standings.reopenOld(ids);
      standings.wantCopies(ids);
    },
    wantAll() {
      isWholeWanted = true;
      wanted = new Set(references.map(({ id }) => id));
      standings.reopenOld([...wanted]);
      return wanted.size > 0;
    },
    renew(next, mayAskMore) {
      if (mayAskMore) standings.reopenOff();
      const isSame = next.length === references.length && next.every(({ entry }, i) => entry.text === references[i]?.entry.text);
      if (isSame) return mayAskMore;
      const wishes = new Map([...wanted].map((id) => [id, true]));
      wanted = new Set(isWholeWanted ? next.map(({ id }) => id) : carryOver(wishes, references, next).keys());
      standings.renew(references, next);
      references = next;
      return true;
    },
    reopenSilent: standings.reopenSilent,
    unfinished: () => references.filter(({ id }) => wanted.has(id) && standings.isOwed(id)),
    state(halt) {
      const all = [...wanted];
      const counts = { settled: all.filter(told).length, total: all.length };
      if (counts.total === 0) return { kind: 'idle' };
      // a second look may still bring a notice; what was halted brings nothing more
      const isWhole = counts.settled === counts.total && (halt !== null || all.every(standings.isFinished));
      const askedAt = standings.askedAt(all);
      if (isWhole)
        return { kind: 'done', ...counts, unavailable: standings.unavailable().length, ...(askedAt !== undefined && { askedAt }) };
      if (halt === 'offline' || halt === 'no-consent') return { kind: halt };
      return halt === 'stopped' ? { kind: 'stopped', ...counts } : { kind: 'running', ...counts };
    },
  };
}
