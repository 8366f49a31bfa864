import { say } from '../lib/locales/messages/face-registry.ts';
import type { LookUpState } from '../lib/model/look-up.ts';
import type { ReportReference } from '../lib/model/report.ts';
import { silentServices } from '../lib/text/silent-services.ts';

/** Why a reference has no work to show, in one sentence: "Not checked: Crossref did not answer." */
export function resolutionWords(reference: ReportReference, lookUp: LookUpState, language: string): string {
  const { status } = reference.resolution;
  const own = reference.verdicts.find((verdict) => verdict.id === 'cannot-tell' || verdict.id === 'not-found');
  switch (status) {
    case 'unavailable': {
      const silent = silentServices([reference]);
      if (silent.length === 0) return say('lookup.unavailable', {}, language);
      return say('lookup.unavailable-by', { services: joinNames(silent, language) }, language);
    }
    case 'not-found':
      // That nobody has a work is said by its verdict, with all its care, or not at all.
      return own?.explanation ?? '';
    case 'cannot-tell':
      return own?.explanation ?? say('lookup.cannot-tell', {}, language);
    default:
      return say(WAITING[lookUp.kind], {}, language);
  }
}

const WAITING = {
  idle: 'lookup.waiting',
  off: 'lookup.off',
  running: 'lookup.running',
  stopped: 'lookup.stopped',
  offline: 'lookup.offline',
  'no-consent': 'lookup.no-consent',
  done: 'lookup.waiting',
} as const;

/** "Crossref and PubMed". */
export function joinNames(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
