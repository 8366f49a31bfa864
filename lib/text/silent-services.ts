import type { Asked, Resolution } from '../model/work.ts';

interface LookedUp {
  readonly resolution: Resolution;
}

/** The services that tell of retractions and corrections. */
const TELL_NOTICES: ReadonlySet<string> = new Set(['Crossref', 'PubMed']);

/** Names of the services that did not answer for these references, each once: ["Crossref"]; what the reader switched off was not asked. */
export function silentServices(references: readonly LookedUp[]): string[] {
  const unavailable = references.filter(({ resolution }) => resolution.status === 'unavailable');
  const silent = unavailable.flatMap(({ resolution }) => resolution.asked.filter(isSilent));
  return [...new Set(silent.map(({ service }) => service))];
}

/** Names of those whose last word on a work that was found was silence, so that notices may be missing: ["Crossref"]. */
export function servicesWithoutNotices(references: readonly LookedUp[]): string[] {
  return untoldBy(references, isSilent);
}

/** The same of those that the reader has switched off: ["Crossref"]; asking again would change nothing. */
export function servicesOffForNotices(references: readonly LookedUp[]): string[] {
  return untoldBy(references, isSwitchedOff);
}

function untoldBy(references: readonly LookedUp[], isUntold: (last: Asked) => boolean): string[] {
  const found = references.filter(({ resolution }) => resolution.work !== null);
  const untold = found.flatMap(({ resolution: { asked } }) => {
    const last = new Map(asked.map((each) => [each.service, each]));
    return [...last.values()].filter((each) => TELL_NOTICES.has(each.service) && isUntold(each));
  });
  return [...new Set(untold.map(({ service }) => service))];
}

/** Whether somebody was not asked because the reader has switched it off. */
export function isSwitchedOff({ kind, silence }: Asked): boolean {
  return kind === 'silent' && silence === 'switched-off';
}

/** Whether somebody who was asked gave no answer; who is switched off was not asked. */
function isSilent(asked: Asked): boolean {
  return asked.kind === 'silent' && !isSwitchedOff(asked);
}
