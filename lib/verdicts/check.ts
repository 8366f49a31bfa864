import type { MessageKey } from '../locales/messages/registry.ts';
import type { PageMeta } from '../model/page-text.ts';
import type { Reference } from '../model/reference.ts';
import type { ReferenceVerdictId } from '../model/verdict.ts';
import type { Resolution } from '../model/work.ts';
import type { MessageValues } from '../text/format-message.ts';
import type { SameResolved } from './same-resolved.ts';

/** A sentence to say: its key and the values that it needs. */
export interface Sentence {
  readonly key: MessageKey;
  readonly values: MessageValues;
  /** ISO dates, which each language writes in its own way: `when` with its preposition, `published` alone. */
  readonly dates?: { readonly when: string; readonly published?: string };
}

/** All that is known of one reference when it is judged. */
export interface ReferenceFacts {
  readonly reference: Reference;
  /** The page points to it in some form, or does not cite by author and year at all, so that nothing can be said. */
  readonly isCited: boolean;
  /** Another reference of the list that is the same work, printed earlier. */
  readonly duplicateOf: Reference | null;
  /** The same, but known only because both lead to one DOI. */
  readonly sameResolved: SameResolved | null;
  readonly resolution: Resolution;
  readonly page: PageMeta;
}

/**
 * One verdict id. `needs: 'links'` can be judged from the page alone, `needs: 'works'` only after resolving. `find`
 * returns the sentence to say, or null where the verdict does not hold; on doubt it returns null.
 */
export interface ReferenceCheck {
  readonly id: ReferenceVerdictId;
  readonly needs: 'links' | 'works';
  find(facts: ReferenceFacts): Sentence | null;
}
