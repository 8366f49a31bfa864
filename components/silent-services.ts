import type { ReportReference } from '../lib/model/report.ts';

/** Names of the services that did not answer for these references, each once: ["Crossref"]; what the reader switched off was not asked. */
export function silentServices(references: readonly ReportReference[]): string[] {
  const unavailable = references.filter(({ resolution }) => resolution.status === 'unavailable');
  const silent = unavailable.flatMap(({ resolution }) => resolution.asked.filter(({ silence }) => silence && silence !== 'switched-off'));
  return [...new Set(silent.map(({ service }) => service))];
}
