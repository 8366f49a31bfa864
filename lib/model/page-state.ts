import type { Dismissal } from './dismissal.ts';
import type { LookUpState } from './look-up.ts';
import type { Report } from './report.ts';

/** What the popup can be told about the open tab. */
export type PageState =
  | { readonly kind: 'loading' }
  /** The browser lets no extension in here: its own pages, its store, a PDF. */
  | { readonly kind: 'off-limits' }
  /** The gate saw no author-year citations and left the page alone; the reader may ask for a check anyway. */
  | { readonly kind: 'not-checked' }
  /** The reader's settings keep Citewell from starting here by itself, or the site is one for mail. */
  | { readonly kind: 'not-started'; readonly why: 'off-here' | 'mail' | 'only-asked' | 'health-only'; readonly site: string }
  /** The browser keeps Citewell off this site until the reader allows it; `origin` is what to allow: "https://www.example.org". */
  | { readonly kind: 'no-access'; readonly site: string; readonly origin: string }
  /** The page was read. No citations and no list is a result too. */
  | {
      readonly kind: 'checked';
      readonly report: Report;
      readonly lookUp: LookUpState;
      readonly dismissed?: readonly Dismissal[];
      /** What the reader decided last and could not be stored: the key of a finding, or `TURNED_OFF`. */
      readonly notSaved?: string | null;
    };
