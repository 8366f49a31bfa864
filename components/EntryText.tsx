import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ReportReference } from '../lib/model/report.ts';
import { CopyButton } from './CopyButton.tsx';
import type { CardActions } from './card-actions.ts';
import { useSpeech } from './language.ts';
import { PageWords } from './PageWords.tsx';
import { CUT_FROM, shortEntry } from './short-entry.ts';

/** Where an entry stands alone it has four lines. */
const CUT_LATE_FROM = 2 * CUT_FROM;

interface EntryTextProps {
  readonly reference: ReportReference;
  readonly actions: CardActions;
  /** No work will be shown below: the entry alone says what the source is, and its title stands behind the authors. */
  readonly isAlone?: boolean;
  /** Stands behind the buttons. */
  readonly children?: ComponentChildren;
}

/** A reference entry as the page prints it; a long one is cut, and of many authors first of all the authors, until the reader asks for the whole. */
export function EntryText({ reference, actions, isAlone = false, children }: EntryTextProps) {
  const speak = useSpeech();
  const [whole, setWhole] = useState(false);
  const text = reference.selector.exact;
  const long = text.length > CUT_FROM;
  const cut = isAlone ? 'entry-cut entry-cut-late' : 'entry-cut';
  const { onShowReference, onCopy } = actions;
  return (
    <>
      <p class={long && !whole ? cut : undefined} dir="auto">
        <PageWords text={whole ? text : shortEntry(reference, isAlone ? CUT_LATE_FROM : CUT_FROM)} />
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
        {onCopy && <CopyButton text={text} label="card.copy" class="quiet" onCopy={onCopy} />}
        {children}
      </p>
    </>
  );
}
