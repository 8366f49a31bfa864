import type { NoteToAuthor } from '../lib/model/note-to-author.ts';
import { CopyButton } from './CopyButton.tsx';
import { directionOf, useSpeech } from './language.ts';

/** The draft of a note to the page's author, to be copied. */
export function AuthorNote({ note, onCopy }: { readonly note: NoteToAuthor | null; onCopy(text: string): Promise<boolean> }) {
  const speak = useSpeech();
  return (
    <section class="choice not-printed" aria-labelledby="note">
      <h2 id="note">{speak('report.note')}</h2>
      {note === null ? (
        <p class="muted">{speak('report.note-none')}</p>
      ) : (
        <>
          <p class="muted">{speak('report.note-why')}</p>
          <pre class="note" lang={note.language} dir={directionOf(note.language)}>
            {note.text}
          </pre>
          <CopyButton text={note.text} label="report.note-copy" class="button" onCopy={onCopy} />
        </>
      )}
    </section>
  );
}
