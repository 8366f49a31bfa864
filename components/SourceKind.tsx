import type { ReportReference } from '../lib/model/report.ts';
import { useSpeech } from './language.ts';
import { sourceKind } from './study-kind.ts';

/** What kind of source an entry is, as a label; nothing where nobody says. */
export function SourceKind({ reference }: { readonly reference: ReportReference }) {
  const speak = useSpeech();
  const kind = sourceKind(reference);
  return kind && <span class="kind">{speak(kind)}</span>;
}
