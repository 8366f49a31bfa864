import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useRovingFocus } from './use-roving-focus.ts';

/** One tab with its panel; the panel's content is made only while it is shown. */
interface Tab {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  content(): ComponentChildren;
}

interface TabsProps {
  readonly label: string;
  /** Id of what tells of all of them; a screen reader hears it with the first tab, which has the focus when the face opens. */
  readonly about: string;
  readonly tabs: readonly Tab[];
}

/** Tabs after https://www.w3.org/WAI/ARIA/apg/patterns/tabs/: arrow keys choose, Tab goes on into the panel. */
export function Tabs({ label, about, tabs }: TabsProps) {
  const base = useId();
  const [selected, setSelected] = useState(0);
  const roving = useRovingFocus({ count: tabs.length, axis: 'horizontal', wrap: true, onMove: setSelected });
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={roving.onKeyDown}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-tab-${tab.id}`}
            aria-controls={`${base}-panel-${tab.id}`}
            aria-selected={index === selected}
            aria-describedby={index === 0 ? about : undefined}
            tabIndex={index === selected ? 0 : -1}
            data-roving={index}
            class="tab"
            onFocus={() => roving.onFocus(index)}
            onClick={() => setSelected(index)}
          >
            {tab.name} <span class="tab-count">{tab.count}</span>
          </button>
        ))}
      </div>
      {tabs.map((tab, index) => (
        <div
          key={tab.id}
          class="panel"
          role="tabpanel"
          id={`${base}-panel-${tab.id}`}
          aria-labelledby={`${base}-tab-${tab.id}`}
          hidden={index !== selected}
        >
          {index === selected && tab.content()}
        </div>
      ))}
    </>
  );
}
