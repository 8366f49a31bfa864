import type { ReportCitation } from '../lib/model/report.ts';
import type { useSpeech } from './language.ts';

/**
 * A verdict's sentence where it says more than its name; null for "in the list" of a plain match. That two entries turned out to be one
 * work is worth its sentence.
 */
export function worthTelling({ explanation }: ReportCitation, speak: ReturnType<typeof useSpeech>): string | null {
  return explanation === speak('citation.ok') ? null : explanation;
}
