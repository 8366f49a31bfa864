import { askLearntDois } from './ask-learnt-dois.ts';
import { askPrintedDois } from './ask-printed-dois.ts';
import { askPrintedPlaces } from './ask-printed-places.ts';
import type { Inquiry } from './inquiry.ts';
import type { ServiceAccess } from './service-access.ts';

/**
 * Asks for a whole list at once: printed DOIs at Crossref, printed places at PubMed's citation matcher, then what the one learnt
 * from the other. Most of a medical list is settled here with a request for each twenty entries. `report` is called after each step.
 */
export async function askInBatches(
  inquiries: readonly Inquiry[],
  access: ServiceAccess,
  signal: AbortSignal,
  report: () => void,
): Promise<void> {
  await Promise.all([askPrintedDois(inquiries, access, signal, report), askPrintedPlaces(inquiries, access, signal).then(report)]);
  await askLearntDois(inquiries, access, signal);
  report();
}
