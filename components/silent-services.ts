import type { ReportReference } from '../lib/model/report.ts';

/** The services that tell of retractions and corrections. */
const TELL_NOTICES: ReadonlySet<string> = new Set(['Crossref', 'PubMed']);

/** Names of the services that did not answer for these references, each once: ["Crossref"]; what the reader switched off was not asked. */
export function silentServices(references: readonly ReportReference[]): string[] {
  const unavailable = references.filter(({ resolution }) => resolution.status === 'unavailable');
  const silent = unavailable.flatMap(({ resolution }) => resolution.asked.filter(({ silence }) => silence && silence !== 'switched-off'));
  return [...new Set(silent.map(({ service }) => service))];
}

/** Names of those whose last word on a work that was found was silence, so that notices may be missing: ["Crossref"]. */
export function servicesWithoutNotices(references: readonly ReportReference[]): string[] {
  const found = references.filter(({ resolution }) => resolution.work !== null);
  const untold = found.flatMap(({ resolution: { asked } }) => {
    const last = new Map(asked.map((each) => [each.service, each]));
    return [...last.values()].filter(({ service, silence }) => TELL_NOTICES.has(service) && silence && silence !== 'switched-off');
  });
  return [...new Set(untold.map(({ service }) => service))];
}
