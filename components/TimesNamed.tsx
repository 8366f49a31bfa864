import type { Report, ReportReference } from '../lib/model/report.ts';
import { clearCitations } from '../lib/text/clear-citations.ts';
import { useSpeech } from './language.ts';

/** How often the text leans on an entry: cited with a year, and named without one where no other work can be meant. */
export function TimesNamed({ report, reference }: { readonly report: Report; readonly reference: ReportReference }) {
  const speak = useSpeech();
  const cited = clearCitations(report, reference).length;
  const mentioned = report.mentions?.filter((mention) => mention.reference === reference.id).length ?? 0;
  const words = [
    cited > 0 && speak('row.cited', { count: cited }),
    mentioned > 0 && speak(cited > 0 ? 'row.mentioned' : 'row.mentioned-only', { count: mentioned }),
  ].filter(Boolean);
  return words.length > 0 && <span class="muted">{words.join(' · ')}</span>;
}
