import type { ComponentChildren } from 'preact';
import { useRovingFocus } from './use-roving-focus.ts';

/** What a row may use: whether it is the one that the Tab key reaches. */
export interface RowPlace {
  readonly index: number;
  readonly tabIndex: 0 | -1;
}

/** From here on what is out of sight is not laid out; below, it would only cost the browser book-keeping. */
const LONG_FROM = 60;

interface RowListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  keyOf(item: T): string;
  render(item: T, place: RowPlace): ComponentChildren;
}

/** A list of rows that is one stop of the Tab key; arrow keys, Home and End move from row to row. */
export function RowList<T>({ label, items, keyOf, render }: RowListProps<T>) {
  const roving = useRovingFocus({ count: items.length, axis: 'vertical', wrap: false });
  return (
    // The rows inside are buttons; the list only passes their arrow keys on.
    <ul class={items.length > LONG_FROM ? 'rows rows-long' : 'rows'} aria-label={label} onKeyDown={roving.onKeyDown}>
      {items.map((item, index) => (
        <li key={keyOf(item)} class="row" onFocusIn={() => roving.onFocus(index)}>
          {render(item, { index, tabIndex: index === roving.active ? 0 : -1 })}
        </li>
      ))}
    </ul>
  );
}
