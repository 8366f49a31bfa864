import type { ReportReference } from '../lib/model/report.ts';
import type { WorkRecord } from '../lib/model/work.ts';
import { useSpeech } from './language.ts';
import { WorkLines } from './WorkLines.tsx';

/** The real work behind an entry: title, authors, journal, year, and what the entry says otherwise. */
export function FoundWork({ reference, work }: { readonly reference: ReportReference; readonly work: WorkRecord }) {
  const speak = useSpeech();
  return (
    <div class="work">
      <p class="label">{speak('card.found', { service: work.source })}</p>
      <WorkLines work={work} />
      <Differences reference={reference} service={work.source} />
    </div>
  );
}

/** The verdict's sentence tells the first difference; the list is for more than one. */
function Differences({ reference, service }: { readonly reference: ReportReference; readonly service: string }) {
  const speak = useSpeech();
  const { differences } = reference.resolution;
  if (differences.length < 2) return null;
  return (
    <ul class="differences">
      {differences.map(({ field, printed, found }) => (
        <li key={field}>{speak('difference.line', { field: speak(`difference.${field}`), printed, found, service })}</li>
      ))}
    </ul>
  );
}
