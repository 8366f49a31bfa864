import { say } from '../locales/messages/registry.ts';
import type { CitationCluster, CiteItem } from '../model/citation.ts';
import type { CitationLink, LinkOutcome } from '../model/link.ts';
import type { Reference } from '../model/reference.ts';
import type { CitationVerdict, CiteVerdict } from '../model/verdict.ts';
import { shortReference } from '../text/short-reference.ts';

const VERDICTS: Readonly<Record<LinkOutcome, CiteVerdict>> = {
  one: 'ok',
  spelling: 'author-variant',
  year: 'year-mismatch',
  several: 'ambiguous',
  none: 'missing',
  'no-list': 'no-list',
};

/** One verdict for each cite item, in order, with its sentence: `judgeCitations(...)[0].id` -> "ok". */
export function judgeCitations(
  clusters: readonly CitationCluster[],
  links: readonly CitationLink[],
  references: readonly Reference[],
  language: string,
): CitationVerdict[] {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const linkOf = new Map(links.map((link) => [link.citation, link]));
  return clusters
    .flatMap((cluster) => cluster.items)
    .map((item) => {
      const link = linkOf.get(item.id) ?? { citation: item.id, outcome: 'no-list', references: [], candidates: [] };
      const id = VERDICTS[link.outcome];
      const nearest = id === 'missing' ? link.candidates.map(({ reference, reason }) => ({ reference, reason })) : [];
      return { citation: item.id, id, references: link.references, nearest, explanation: explain(item, id, link, byId, language) };
    });
}

function explain(item: CiteItem, id: CiteVerdict, link: CitationLink, byId: ReadonlyMap<string, Reference>, language: string): string {
  const listed = byId.get(link.references[0] ?? '');
  const short = listed ? shortReference(listed.csl, listed.entry.text) : { names: '', year: '' };
  if (id === 'author-variant') return say('citation.author-variant', { printed: item.names.join(', '), listed: short.names }, language);
  if (id === 'year-mismatch') return say('citation.year-mismatch', { printed: item.year ?? '', listed: short.year }, language);
  if (id === 'ambiguous') return say('citation.ambiguous', { count: link.references.length }, language);
  if (id !== 'missing') return say(`citation.${id}`, {}, language);
  const nearest = link.candidates[0];
  const near = nearest && byId.get(nearest.reference);
  if (!nearest || !near) return say('citation.missing', {}, language);
  const { names, year } = shortReference(near.csl, near.entry.text);
  return say('citation.missing-nearest', { nearest: [names, year].filter(Boolean).join(', '), reason: nearest.reason }, language);
}
