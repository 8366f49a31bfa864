import type { Reference } from '../model/reference.ts';
import type { Resolution } from '../model/work.ts';
import { LIFETIME } from '../resolver/look-up.ts';
import { mayHaveCopy } from '../resolver/may-have-copy.ts';
import { MOST_LOOKED_AT } from '../resolver/most-looked-at.ts';
import { isSwitchedOff, servicesWithoutNotices } from '../text/silent-services.ts';
import { carryOver } from './carry-over.ts';

interface Standing {
  readonly resolution: Resolution;
  /** When the services were asked, in milliseconds since 1970. */
  readonly since: number;
  /** No more will come of it. */
  readonly isFinished: boolean;
  /** Whether a free copy was looked for, whatever came of it, or is to be looked for. */
  readonly copy: 'unsought' | 'wanted' | 'sought';
}

/** How each reference stands of which something is known. */
export interface LookUpStandings {
  /** What the reader was told of a reference; undefined before anything was. */
  told(id: string): Resolution | undefined;
  settle(id: string, resolution: Resolution): void;
  isFinished(id: string): boolean;
  /** More is to be asked for: nothing is known yet, a second look may still bring a notice, or a free copy is wanted. */
  isOwed(id: string): boolean;
  finish(ids: readonly string[], lookedAt: readonly string[]): void;
  /** Citations that are rested on after the whole list was looked up: nobody has looked for their free copies yet. */
  wantCopies(ids: readonly string[]): void;
  unavailable(): readonly string[];
  /** What no service answered for is forgotten; a work that was found stays told, while who was silent on it is asked again. */
  reopenSilent(): void;
  /** The same for those of whom a service was not asked that the reader had switched off. */
  reopenOff(): void;
  /** What is older than the services' own word may be is asked for again; until that comes it stays told. */
  reopenOld(ids: readonly string[]): void;
  /** When the oldest of the found works was asked for; undefined where none was found. */
  askedAt(ids: readonly string[]): number | undefined;
  /** The page was read again. */
  renew(before: readonly Reference[], after: readonly Reference[]): void;
}

/** Begins with nothing known: `createLookUpStandings(Date.now).isOwed('r1')` -> true. */
export function createLookUpStandings(now: () => number): LookUpStandings {
  let standings = new Map<string, Standing>();
  return {
    told: (id) => standings.get(id)?.resolution,
    settle(id, resolution) {
      const since = resolution.askedAt ?? now();
      standings.set(id, { isFinished: false, copy: 'unsought', ...standings.get(id), resolution, since });
    },
    isFinished: (id) => standings.get(id)?.isFinished ?? false,
    isOwed(id) {
      const standing = standings.get(id);
      return !standing?.isFinished || standing.copy === 'wanted';
    },
    finish(ids, lookedAt) {
      const few = lookedAt.length <= MOST_LOOKED_AT ? lookedAt : [];
      for (const id of ids) {
        const standing = standings.get(id);
        // the reader has gone on to another one meanwhile: it is looked for when they come back
        const copy = few.includes(id) || standing?.copy === 'sought' ? 'sought' : 'unsought';
        if (standing) standings.set(id, { ...standing, isFinished: true, copy });
      }
    },
    wantCopies(ids) {
      if (ids.length > MOST_LOOKED_AT) return;
      for (const id of ids) {
        const standing = standings.get(id);
        const isOpen = standing?.isFinished && standing.copy === 'unsought';
        if (isOpen && mayHaveCopy(standing.resolution.work)) standings.set(id, { ...standing, copy: 'wanted' });
      }
    },
    unavailable: () => [...standings].filter(([, { resolution }]) => resolution.status === 'unavailable').map(([id]) => id),
    reopenSilent() {
      for (const [id, standing] of standings) {
        const isSilent = standing.resolution.status === 'unavailable' || servicesWithoutNotices([standing]).length > 0;
        if (isSilent) reopen(standings, id, standing);
      }
    },
    reopenOff() {
      for (const [id, standing] of standings) {
        if (standing.resolution.asked.some(isSwitchedOff)) reopen(standings, id, standing);
      }
    },
    reopenOld(ids) {
      for (const id of ids) {
        const standing = standings.get(id);
        if (standing && now() - standing.since > LIFETIME.record) standings.set(id, { ...standing, isFinished: false });
      }
    },
    askedAt(ids) {
      const found = ids.flatMap((id) => standings.get(id) ?? []).filter(({ resolution }) => resolution.work !== null);
      return found.length > 0 ? Math.min(...found.map(({ since }) => since)) : undefined;
    },
    renew(before, after) {
      standings = carryOver(standings, before, after);
    },
  };
}

/** A work that was found stays told until the next word; anything else is forgotten. */
function reopen(standings: Map<string, Standing>, id: string, standing: Standing): void {
  if (standing.resolution.work) standings.set(id, { ...standing, isFinished: false });
  else standings.delete(id);
}
