import type { ReportReference } from '../lib/model/report.ts';

/** The resolver says in words what came back; these are its ways to say that nothing did. */
const SILENCE = /\b(no answer|not answer|unavailable|unreachable|timed? ?out|busy|refused|HTTP (429|5\d\d)|network)/i;

/** Names of the services that did not answer for these references, each once: ["Crossref"]. */
export function silentServices(references: readonly ReportReference[]): string[] {
  const names = new Set<string>();
  for (const { resolution } of references) {
    if (resolution.status !== 'unavailable') continue;
    for (const { service, outcome } of resolution.asked) {
      // Asked alone and unavailable: then it was this one, whatever the words.
      if (SILENCE.test(outcome) || resolution.asked.length === 1) names.add(service);
    }
  }
  return [...names];
}
