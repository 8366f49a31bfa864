import { bare } from './bare.ts';
import { bracketed } from './bracketed.ts';
import type { CitationForm } from './form.ts';
import { yearAlone } from './year-alone.ts';
import { yearFirst } from './year-first.ts';

/** Every form, the surest first: where two claim the same text, the earlier one keeps it. */
export const FORMS: readonly CitationForm[] = [bracketed, bare, yearFirst, yearAlone];
