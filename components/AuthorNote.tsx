import { useState } from 'preact/hooks';
import { useSpeech } from './language.ts';

/** The draft of a note to the page's author, to be copied. */
export function AuthorNote({ note, onCopy }: { readonly note: string | null; onCopy(text: string): void }) {
  const speak = useSpeech();
  const [isCopied, setCopied] = useState(false);
  return (
    <section class="choice not-printed" aria-labelledby="note">
      <h2 id="note">{speak('report.note')}</h2>
      {note === null ? (
        <p class="muted">{speak('report.note-none')}</p>
      ) : (
        <>
          <p class="muted">{speak('report.note-why')}</p>
          <pre class="note">{note}</pre>
          <button
            type="button"
            class="button"
            onClick={() => {
              onCopy(note);
              setCopied(true);
            }}
          >
            {speak(isCopied ? 'card.copied' : 'report.note-copy')}
          </button>
        </>
      )}
    </section>
  );
}
