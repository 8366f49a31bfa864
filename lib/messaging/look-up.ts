import type { LookUpState } from '../model/look-up.ts';
import type { Reference } from '../model/reference.ts';
import type { Resolution } from '../model/work.ts';
import type { Channel } from './channel.ts';
import type { ResolveAnswer } from './messages.ts';
import { createResolveLine } from './resolve-line.ts';

const UNAVAILABLE: Resolution = { status: 'unavailable', work: null, asked: [], differences: [] };

/** What the look-up needs from outside. */
export interface LookUpOptions {
  readonly references: readonly Reference[];
  /** Opens the channel to the background; null when the extension is gone. */
  readonly connect: () => Channel | null;
  readonly isOnline: () => boolean;
  readonly later: (action: () => void, milliseconds: number) => void;
  readonly onResolution: (id: string, resolution: Resolution) => void;
  readonly onState: (state: LookUpState) => void;
}

/** The engine's side of resolving. */
export interface LookUp {
  /** The reader wants to know about these references; those named last are asked first. `again` retries after a failure or a stop. */
  want(ids: readonly string[], again?: boolean): void;
  /** The reader has had enough; stays so until `want(ids, true)`. */
  stop(): void;
  /** The network is back, or the page came back from the browser's history: goes on with what is unsettled. */
  resume(): void;
  /** Ends the work without a word. */
  close(): void;
}

/** Nothing is sent before the first `want`: `createLookUp({ references, connect, ... }).want(['r1', 'r2'])`. */
export function createLookUp(options: LookUpOptions): LookUp {
  const wanted = new Set<string>();
  const settled = new Map<string, Resolution>();
  let first: readonly string[] = [];
  let halt: 'stopped' | 'offline' | null = null;
  const pending = () => options.references.filter(({ id }) => wanted.has(id) && !settled.has(id));
  const publish = () => options.onState(stateOf(wanted, settled, halt));
  const line = createResolveLine({ ...options, onAnswer: hear, onBreak: ask, onGiveUp: () => settleAll(pending(), UNAVAILABLE) });

  function ask(): void {
    halt = options.isOnline() ? null : 'offline';
    if (!halt) line.ask(pending(), first);
    publish();
  }

  function hear(answer: ResolveAnswer): void {
    if (answer.type === 'resolution') settleAll([answer], answer.resolution);
    if (answer.type === 'end') endOf(answer.ids);
    if (answer.type === 'offline') hangUp('offline');
  }

  function endOf(ids: readonly string[]): void {
    // A reference that the resolver passed over must not keep the reader waiting.
    const left = pending().filter(({ id }) => ids.includes(id));
    settleAll(left, UNAVAILABLE);
    if (pending().length === 0) line.hangUp();
  }

  function settleAll(references: readonly { readonly id: string }[], resolution: Resolution): void {
    if (references.length === 0) return;
    for (const { id } of references) {
      settled.set(id, resolution);
      options.onResolution(id, resolution);
    }
    publish();
  }

  function hangUp(reason: 'stopped' | 'offline'): void {
    line.hangUp();
    halt = reason;
    publish();
  }

  function want(ids: readonly string[], again = false): void {
    if (ids.length === 0 || (halt === 'stopped' && !again)) return;
    if (again) for (const [id, resolution] of settled) if (resolution.status === 'unavailable') settled.delete(id);
    for (const { id } of options.references) if (ids.includes(id)) wanted.add(id);
    first = ids;
    ask();
  }

  return {
    want,
    stop: () => pending().length > 0 && hangUp('stopped'),
    resume: () => {
      if (halt === 'stopped' || pending().length === 0) return;
      line.hangUp();
      ask();
    },
    close: line.hangUp,
  };
}

function stateOf(wanted: ReadonlySet<string>, settled: ReadonlyMap<string, Resolution>, halt: 'stopped' | 'offline' | null): LookUpState {
  const total = wanted.size;
  const counts = { settled: [...wanted].filter((id) => settled.has(id)).length, total };
  if (total === 0) return { kind: 'idle' };
  if (counts.settled === total) return { kind: 'done', ...counts, unavailable: [...settled.values()].filter(isUnavailable).length };
  if (halt === 'offline') return { kind: 'offline' };
  return halt === 'stopped' ? { kind: 'stopped', ...counts } : { kind: 'running', ...counts };
}

function isUnavailable({ status }: Resolution): boolean {
  return status === 'unavailable';
}
