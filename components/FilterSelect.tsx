import type { RefObject } from 'preact';
import { useLanguage, useSpeech } from './language.ts';
import type { CountedFilter, RowFilter } from './row-filter.ts';

interface FilterSelectProps {
  readonly filters: readonly CountedFilter[];
  readonly chosen: RowFilter;
  readonly element: RefObject<HTMLSelectElement | null>;
  onChoose(filter: RowFilter): void;
}

/** Which rows of a list to show, with the number of each kind: the browser's own control, one stop of the Tab key. */
export function FilterSelect({ filters, chosen, element, onChoose }: FilterSelectProps) {
  const speak = useSpeech();
  const language = useLanguage();
  const kindOf = (filter: RowFilter) => speak(filter === 'all' || filter === 'worth-a-look' ? `filter.${filter}` : `verdict.${filter}`);
  return (
    <select
      ref={element}
      aria-label={speak('filter.label')}
      value={chosen}
      onChange={({ currentTarget }) => {
        const wanted = filters[currentTarget.selectedIndex];
        if (wanted) onChoose(wanted.filter);
      }}
    >
      {filters.map(({ filter, count }) => (
        <option key={filter} value={filter}>
          {speak('filter.option', { kind: capitalize(kindOf(filter), language), count })}
        </option>
      ))}
    </select>
  );
}

/** Verdicts are named in the middle of a line elsewhere: "no entry in the list" -> "No entry in the list". */
function capitalize(words: string, language: string): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
