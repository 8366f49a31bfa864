import type { CitationMode, ShapeStrength } from '../model/citation.ts';
import { foldName } from '../text/normalize.ts';
import { isKnownGroup, type KnownNames, nearFamily } from './known-names.ts';
import { type Chunk, readChunk } from './read-chunk.ts';
import { type NameToken, tokenizeNames } from './tokenize.ts';
import { matchEtAlAtEnd } from './words.ts';

/** Names that end where a year or its bracket begins. */
export interface ReadNames {
  readonly names: readonly string[];
  readonly given?: string;
  readonly acronym?: string;
  readonly etAl: boolean;
  /** Offset of the first name in the text given. */
  readonly start: number;
  /** Offset behind the last name or "et al.". */
  readonly end: number;
  readonly strength: ShapeStrength;
}

/** Names stand within this many characters before the year; the longest organisations need about 200. */
export const NAME_REACH = 260;
/** " and their colleagues" and its like are no longer than this. */
const LONGEST_ET_AL = 32;
const POSSESSIVE = /['’ʼ`´]s?$/u;
const TAIL = /[\s,.:;“"(‘–—-]+$/u;
const PRINTED_ACRONYM = /\s?[([]\s?([\p{Lu}][\p{L}\p{N}&.-]{1,15})\s?[)\]]$/u;

/**
 * Reads the names at the end of `text`, right to left: "as Lee, Choi, and Shin" -> ["Lee", "Choi", "Shin"];
 * "World Health Organization [WHO]" -> one group with acronym. Null where no name stands there.
 */
export function readNames(text: string, known: KnownNames, mode: CitationMode, year: string | null): ReadNames | null {
  let rest = text.replace(TAIL, '');
  const possessive = POSSESSIVE.exec(rest);
  if (possessive && mode === 'narrative') rest = rest.slice(0, possessive.index);
  const end = rest.length;
  const tail = Math.max(0, rest.length - LONGEST_ET_AL);
  const etAl = matchEtAlAtEnd(rest.slice(tail));
  if (etAl)
    rest = rest
      .slice(0, tail + etAl.index + (/^[.)\]]/.test(etAl[0]) ? 1 : 0))
      .replace(TAIL, '')
      .replace(mode === 'narrative' ? POSSESSIVE : /$^/, '');
  const acronym = etAl ? null : PRINTED_ACRONYM.exec(rest);
  if (acronym) rest = rest.slice(0, acronym.index);
  const tokens = tokenizeNames(rest);
  const group = knownGroup(rest, tokens, known);
  const chunks = group ? [group] : dropStrangers(readChunks(tokens, rest, known, mode, etAl !== null), known, year);
  const first = chunks[0];
  if (!first) return null;
  const names = chunks.map((chunk) => chunk.text);
  const strength = strengthOf(chunks, known, etAl !== null, year);
  return {
    names,
    etAl: etAl !== null,
    start: first.start,
    end,
    strength,
    ...(first.given !== undefined && { given: first.given }),
    ...(acronym?.[1] !== undefined && { acronym: acronym[1] }),
  };
}

/** French and Italian articles that lose their vowel: "L’Istituto", "dell’Organizzazione". */
const ELIDED = /^(?:l|d|qu|dell|all|nell|dall|sull|un)['’ʼ](?=\p{Lu})/iu;

/** The longest stretch up to the end that is a group, acronym or title of the list. */
function knownGroup(text: string, tokens: readonly NameToken[], known: KnownNames): Chunk | null {
  if (!known.hasList) return null;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'name' && token.kind !== 'initials') continue;
    const elided = ELIDED.exec(token.text)?.[0].length ?? 0;
    for (const start of elided > 0 ? [token.start, token.start + elided] : [token.start]) {
      const name = text.slice(start).replace(/["”’]+$/u, '');
      const isWord = token.unlikely && i === tokens.length - 1 && !/^\p{Lu}{3,}$/u.test(name);
      if (!isWord && isKnownGroup(name, known)) return { text: name, start, next: i - 1, known: true, isGroup: true };
    }
  }
  return null;
}

/** Chunks from right to left, joined by commas and "and". */
function readChunks(tokens: readonly NameToken[], text: string, known: KnownNames, mode: CitationMode, etAl: boolean): Chunk[] {
  const chunks: Chunk[] = [];
  let isWith = false;
  let joined = etAl; // a list of names by commas alone is only safe before "et al." or "and", or inside brackets
  for (let i = tokens.length - 1; i >= 0; ) {
    const chunk = readChunk(tokens, i, text, known, mode);
    if (!chunk || (isWith && !chunk.known)) break; // "Consistent with Mu": joined names only if the list holds both
    chunks.unshift(i === tokens.length - 1 ? chunk : { ...chunk, joinedByAnd: tokens[i + 1]?.kind === 'and' });
    const separator = separatorBefore(tokens, chunk.next);
    if (!separator || (separator.isComma && !joined && mode === 'narrative')) break;
    if (!separator.isComma) joined = true;
    isWith = separator.isWith;
    i = separator.next;
  }
  return mergeGroup(chunks, text);
}

/**
 * "MoCA, Nasreddine" and "In Burkina Faso, Kazianga and Wahhaj": what stands before the first author of an entry of
 * that year, and is no name of the list itself, is no author.
 */
function dropStrangers(chunks: readonly Chunk[], known: KnownNames, year: string | null): Chunk[] {
  if (chunks.length < 2 || chunks[0]?.known) return [...chunks];
  const digits = /\d{4}/.exec(year ?? '')?.[0] ?? '';
  const first = chunks.findIndex((chunk, i) => i > 0 && known.firstFamilies.get(foldName(chunk.text))?.has(digits));
  if (first > 0 && chunks.slice(0, first).every((chunk) => !chunk.known && !chunk.joinedByAnd)) return chunks.slice(first);
  return chunks[0] && /^\p{Lu}[\p{Lu}\d-]{1,9}$/u.test(chunks[0].text) && chunks[1]?.known && !chunks[0].joinedByAnd
    ? chunks.slice(1)
    : [...chunks];
}

function separatorBefore(tokens: readonly NameToken[], at: number): { next: number; isComma: boolean; isWith: boolean } | null {
  const kind = tokens[at]?.kind;
  if (kind === 'and')
    return { next: tokens[at - 1]?.kind === 'comma' ? at - 2 : at - 1, isComma: false, isWith: tokens[at]?.text === 'with' };
  if (kind === 'comma') return { next: at - 1, isComma: true, isWith: false };
  return null;
}

/** "Centers for Disease Control" + "Prevention" is one organisation. */
function mergeGroup(chunks: readonly Chunk[], text: string): Chunk[] {
  const first = chunks[0];
  const last = chunks.at(-1);
  if (!first || !last || chunks.length < 2 || !first.isGroup || chunks.slice(1).some((chunk) => chunk.known)) return [...chunks];
  return [{ ...first, text: text.slice(first.start, last.start + last.text.length) }];
}

function strengthOf(chunks: readonly Chunk[], known: KnownNames, etAl: boolean, year: string | null): ShapeStrength {
  if (chunks[0]?.known || etAl) return 'certain';
  const near = nearFamily(foldName(chunks[0]?.text ?? ''), known);
  if (near !== null && known.firstFamilies.get(near)?.has(year?.slice(0, 4) ?? '')) return 'certain';
  return near !== null || chunks.length > 1 ? 'likely' : 'weak';
}
