import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { foldCase } from '../lib/text/normalize.ts';
import { useSpeech } from './language.ts';
import { RowList, type RowPlace } from './RowList.tsx';

/** Shorter lists are seen at a glance. */
const SEARCH_FROM = 10;

interface SearchedListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  keyOf(item: T): string;
  /** What the search looks at. */
  textOf(item: T): string;
  render(item: T, place: RowPlace): ComponentChildren;
}

/** A list of rows with a search box above it when it is long. */
export function SearchedList<T>({ label, items, keyOf, textOf, render }: SearchedListProps<T>) {
  const speak = useSpeech();
  const [wanted, setWanted] = useState('');
  const words = foldCase(wanted).split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? items : items.filter((item) => holdsAll(foldCase(textOf(item)), words));
  return (
    <>
      {items.length >= SEARCH_FROM && (
        <div class="search">
          <input
            type="search"
            aria-label={speak('search.label')}
            placeholder={speak('search.label')}
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
          <span class="muted" role="status">
            {words.length > 0 && found.length > 0 && speak('search.found', { count: found.length })}
          </span>
        </div>
      )}
      {found.length === 0 ? (
        <p class="nothing muted">{speak('search.none')}</p>
      ) : (
        <RowList label={label} items={found} keyOf={keyOf} render={render} />
      )}
    </>
  );
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
