import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Locale } from './locale.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** Every language that citations are read in; a new one is a file and a line here. */
export const LOCALES: readonly Locale[] = [en, de, fr, es, pt, it, nl];
