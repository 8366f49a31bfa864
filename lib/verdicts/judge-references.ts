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

/** Every verdict of every reference, gravest first: `judgeReferences(...)[0]` -> { reference: 'r7', id: 'uncited', ... }. */
export function judgeReferences(
  references: readonly Reference[],
  links: readonly CitationLink[],
  resolutions: ReadonlyMap<string, Resolution>,
  page: PageMeta,
  language: string,
): ReferenceVerdict[] {
  const citedBy = citationsOf(links);
  const duplicates = findDuplicates(references.map((reference) => reference.csl));
  return references.flatMap((reference, i) => {
    const facts: ReferenceFacts = {
      reference,
      citedBy: citedBy.get(reference.id) ?? [],
      duplicateOf: references[duplicates.get(i) ?? -1] ?? null,
      resolution: resolutions.get(reference.id) ?? UNCHECKED,
      page,
    };
    return REFERENCE_CHECKS.filter((check) => (check.needs === 'links' ? true : facts.resolution.status !== 'unchecked')).flatMap(
      (check) => {
        if (check.id === 'uncited' && citedBy.size === 0) return []; // nothing on the page cites by author and year: nothing can be said
        const sentence = check.find(facts);
        return sentence ? [{ reference: reference.id, id: check.id, explanation: say(sentence.key, sentence.values, language) }] : [];
      },
    );
  });
}

/** Ids of the citations that point to each reference; an ambiguous one points to all that fit. */
function citationsOf(links: readonly CitationLink[]): Map<string, string[]> {
  const citedBy = new Map<string, string[]>();
  for (const link of links) {
    for (const reference of link.references) citedBy.set(reference, [...(citedBy.get(reference) ?? []), link.citation]);
  }
  return citedBy;
}
