import { LOCALES } from '../locales/registry.ts';
import { anyOf } from '../locales/word-pattern.ts';
import type { CitationMode, ShapeStrength } from '../model/citation.ts';
import { isAcronymOf } from '../text/acronyms.ts';
import { DEGREE_PART } from '../text/degrees.ts';
import { LEGAL_FORM } from '../text/group-names.ts';
import { foldName } from '../text/normalize.ts';
import { separatorBefore, skipGiven, skipOmission } from './between-names.ts';
import type { Names } from './draft.ts';
import { areTeam, holdsNearWork, holdsWork, isKnownGroup, type KnownNames, nearFamily } from './known-names.ts';
import { type Chunk, readChunk } from './read-chunk.ts';
import { isPlace } from './thing-words.ts';
import { type NameToken, tokenizeNames } from './tokenize.ts';
import { alternatives, endsBeforePlace, gather, matchEtAlAtEnd } from './words.ts';

/** Names that end where a year or its bracket begins. */
export interface ReadNames {
  readonly names: Names;
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
const POSSESSIVE = /['’ʼ`´][sS]?$/u;
/** What doctors and nurses print behind their names: ", MD, PhD"; the names before it count only where the list has such a work. */
const DEGREES = new RegExp(`(?:,? (?:${DEGREE_PART}|PT)\\.?(?![\\p{L}\\p{N}]))+$`, 'u');
/** "Bernard, ed.", "Mu (eds)": what the names did. */
const EDITORS = new RegExp(`(?:,\\s|\\s[([])(?:${alternatives(gather((locale) => locale.editors))})\\.?[)\\]]?$`, 'iu');
const TAIL = /[\s,.:;“"(‘–—-]+$/u;
const SPELT_OUT = /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\d]{1,11})\s?[([]([^()[\]]{5,150})[)\]]$/u;
const PRINTED_ACRONYM = /\s?[([]\s?([\p{Lu}][\p{L}\p{N}&.-]{1,15})\s?[)\]]$/u;

/**
 * Reads the names at the end of `text`, right to left: "as Lee, Choi, and Shin" -> ["Lee", "Choi", "Shin"];
 * "World Health Organization [WHO]" -> one group with acronym. Null where no name stands there.
 */
export function readNames(text: string, known: KnownNames, mode: CitationMode, year: string | null): ReadNames | null {
  let rest = text.replace(TAIL, '');
  const possessive = matchEtAlAtEnd(rest.slice(-LONGEST_ET_AL)) ? null : POSSESSIVE.exec(rest); // the "’s" of "en collega’s" is a plural
  if (possessive && mode === 'narrative') rest = rest.slice(0, possessive.index);
  const end = rest.length;
  const tail = Math.max(0, rest.length - LONGEST_ET_AL);
  const etAl = matchEtAlAtEnd(rest.slice(tail));
  if (etAl)
    rest = rest
      .slice(0, tail + etAl.index + (/^[.)\]]/.test(etAl[0]) ? 1 : 0))
      .replace(TAIL, '')
      .replace(mode === 'narrative' ? POSSESSIVE : /$^/, '');
  if (LEGAL_FORM.test(rest) && !isKnownGroup(rest, known)) rest = rest.replace(LEGAL_FORM, '');
  rest = rest.replace(EDITORS, '');
  const team = etAl ? null : readBeforeBehalf(rest, known, mode, year);
  if (team) return { ...team, end };
  const degrees = etAl ? null : DEGREES.exec(rest);
  if (degrees) rest = rest.slice(0, degrees.index);
  const acronym = etAl ? null : PRINTED_ACRONYM.exec(rest);
  if (acronym) rest = rest.slice(0, acronym.index);
  else if (!etAl && SPELT_OUT.test(rest)) return readSpeltOut(rest, known);
  rest = joinDoubleNames(rest, known);
  const tokens = withoutElisions(tokenizeNames(rest), known);
  const group = knownGroup(rest, tokens, known);
  const read = group ? [group] : dropStrangers(readChunks(tokens, rest, known, mode, etAl !== null), known, year);
  const chunks = mode === 'narrative' ? withoutGenitives(dropPlaceBefore(read, rest, known, year), known) : read;
  const [first, ...others] = chunks;
  if (!first || (degrees && !isFirstOf(first.text, year, known))) return null;
  const strength = strengthOf(chunks, known, etAl !== null, year);
  return {
    names: [first.text, ...others.map(({ text }) => text)],
    etAl: etAl !== null,
    start: first.start,
    end,
    strength,
    ...(first.given !== undefined && { given: first.given }),
    ...(acronym?.[1] !== undefined && { acronym: acronym[1] }),
  };
}

