import { dropPages } from './drop-pages.ts';
import { dropThings } from './drop-things.ts';
import { dropUnlisted } from './drop-unlisted.ts';
import { dropWeakItems } from './drop-weak-items.ts';
import { readLocators } from './read-locators.ts';
import type { Refiner } from './refiner.ts';
import { spellOutLetters } from './spell-out-letters.ts';

/** Refiners in the order in which they run. */
export const REFINERS: readonly Refiner[] = [dropThings, spellOutLetters, dropWeakItems, dropPages, dropUnlisted, readLocators];
