import type { WorkRecord } from '../lib/model/work.ts';
import { workTitle } from '../lib/text/work-title.ts';
import { useLanguage, useSpeech } from './language.ts';
import { shortAuthors } from './short-authors.ts';
import { workYear } from './work-words.ts';

/** A record in three lines: title, authors, journal and year; what a database leaves out is said. */
export function WorkLines({ work }: { readonly work: WorkRecord }) {
  const speak = useSpeech();
  const authors = shortAuthors(work.author ?? [], useLanguage());
  return (
    <>
      <p class="work-title">
        <bdi>{workTitle(work) ?? speak('work.no-title')}</bdi>
      </p>
      <p class="work-authors">
        <bdi>{authors || speak('work.no-authors')}</bdi>
      </p>
      <p class="work-journal">
        <JournalAndYear work={work} />
      </p>
    </>
  );
}

function JournalAndYear({ work }: { readonly work: WorkRecord }) {
  const speak = useSpeech();
  const journal = work['container-title'] ?? work.publisher;
  const year = workYear(work);
  if (journal && year) return <span>{speak('journal.year', { journal, year })}</span>;
  return <span>{journal ?? year ?? speak('work.no-journal')}</span>;
}
