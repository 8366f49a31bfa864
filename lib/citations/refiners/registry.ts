import { dropPages } from './drop-pages.ts';
import { dropWeakItems } from './drop-weak-items.ts';
import type { Refiner } from './refiner.ts';

/** Refiners in the order in which they run. */
export const REFINERS: readonly Refiner[] = [dropWeakItems, dropPages];