const BEHALF = new RegExp(
  `,?\\s(?:${anyOf(
    LOCALES.flatMap((locale) => locale.onBehalf),
    '\\s',
  )})\\s(?=\\p{Lu})[^()[\\]]{3,140}$`,
  'u',
);

/** "Breton et al., for the iDCL Research Group": authors of a listed work, who wrote it for somebody. */
function readBeforeBehalf(text: string, known: KnownNames, mode: CitationMode, year: string | null): ReadNames | null {
  const behalf = BEHALF.exec(text);
  const read = behalf && readNames(text.slice(0, behalf.index), known, mode, year);
  return read && holdsWork(read.names[0], year, known) ? read : null;
}

const DASHED_NAME = /[\p{L}\p{M}'’ʼ]+(?: \p{Ll}{2,4}){0,2}–[\p{L}\p{M}'’ʼ]+/gu;

/** "O’Brien–Tan": an en dash in a double name of the list; elsewhere it parts two authors. As long as before, so that offsets hold. */
function joinDoubleNames(text: string, known: KnownNames): string {
  if (!text.includes('–')) return text;
  return text.replace(DASHED_NAME, (name) => (known.families.has(foldName(name)) ? name.replace('–', '-') : name));
}

/** Shorter stems are other names: "Hess" of "He". */
const LEAST_STEM = 4;

/**
 * "Fenskes und Lommels (2016)", "Lommels Studie (2016)": the German genitive has no apostrophe; read so where the list has the names without
 * their "s" only.
 */
function withoutGenitives(chunks: readonly Chunk[], known: KnownNames): readonly Chunk[] {
  const stems = chunks.map((chunk, i) => stemOf(chunk, i === chunks.length - 1, known));
  return stems.every((stem) => stem !== null)
    ? chunks.map((chunk, i) => ({ ...chunk, text: stems[i] ?? chunk.text, known: true }))
    : chunks;
}

/** The name of which a chunk is the genitive, with a noun behind the last one. */
function stemOf({ text, known: isKnown }: Chunk, isLast: boolean, known: KnownNames): string | null {
  const [word = '', ...nouns] = text.split(' ');
  if (isKnown || (nouns.length > 0 && !isLast) || !/[^s]s$/.test(word) || word.length <= LEAST_STEM) return null;
  const stem = word.slice(0, -1);
  return known.families.has(foldName(stem)) && !known.families.has(foldName(word)) ? stem : null;
}

