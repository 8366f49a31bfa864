import type { ReportReference } from '../lib/model/report.ts';
import type { WorkRecord } from '../lib/model/work.ts';
import { useLanguage, useSpeech } from './language.ts';
import { shortAuthors } from './short-authors.ts';
import { studyKind } from './study-kind.ts';
import { workTitle, workYear } from './work-words.ts';

/** The real work behind an entry: title, authors, journal, year, kind of study, and what the entry says otherwise. */
export function FoundWork({ reference, work }: { readonly reference: ReportReference; readonly work: WorkRecord }) {
  const speak = useSpeech();
  const authors = shortAuthors(work.author ?? [], useLanguage());
  const kind = studyKind(work);
  return (
    <div class="work">
      <p class="label">{speak('card.found', { service: work.source })}</p>
      <p class="work-title">
        <bdi>{workTitle(work)}</bdi>
      </p>
      {authors && (
        <p class="work-authors">
          <bdi>{authors}</bdi>
        </p>
      )}
      <p class="work-journal">
        <JournalAndYear work={work} />
        {kind && <span class="kind">{speak(kind)}</span>}
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
  return <span>{journal ?? year}</span>;
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
