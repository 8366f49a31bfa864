import { say } from '../locales/messages/registry.ts';
import type { CitationLink } from '../model/link.ts';
import type { PageMeta } from '../model/page-text.ts';
import type { Reference } from '../model/reference.ts';
import type { ReferenceVerdict } from '../model/verdict.ts';
import type { Resolution } from '../model/work.ts';
import { findDuplicates } from '../text/same-work.ts';
import type { ReferenceFacts } from './check.ts';
import { REFERENCE_CHECKS } from './registry.ts';

const UNCHECKED: Resolution = { status: 'unchecked', work: null, asked: [], differences: [] };

/** What the earlier stages found, as far as references are judged by it. */
export interface JudgedPage {
  readonly page: { readonly meta: PageMeta };
  readonly references: readonly Reference[];
  readonly links: readonly CitationLink[];
  /** References that links or numbers of the page point to. */
  readonly pointedAt: ReadonlySet<string>;
}

/** Every verdict of every reference, gravest first: `judgeReferences(...)[0]` -> { reference: 'r7', id: 'uncited', ... }. */
export function judgeReferences(
  { page, references, links, pointedAt }: JudgedPage,
  resolutions: ReadonlyMap<string, Resolution>,
  language: string,
): ReferenceVerdict[] {
  const cited = new Set(links.flatMap((link) => link.references));
  const duplicates = findDuplicates(references.map((reference) => reference.csl));
  return references.flatMap((reference, i) => {
    const facts: ReferenceFacts = {
      reference,
      isCited: cited.size === 0 || cited.has(reference.id) || pointedAt.has(reference.id),
      duplicateOf: references[duplicates.get(i) ?? -1] ?? null,
      resolution: resolutions.get(reference.id) ?? UNCHECKED,
      page: page.meta,
    };
    return REFERENCE_CHECKS.filter((check) => check.needs === 'links' || facts.resolution.status !== 'unchecked').flatMap((check) => {
      const sentence = check.find(facts);
      return sentence ? [{ reference: reference.id, id: check.id, explanation: say(sentence.key, sentence.values, language) }] : [];
    });
  });
}