const IN_AT_END = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(gather((locale) => locale.inBook))})\\s$`, 'iu');

/**
 * "In Cordoba, Fenske and Holm": a word that the list does not hold, between "in" and a comma, is a place where the list holds what stands
 * behind it; so are words between "from" and "and" before the first author of a listed work, "Mu from Teheran and Lee et al.", and the
 * "Brasil" of "No Brasil, Lee et al.", whatever the list holds.
 */
function dropPlaceBefore(chunks: readonly Chunk[], text: string, known: KnownNames, year: string | null): readonly Chunk[] {
  const [first, second] = chunks;
  if (!first || !second) return chunks;
  const before = text.slice(0, first.start);
  const isBehindIn = endsBeforePlace(before) || IN_AT_END.test(before);
  const author = isBehindIn ? chunks.findIndex((chunk, i) => i > 0 && isFirstOf(chunk.text, year, known)) : -1;
  if (author > 0 && (chunks.slice(0, author).every((chunk) => !chunk.known) || isPlace(first.text))) return chunks.slice(author);
  const isPlaceFirst = !first.known && !first.joinedByAnd && (second.known || chunks.length === 2) && IN_AT_END.test(before);
  return isPlaceFirst ? chunks.slice(1) : chunks;
}

/** Whether the list has a work of this year whose first author bears this name. */
function isFirstOf(name: string, year: string | null, known: KnownNames): boolean {
  const digits = /\d{4}/.exec(year ?? '')?.[0] ?? '';
  return known.firstFamilies.get(foldName(name))?.has(digits) ?? false;
}

/** "WHO (World Health Organization)": the acronym first, and what it stands for behind it. */
function readSpeltOut(text: string, known: KnownNames): ReadNames | null {
  const match = SPELT_OUT.exec(text);
  const [, acronym = '', group = ''] = match ?? [];
  if (!match || !isAcronymOf(acronym, group)) return null;
  const strength = isKnownGroup(group, known) || isKnownGroup(acronym, known) ? 'certain' : 'likely';
  return { names: [group], acronym, etAl: false, start: match.index, end: text.length, strength };
}

/** French and Italian articles that lose their vowel: "L’Istituto", "dell’Organizzazione". */
const ELIDED = new RegExp(`^(?:${alternatives(gather((locale) => locale.elisions))})['’ʼ](?=\\p{Lu})`, 'iu');
/** "d’Hembree" is two words where the list has Hembree, and no d’Hembree. */
function withoutElisions(tokens: readonly NameToken[], known: KnownNames): readonly NameToken[] {
  if (!tokens.some(({ text }) => ELIDED.test(text))) return tokens;
  return tokens.flatMap((token) => {
    const length = ELIDED.exec(token.text)?.[0].length ?? 0;
    const name = token.text.slice(length);
    if (length === 0 || known.families.has(foldName(token.text)) || !known.families.has(foldName(name))) return [token];
    const end = token.start + length;
    return [
      { ...token, kind: 'other', text: token.text.slice(0, length), end } as const,
      { ...token, kind: 'name', text: name, start: end } as const,
    ];
  });
}

/** Behind the group that issued it: "M38-A2" of "CLSI M38-A2". */
const DOCUMENT_NUMBER = /\s(?=[\p{L}./-]{0,8}\d)[\p{Lu}\d][\p{L}\d./-]{0,15}$/u;
/** "le ministère de la Santé": a group may begin in lower case with a word as long as this. */
const LEAST_LOWER_HEAD = 6;

/** "American Geriatrics Society [AGS] Beers Panel": the letters within the name, which the list leaves out. */
const INNER_BRACKET = /\s[([]\p{Lu}{2,8}[)\]](?=\s\p{Lu})/u;

/** The longest stretch up to the end that is a group, acronym or title of the list. */
function knownGroup(text: string, tokens: readonly NameToken[], known: KnownNames): Chunk | null {
  if (!known.hasList) return null;
  const numbered = DOCUMENT_NUMBER.exec(text)?.index;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'name' && token.kind !== 'initials' && token.text.length < LEAST_LOWER_HEAD) continue;
    const elided = ELIDED.exec(token.text)?.[0].length ?? 0;
    for (const start of elided > 0 ? [token.start, token.start + elided] : [token.start]) {
      const name = text.slice(start).replace(/["”’]+$/u, '');
      const isWord = token.unlikely && i === tokens.length - 1 && !/^\p{Lu}{3,}$/u.test(name);
      const issuer = numbered === undefined ? '' : text.slice(start, numbered);
      const group = [name, issuer, name.replace(INNER_BRACKET, '')].find((each) => !isWord && each.length > 1 && isKnownGroup(each, known));
      if (group !== undefined) return { text: group, start, next: i - 1, known: true, isGroup: true };
    }
  }
  return null;
}

/** Chunks from right to left, joined by commas and "and". */
function readChunks(tokens: readonly NameToken[], text: string, known: KnownNames, mode: CitationMode, etAl: boolean): Chunk[] {
  const chunks: Chunk[] = [];
  let mustBeTeam = false;
  let isBehindSlash = false;
  let joined = etAl; // a list of names by commas alone is only safe before "et al." or "and", or inside brackets
  for (let i = tokens.length - 1; i >= 0; ) {
    const isName = mode === 'parenthetical' ? isOneOfTwo(tokens, i, known) : false;
    const chunk = readChunk(tokens, i, text, known, mode, isName || (etAl && chunks.length === 0));
    // "Consistent with Mu", "In Kenya, Mu": joined only if one entry of the list names both
    if (!chunk || (mustBeTeam && !areTeam([chunk.text, ...chunks.map(({ text }) => text)], isBehindSlash, known))) break;
    chunks.unshift(i === tokens.length - 1 ? chunk : { ...chunk, joinedByAnd: tokens[i + 1]?.kind === 'and' });
    const before = skipGiven(tokens, chunk);
    const separator = separatorBefore(tokens, before);
    if (!separator) break;
    const isNewClause = etAl && chunks.length === 1 && !separator.isComma && tokens[chunk.next - 1]?.kind === 'comma'; // "of cortisol, and Lee et al."
    mustBeTeam = separator.isLoose || before < chunk.next || ((isNewClause || (separator.isComma && !joined)) && mode === 'narrative');
    isBehindSlash = tokens[before]?.text === '/';
    if (!separator.isComma) joined = true;
    i = skipOmission(tokens, separator.next);
  }
  return mergeGroup(chunks, text);
}

/** "Kapp & Summer", "Winter & Kapp": the season is an author beside one whom the list holds. */
function isOneOfTwo(tokens: readonly NameToken[], at: number, known: KnownNames): boolean {
  const other = tokens[at + 1]?.kind === 'and' ? tokens[at + 2] : tokens[at - 1]?.kind === 'and' ? tokens[at - 2] : undefined;
  return other !== undefined && known.families.has(foldName(other.text));
}

/**
 * "MoCA, Nasreddine", "In Burkina Faso, Kazianga and Wahhaj", "Lee, Korea": a place is no author, and what stands before the first author of an entry of
 * that year, and is no name of the list itself, is no author.
 */
function dropStrangers(chunks: readonly Chunk[], known: KnownNames, year: string | null): Chunk[] {
  const people = chunks.filter((chunk, i) => chunk.known || chunk.joinedByAnd || chunks[i - 1]?.joinedByAnd || !isPlace(chunk.text));
  if (people.length > 0 && people.length < chunks.length) return dropStrangers(people, known, year);
  if (chunks.length < 2 || chunks[0]?.known) return [...chunks];
  const first = chunks.findIndex((chunk, i) => i > 0 && isFirstOf(chunk.text, year, known));
  if (first > 0 && chunks.slice(0, first).every((chunk) => !chunk.known && !chunk.joinedByAnd)) return chunks.slice(first);
  return isStrangeAcronym(chunks[0], chunks[1], year, known) ? chunks.slice(1) : [...chunks];
}

/** "MoCA, Nasrdedine": an instrument before an author whom the list holds, or nearly. */
function isStrangeAcronym(first: Chunk | undefined, second: Chunk | undefined, year: string | null, known: KnownNames): boolean {
  if (!first || !second || first.joinedByAnd || !/^\p{Lu}[\p{Lu}\d-]{1,9}$/u.test(first.text)) return false;
  return second.known || holdsNearWork(second.text, year, known);
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
  if (near !== null && holdsWork(near, year, known)) return 'certain';
  return near !== null || chunks.length > 1 ? 'likely' : 'weak';
}
