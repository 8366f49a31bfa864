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
  const found = references.filter(({ resolution }) => resolution.work !== null);
  const untold = found.flatMap(({ resolution: { asked } }) => {
    const last = new Map(asked.map((each) => [each.service, each]));
    return [...last.values()].filter((each) => TELL_NOTICES.has(each.service) && isSilent(each));
  });
  return [...new Set(untold.map(({ service }) => service))];
}

/** Whether somebody who was asked gave no answer; who is switched off was not asked. */
function isSilent({ kind, silence }: Asked): boolean {
  return kind === 'silent' && silence !== 'switched-off';
}
