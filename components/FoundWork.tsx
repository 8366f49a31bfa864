import type { ReportReference } from '../lib/model/report.ts';
import type { WorkRecord } from '../lib/model/work.ts';
import { useLanguage, useSpeech } from './language.ts';
import { shortAuthors } from './short-authors.ts';
import { workTitle, workYear } from './work-words.ts';

/** The real work behind an entry: title, authors, journal, year, and what the entry says otherwise. */
export function FoundWork({ reference, work }: { readonly reference: ReportReference; readonly work: WorkRecord }) {
  const speak = useSpeech();
  const authors = shortAuthors(work.author ?? [], useLanguage());
  return (
    <div class="work">
      <p class="label">{speak('card.found', { service: work.source })}</p>
      <p class="work-title">
        <bdi>{workTitle(work) ?? speak('work.no-title')}</bdi>
      </p>
      <p class="work-authors">
        <bdi>{authors || speak('work.no-authors')}</bdi>
      </p>
      <p class="work-journal">
        <JournalAndYear work={work} />
      </p>
      <Differences reference={reference} service={work.source} />
    </div>
  );
}

function JournalAndYear({ work }: { readonly work: WorkRecord }) {
  const speak = useSpeech();
  const journal = work['container-title'] ?? work.publisher;
  const year = workYear(work);
  if (journal && year) return <span>{speak('journal.year', { journal, year })}</span>;
  return <span>{journal ?? year ?? speak('work.no-journal')}</span>;
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
