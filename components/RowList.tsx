import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useRovingFocus } from './use-roving-focus.ts';

/** What a row may use: whether it is the one that the Tab key reaches. */
export interface RowPlace {
  readonly index: number;
  readonly tabIndex: 0 | -1;
}

/**
 * From here on what is out of sight is not laid out, and comes only after the first paint: more than fill a popup, few
 * enough to draw at once.
 */
const LONG_FROM = 60;

interface RowListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  keyOf(item: T): string;
  render(item: T, place: RowPlace): ComponentChildren;
}

/** A list of rows that is one stop of the Tab key; arrow keys, Home and End move from row to row. */
export function RowList<T>({ label, items, keyOf, render }: RowListProps<T>) {
  const shown = useSoonAll(items);
  const roving = useRovingFocus({ count: items.length, axis: 'vertical', wrap: false });
  return (
    // The rows inside are buttons; the list only passes their arrow keys on.
    <ul class={items.length > LONG_FROM ? 'rows rows-long' : 'rows'} aria-label={label} onKeyDown={roving.onKeyDown}>
      {shown.map((item, index) => (
        <li key={keyOf(item)} class="row" onFocusIn={() => roving.onFocus(index)}>
          {render(item, { index, tabIndex: index === roving.active ? 0 : -1 })}
        </li>
      ))}
    </ul>
  );
}

/** The first rows at once, all of them a frame later: the popup must open before its 500th row is made. */
function useSoonAll<T>(items: readonly T[]): readonly T[] {
  const [isOpen, setOpen] = useState(items.length <= LONG_FROM);
  useEffect(() => {
    if (isOpen) return;
    const frame = requestAnimationFrame(() => setOpen(true));
    return () => cancelAnimationFrame(frame);
  }, [isOpen]);
  return isOpen ? items : items.slice(0, LONG_FROM);
}
