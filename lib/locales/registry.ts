import { en } from './en.ts';
import type { Locale } from './locale.ts';

/** Every language that citations are read in; a new one is a file and a line here. */
export const LOCALES: readonly Locale[] = [en];
