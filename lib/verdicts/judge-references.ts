import type { CitationLink } from '../model/link.ts';
import type { PageMeta } from '../model/page-text.ts';
import type { Reference } from '../model/reference.ts';
import type { ReferenceVerdict } from '../model/verdict.ts';
import type { Resolution } from '../model/work.ts';
import { findDuplicates } from '../text/same-work.ts';
import type { ReferenceCheck, ReferenceFacts, Sentence } from './check.ts';
import { REFERENCE_CHECKS } from './registry.ts';
import { sameResolved } from './same-resolved.ts';
import { saySentence } from './say-sentence.ts';
import { unreadEntries } from './unread-entries.ts';

const UNCHECKED: Resolution = { status: 'unchecked', work: null, asked: [], differences: [] };

/** What the earlier stages found, as far as references are judged by it. */
export interface JudgedPage {
  readonly page: { readonly meta: PageMeta };
  readonly references: readonly Reference[];
  readonly links: readonly CitationLink[];
  /** References that the page points to, or may point to, in another way than by a linked citation. */
  readonly pointedAt: ReadonlySet<string>;
}

/** Every verdict of every reference, gravest first: `judgeReferences(...)[0]` -> { reference: 'r7', id: 'uncited', ... }. */
export function judgeReferences(
  { page, references, links, pointedAt }: JudgedPage,
  resolutions: ReadonlyMap<string, Resolution>,
  language: string,
): ReferenceVerdict[] {
  const cited = new Set(links.flatMap((link) => link.references));
  // A citation without an entry may be one to an entry that shows nobody's name.
  const maybeCited = new Set(links.some(({ outcome }) => outcome === 'none') ? unreadEntries(references) : []);
  const duplicates = findDuplicates(references.map((reference) => reference.csl));
  const same = sameResolved(references, resolutions);
  return references.flatMap((reference, i) => {
    const facts: ReferenceFacts = {
      reference,
      isCited: cited.size === 0 || cited.has(reference.id) || pointedAt.has(reference.id) || maybeCited.has(reference),
      duplicateOf: references[duplicates.get(i) ?? -1] ?? null,
      sameResolved: same.get(reference.id) ?? null,
      resolution: resolutions.get(reference.id) ?? UNCHECKED,
      page: page.meta,
    };
    return REFERENCE_CHECKS.filter((check) => check.needs === 'links' || facts.resolution.status !== 'unchecked').flatMap((check) => {
      const sentence = findSafely(check, facts);
      return sentence ? [{ reference: reference.id, id: check.id, explanation: saySentence(sentence, language) }] : [];
    });
  });
}

/** A check that fails costs its own verdict, never the report. */
function findSafely(check: ReferenceCheck, facts: ReferenceFacts): Sentence | null {
  try {
    return check.find(facts);
  } catch (error) {
    console.error(error);
    return null;
  }
}
