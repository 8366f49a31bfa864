import { useState } from 'preact/hooks';
import { useSpeech } from './language.ts';

/** Longer entries are cut to two lines until the reader asks for the whole; about two lines of the card. */
const CUT_FROM = 110;

/** A reference entry as the page prints it; a long one opens on demand. */
export function EntryText({ text }: { readonly text: string }) {
  const speak = useSpeech();
  const [whole, setWhole] = useState(false);
  const long = text.length > CUT_FROM;
  return (
    <div class="entry">
      <p class={long && !whole ? 'entry-text entry-cut' : 'entry-text'}>{text}</p>
      {long && (
        <button type="button" class="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {speak(whole ? 'card.less-of-entry' : 'card.whole-entry')}
        </button>
      )}
    </div>
  );
}
