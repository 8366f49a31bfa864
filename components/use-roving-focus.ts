import { useRef, useState } from 'preact/hooks';

/** What a group of controls needs to be one stop of the Tab key, with the arrow keys moving inside. */
export interface RovingFocus {
  readonly active: number;
  /** For the group's element. */
  onKeyDown(event: KeyboardEvent): void;
  /** For each control: remembers where the reader is, also after a click. */
  onFocus(index: number): void;
}

interface RovingOptions {
  readonly count: number;
  /** Keys that go on and back: down and up for lists, right and left for tabs. */
  readonly axis: 'vertical' | 'horizontal';
  /** Starts again at the first one after the last. */
  readonly wrap: boolean;
  onMove?(index: number): void;
}

/**
 * Roving tabindex (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex). Controls of the
 * group carry `data-roving={index}`; all else in the group keeps its own keys.
 */
export function useRovingFocus({ count, axis, wrap, onMove }: RovingOptions): RovingFocus {
  const [index, setIndex] = useState(0);
  const moved = useRef(onMove);
  moved.current = onMove;
  const active = Math.min(index, Math.max(count - 1, 0));

  function onKeyDown(event: KeyboardEvent) {
    const group = event.currentTarget as HTMLElement;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = stepOf(event.key, axis, getComputedStyle(group).direction === 'rtl');
    if (step === null) return;
    event.preventDefault();
    const next = target(step, active, count, wrap);
    group.querySelector<HTMLElement>(`[data-roving="${next}"]`)?.focus();
    moved.current?.(next);
  }

  return { active, onKeyDown, onFocus: setIndex };
}

type Step = 'next' | 'previous' | 'first' | 'last';

function stepOf(key: string, axis: 'vertical' | 'horizontal', rightToLeft: boolean): Step | null {
  if (key === 'Home') return 'first';
  if (key === 'End') return 'last';
  if (axis === 'vertical') return key === 'ArrowDown' ? 'next' : key === 'ArrowUp' ? 'previous' : null;
  if (key === 'ArrowRight') return rightToLeft ? 'previous' : 'next';
  if (key === 'ArrowLeft') return rightToLeft ? 'next' : 'previous';
  return null;
}

function target(step: Step, active: number, count: number, wrap: boolean): number {
  if (step === 'first') return 0;
  if (step === 'last') return count - 1;
  const next = active + (step === 'next' ? 1 : -1);
  return wrap ? (next + count) % count : Math.min(Math.max(next, 0), count - 1);
}
