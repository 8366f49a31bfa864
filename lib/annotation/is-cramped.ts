import { LOW_WINDOW, SMALL_WINDOW } from './delays.ts';

/** Whether a window has too little room for a card beside its citation, as at 400 % zoom: 320 by 256 pixels -> true. */
export function isCramped({ innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>): boolean {
  return innerHeight < LOW_WINDOW || (innerWidth < SMALL_WINDOW.width && innerHeight < SMALL_WINDOW.height);
}
