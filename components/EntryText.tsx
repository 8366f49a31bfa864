import { useState } from 'preact/hooks';
import type { ReportReference } from '../lib/model/report.ts';
import { useSpeech } from './language.ts';
import { PageWords } from './PageWords.tsx';

/** Longer entries are cut to two lines until the reader asks for the whole; about two lines of the card. */
const CUT_FROM = 100;

interface EntryTextProps {
  readonly reference: ReportReference;
  onShowReference(id: string): void;
}

/** A reference entry as the page prints it; a long one opens on demand. */
export function EntryText({ reference, onShowReference }: EntryTextProps) {
  const speak = useSpeech();
  const [whole, setWhole] = useState(false);
  const text = reference.selector.exact;
  const long = text.length > CUT_FROM;
  return (
    <>
      <p class={long && !whole ? 'entry-cut' : undefined} dir="auto">
        <PageWords text={text} />
      </p>
      <p class="entry-actions">
        {long && (
          <button type="button" class="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {speak(whole ? 'card.less-of-entry' : 'card.whole-entry')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => onShowReference(reference.id)}>
          {speak('card.show-in-list')}
        </button>
        {reference.citedBy.length > 0 && <span class="muted">{speak('card.cited-here', { count: reference.citedBy.length })}</span>}
      </p>
    </>
  );
}
