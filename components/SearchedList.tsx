import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { foldCase } from '../lib/text/normalize.ts';
import { FilterSelect } from './FilterSelect.tsx';
import { useSpeech } from './language.ts';
import { RowList, type RowPlace } from './RowList.tsx';
import { filtersOf, fitsFilter, type RowFilter, type RowKind } from './row-filter.ts';

/** Shorter lists are seen at a glance. */
const SEARCH_FROM = 10;

interface SearchedListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  keyOf(item: T): string;
  /** What the search looks at. */
  textOf(item: T): string;
  /** What the filter looks at. */
  kindsOf(item: T): readonly RowKind[];
  render(item: T, place: RowPlace): ComponentChildren;
}

/** A list of rows with a search box and a filter above it when it is long. */
export function SearchedList<T>({ label, items, keyOf, textOf, kindsOf, render }: SearchedListProps<T>) {
  const speak = useSpeech();
  const filterSelect = useRef<HTMLSelectElement>(null);
  const [wanted, setWanted] = useState('');
  const [filter, setFilter] = useState<RowFilter>('all');
  const words = foldCase(wanted).split(/\s+/).filter(Boolean);
  const isLong = items.length >= SEARCH_FROM;
  const isNarrowed = isLong && (words.length > 0 || filter !== 'all');
  const found = isNarrowed ? items.filter((item) => fitsFilter(kindsOf(item), filter) && holdsAll(foldCase(textOf(item)), words)) : items;
  const none = filter === 'all' ? 'search.none' : 'filter.none';
  const showAll = () => {
    setWanted('');
    setFilter('all');
    // The button goes with the empty list; the keyboard's reader must not be thrown out of it.
    filterSelect.current?.focus();
  };
  return (
    <>
      {isLong && (
        <div class="search">
          <div class="search-box">
            <input
              type="search"
              aria-label={speak('search.label')}
              placeholder={speak('search.label')}
              value={wanted}
              onInput={(event) => setWanted(event.currentTarget.value)}
            />
            <span class="muted" role="status">
              {isNarrowed && found.length > 0 && speak('search.found', { count: found.length })}
              {isNarrowed && found.length === 0 && <span class="only-heard">{speak(none)}</span>}
            </span>
          </div>
          <FilterSelect filters={filtersOf(items.map(kindsOf), filter)} chosen={filter} element={filterSelect} onChoose={setFilter} />
        </div>
      )}
      {found.length > 0 && <RowList label={label} items={found} keyOf={keyOf} render={render} />}
      {found.length === 0 && filter === 'all' && <p class="nothing muted">{speak('search.none')}</p>}
      {found.length === 0 && filter !== 'all' && (
        <div class="nothing">
          <p class="muted">{speak('filter.none')}</p>
          <button type="button" class="quiet" onClick={showAll}>
            {speak('filter.show-all')}
          </button>
        </div>
      )}
    </>
  );
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
