import { say } from '../locales/messages/registry.ts';
import { sayDifferences } from '../locales/messages/say-differences.ts';
import type { CitationCluster, CiteItem } from '../model/citation.ts';
import type { CandidateDifference, CitationLink, LinkOutcome } from '../model/link.ts';
import type { Reference } from '../model/reference.ts';
import type { CitationVerdict, CiteVerdict } from '../model/verdict.ts';
import type { Resolution } from '../model/work.ts';
import { foldName } from '../text/normalize.ts';
import { shortReference } from '../text/short-reference.ts';
import { editDistance } from '../text/similarity.ts';
import { siteOf } from '../text/site-host.ts';
import { identifierLink } from './identifier-link.ts';
import { type SameResolved, sameResolved } from './same-resolved.ts';
import { unreadEntries } from './unread-entries.ts';

const VERDICTS: Readonly<Record<LinkOutcome, CiteVerdict>> = {
  one: 'ok',
  spelling: 'author-variant',
  year: 'year-mismatch',
  several: 'ambiguous',
  none: 'missing',
  'no-list': 'no-list',
};

/** What the earlier stages found, as far as citations are judged by it. */
export interface JudgedCitations {
  readonly clusters: readonly CitationCluster[];
  readonly links: readonly CitationLink[];
  readonly references: readonly Reference[];
}

/** One verdict for each cite item, in order, with its sentence: `judgeCitations(...)[0].id` -> "ok". */
export function judgeCitations(
  { clusters, links, references }: JudgedCitations,
  resolutions: ReadonlyMap<string, Resolution>,
  language: string,
): CitationVerdict[] {
  const same = sameResolved(references, resolutions);
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const linkOf = new Map(links.map((link) => [link.citation, link]));
  const unread = unreadEntries(references).length;
  return clusters
    .flatMap((cluster) => cluster.items)
    .map((item) => {
      const read = linkOf.get(item.id) ?? { citation: item.id, outcome: 'no-list', references: [], candidates: [] };
      const link = joinSameWorks(read, same);
      const id = VERDICTS[link.outcome];
      const nearest = id === 'missing' ? nearestOf(link, language) : [];
      return {
        citation: item.id,
        id,
        references: link.references,
        nearest,
        explanation: id === 'ok' && link !== read ? explainSame(read, same, language) : explain(item, id, link, { byId, unread }, language),
      };
    });
}

/** Entries that turned out to be one work are one; a citation that fits no other is then clear. */
function joinSameWorks(link: CitationLink, same: ReadonlyMap<string, SameResolved>): CitationLink {
  if (link.outcome !== 'several') return link;
  const references = [...new Set(link.references.map((id) => same.get(id)?.reference.id ?? id))];
  if (references.length === link.references.length) return link;
  if (references.length > 1) return { ...link, references };
  const isVariant = link.candidates.some(({ reference, names }) => link.references.includes(reference) && names === 'variant');
  return { ...link, references, outcome: isVariant ? 'spelling' : 'one' };
}

function explainSame(link: CitationLink, same: ReadonlyMap<string, SameResolved>, language: string): string {
  const DOI = link.references.map((id) => same.get(id)?.DOI).find((each) => each !== undefined) ?? null;
  return say('citation.ok-same-work', { link: identifierLink({ DOI }) }, language);
}

function nearestOf({ candidates }: CitationLink, language: string): CitationVerdict['nearest'] {
  return candidates.map(({ reference, differences }) => ({ reference, reason: sayDifferences(differences, language) }));
}

/** The page's list: its entries, and how many of them show nobody's name. */
interface ReadList {
  readonly byId: ReadonlyMap<string, Reference>;
  readonly unread: number;
}

function explain(item: CiteItem, id: CiteVerdict, link: CitationLink, { byId, unread }: ReadList, language: string): string {
  const listed = byId.get(link.references[0] ?? '');
  const short = listed ? shortReference(listed.csl, listed.entry.text) : { names: '', year: '' };
  if (id === 'author-variant') {
    const slip = slipOf(link) ?? { printed: item.names.join(', '), listed: short.names };
    return say(isAnotherName(slip) ? 'citation.author-other' : 'citation.author-variant', slip, language);
  }
  if (id === 'year-mismatch') return say('citation.year-mismatch', { printed: item.year ?? '', listed: short.year }, language);
  if (id === 'ambiguous') return say('citation.ambiguous', { count: link.references.length }, language);
  if (id === 'ok') return explainOk(link, language);
  if (id !== 'missing') return say(`citation.${id}`, {}, language);
  const doubt = unread > 0 ? ` ${say('citation.unread-entries', { count: unread }, language)}` : '';
  const host = item.outLink === undefined ? null : siteOf(item.outLink);
  // The nearest entry stays in `nearest`: where the page leads tells more than what the list nearly has.
  return (host ? say('citation.missing-linked', { host }, language) : explainMissing(item, link, byId, language)) + doubt;
}

/** A match, or what speaks against it where only the page's own link leads to the entry. */
function explainOk(link: CitationLink, language: string): string {
  const differences = differencesOf(link);
  const isUnlike = differences.length > 1 && differences.some(({ kind }) => kind === 'other-names');
  return isUnlike
    ? say('citation.ok-by-link', { reason: sayDifferences(differences, language) }, language)
    : say('citation.ok', {}, language);
}

/** In what the entry that was taken differs from the citation. */
function differencesOf({ candidates, references }: CitationLink): readonly CandidateDifference[] {
  return candidates.find(({ reference }) => reference === references[0])?.differences ?? [];
}

/** The one name that is spelt otherwise, as printed and as listed. */
function slipOf(link: CitationLink): { readonly printed: string; readonly listed: string } | null {
  for (const each of differencesOf(link))
    if (each.kind === 'spelling' && 'here' in each) return { printed: each.here, listed: each.listed };
  return null;
}

/** From this share of letters on that differ, nobody would speak of a spelling. */
const OTHER_NAME = 0.6;

function isAnotherName({ printed, listed }: { readonly printed: string; readonly listed: string }): boolean {
  const [a, b] = [foldName(printed), foldName(listed)];
  const longest = Math.max(a.length, b.length);
  return !a.includes(b) && !b.includes(a) && editDistance(a, b, longest) > OTHER_NAME * longest;
}

/** Longer names are bodies'. */
const MOST_WORDS = 2;

/** "(Harrogate, 2021)": nothing but the list could tell such a name from a place or a title. */
function isLoneName({ names: [name = '', ...others], etAl }: CiteItem): boolean {
  return others.length === 0 && !etAl && name.split(' ').length <= MOST_WORDS;
}

function explainMissing(item: CiteItem, { candidates: [nearest] }: CitationLink, byId: ReadList['byId'], language: string): string {
  const near = nearest && byId.get(nearest.reference);
  if (!nearest || !near) return say(isLoneName(item) ? 'citation.missing-lone' : 'citation.missing', {}, language);
  const { names, year } = shortReference(near.csl, near.entry.text);
  const reason = sayDifferences(nearest.differences, language);
  return say('citation.missing-nearest', { nearest: [names, year].filter(Boolean).join(', '), reason }, language);
}
