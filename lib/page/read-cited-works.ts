import * as v from 'valibot';
import type { CitedWork } from '../model/cited-work.ts';
import { findPmid, normalizeDoi } from '../text/identifiers.ts';
import { squashSpace } from '../text/normalize.ts';
import { ANY_YEAR } from '../text/year-in-text.ts';

/** Longer fields are no titles or references. */
const LONGEST_FIELD = 1000;
/** A span's title attribute holds one work. */
const LONGEST_COINS = 4000;
const IDENTIFIERS = /\s?(?:\bdoi\b|https?:\/\/|\b10\.\d{4,9}\/|\bPMID\b|www\.).{0,1000}$/i;

const field = v.pipe(v.string(), v.maxLength(LONGEST_FIELD));
const fields = v.union([field, v.array(v.unknown())]);
const linkedWork = v.object({
  name: v.optional(field),
  headline: v.optional(field),
  datePublished: v.optional(v.union([field, v.number()])),
  '@id': v.optional(field),
  url: v.optional(fields),
  sameAs: v.optional(fields),
  identifier: v.optional(v.union([fields, v.object({ value: v.optional(field) })])),
});

/** The work of a COinS span's title attribute (https://archive.org/details/OpenURL-COinS): "ctx_ver=Z39.88-2004&rft.atitle=Pain&rft.date=2020". */
export function readCoins(title: string, at: number): CitedWork | null {
  if (title.length > LONGEST_COINS || !title.includes('ctx_ver=Z39.88')) return null;
  const values = new URLSearchParams(title);
  const ids = values.getAll('rft_id').join(' ');
  return makeWork(values.get('rft.atitle') ?? values.get('rft.btitle') ?? values.get('rft.title'), values.get('rft.date'), ids, at);
}

/** The work of a Highwire tag: "citation_title=Pain in adults; citation_year=2020; citation_doi=10.1/x", or a reference as it is printed. */
export function readCitationReference(content: string): CitedWork | null {
  if (content.length > LONGEST_COINS) return null;
  if (!content.includes('citation_')) return makeReference(content);
  const values = new Map<string, string>();
  for (const pair of content.split(/;\s{0,4}(?=citation_)/)) {
    const at = pair.indexOf('=');
    if (at > 0) values.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim());
  }
  const pmid = values.get('citation_pmid');
  const ids = `${values.get('citation_doi') ?? ''} ${pmid ? `PMID ${pmid}` : ''}`;
  return makeWork(
    values.get('citation_title') ?? null,
    values.get('citation_year') ?? values.get('citation_publication_date') ?? null,
    ids,
    null,
  );
}

/** The work of schema.org's `citation` (https://schema.org/citation): a CreativeWork, or a reference as it is printed. */
export function readLinkedCitation(value: unknown): CitedWork | null {
  if (typeof value === 'string') return makeReference(value);
  const checked = v.safeParse(linkedWork, value);
  if (!checked.success) return null;
  const { name, headline, datePublished, '@id': id, url, sameAs, identifier } = checked.output;
  const ids = [id, url, sameAs, identifier].flatMap(stringsOf).join(' ');
  return makeWork(name ?? headline ?? null, datePublished === undefined ? null : String(datePublished), ids, null);
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 10).filter((each) => typeof each === 'string');
  return typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'string' ? [value.value] : [];
}

function makeReference(text: string): CitedWork | null {
  if (text.length > LONGEST_FIELD) return null;
  const reference = squashSpace(text).replace(IDENTIFIERS, '');
  return { title: null, reference, year: ANY_YEAR.exec(reference)?.[0] ?? null, doi: normalizeDoi(text), pmid: findPmid(text), at: null };
}

function makeWork(title: string | null, date: string | null, ids: string, at: number | null): CitedWork | null {
  if (!title || title.length > LONGEST_FIELD) return null;
  const pmid = findPmid(ids) ?? /info:pmid\/(\d{1,8})(?!\d)/.exec(ids)?.[1] ?? null;
  return { title: squashSpace(title), reference: null, year: ANY_YEAR.exec(date ?? '')?.[0] ?? null, doi: normalizeDoi(ids), pmid, at };
}
