import type { CitationMode, ShapeStrength } from '../model/citation.ts';
import { isAcronymOf } from '../text/acronyms.ts';
import { DEGREE_PART } from '../text/degrees.ts';
import { LEGAL_FORM } from '../text/group-names.ts';
import { foldName } from '../text/normalize.ts';
import type { Names } from './draft.ts';
import { dropPlaceBefore, dropStrangers } from './drop-strangers.ts';
import { holdsWork, isFirstOf, isKnownGroup, type KnownNames, nearFamily } from './known-names.ts';
import { withoutLeads } from './leads.ts';
import { bodyAtEnd } from './read-body-name.ts';
import type { Chunk } from './read-chunk.ts';
import { readChunks } from './read-chunks.ts';
import { type NameToken, tokenizeNames } from './tokenize.ts';
import { alternatives, BEHALF_AT_END, CONJUNCTION, FURTHER_SOURCES_AT_END, gather, matchEtAlAtEnd } from './words.ts';

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
 * "World Health Organization [WHO]" -> one group with acronym. Null where no name stands there. What stands behind the names goes first,
 * from the outside in: "et al.", editors, degrees, an acronym in brackets.
 */
export function readNames(text: string, known: KnownNames, mode: CitationMode, year: string | null): ReadNames | null {
  const { left, end, etAl } = cutEtAl(text, mode);
  const printed = cutRoles(left, known);
  if (etAl) return endingAt(end, readAuthors(printed, known, mode, year, true));
  const team = readBeforeBehalf(printed, known, mode, year);
  if (team) return endingAt(end, team);
  const degrees = DEGREES.exec(printed);
  const names = degrees ? printed.slice(0, degrees.index) : printed;
  const acronym = PRINTED_ACRONYM.exec(names);
  if (!acronym && SPELT_OUT.test(names)) return readSpeltOut(names, known);
  const read = readAuthors(acronym ? names.slice(0, acronym.index) : names, known, mode, year, false);
  if (!read || (degrees && !isFirstOf(read.names[0], year, known))) return null;
  return endingAt(end, acronym?.[1] === undefined ? read : { ...read, acronym: acronym[1] });
}

/** The names with the place where what was cut off behind them ends. */
function endingAt(end: number, read: Omit<ReadNames, 'end'> | null): ReadNames | null {
  return read && { ...read, end };
}

/** Takes "et al." off, and the genitive of a sentence: "as Lee et al.’s " -> `{ left: 'as Lee', end: 13, etAl: true }`; `end` is behind what it cut. */
function cutEtAl(text: string, mode: CitationMode): { left: string; end: number; etAl: boolean } {
  const trimmed = text.replace(FURTHER_SOURCES_AT_END, '').replace(TAIL, '');
  // the "’s" of "en collega’s" is a plural, that of "Lee et al.’s" a genitive
  const isGenitive = mode === 'narrative' && POSSESSIVE.test(trimmed) && !matchEtAlAtEnd(trimmed.slice(-LONGEST_ET_AL));
  const whole = isGenitive ? trimmed.replace(POSSESSIVE, '') : trimmed;
  const reach = Math.max(0, whole.length - LONGEST_ET_AL);
  const etAl = matchEtAlAtEnd(whole.slice(reach));
  if (!etAl) return { left: whole, end: whole.length, etAl: false };
  const ownMark = /^[.)\]]/.test(etAl[0]) ? 1 : 0; // "Lee C. et al.": the stop is the initial's
  const left = whole.slice(0, reach + etAl.index + ownMark).replace(TAIL, '');
  return { left: mode === 'narrative' ? left.replace(POSSESSIVE, '') : left, end: whole.length, etAl: true };
}

/** Takes off what the names are or did: "Abbott Inc" -> "Abbott", "Mu (eds)" -> "Mu"; a group that the list holds keeps its legal form. */
function cutRoles(text: string, known: KnownNames): string {
  const name = LEGAL_FORM.test(text) && !isKnownGroup(text, known) ? text.replace(LEGAL_FORM, '') : text;
  return name.replace(EDITORS, '');
}

/** Reads names with nothing behind them: "in Lee, Choi, and Shin" -> ["Lee", "Choi", "Shin"], a group of the list before anything else. */
function readAuthors(
  text: string,
  known: KnownNames,
  mode: CitationMode,
  year: string | null,
  etAl: boolean,
): Omit<ReadNames, 'end'> | null {
  const names = joinDoubleNames(text, known);
  const tokens = withoutElisions(tokenizeNames(names), known);
  const group = knownGroup(names, tokens, known);
  const read = group ? [group] : dropStrangers(readChunks(withoutLeads(tokens, names, known), names, known, mode, etAl), known, year);
  const chunks =
    mode === 'narrative' ? withoutSmallWords(withoutGenitives(dropPlaceBefore(read, names, known, year), etAl, known), known) : read;
  const [first, ...others] = etAl ? chunks : asBody(mode === 'parenthetical' ? withoutPossessive(chunks, known) : chunks, names);
  if (!first) return null;
  return {
    names: [first.text, ...others.map((chunk) => chunk.text)],
    etAl,
    start: first.start,
    strength: strengthOf(chunks, known, etAl, year),
    ...(first.given !== undefined && { given: first.given }),
  };
}

/** "La Haute Autorité de santé", "El Ministerio de Sanidad": a body of many words, where no listed name stands at its end; without the article. */
function asBody(chunks: readonly Chunk[], text: string): readonly Chunk[] {
  const [first, ...others] = chunks;
  const body = others.length > 0 || first?.known ? null : bodyAtEnd(text);
  if (!body || (first && body.start > first.start && !ARTICLE.test(text.slice(first.start, body.start)))) return chunks;
  return [{ ...body, next: -1, known: false, isGroup: true }];
}

/** "Die ", "L’"; "Dt. " belongs to the name. */
const ARTICLE = /^(?:\p{L}{1,3} |\p{L}['’])$/u;

/** "Breton et al., for the iDCL Research Group": authors of a listed work, who wrote it for somebody. */
function readBeforeBehalf(text: string, known: KnownNames, mode: CitationMode, year: string | null): ReadNames | null {
  const behalf = BEHALF_AT_END.exec(text);
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
 * their "s" only. "et al." bears none.
 */
function withoutGenitives(chunks: readonly Chunk[], isBeforeEtAl: boolean, known: KnownNames): readonly Chunk[] {
  const stems = chunks.map((chunk, i) => stemOf(chunk, i === chunks.length - 1, known));
  return known.hasGenitives && !isBeforeEtAl && stems.every((stem) => stem !== null)
    ? chunks.map((chunk, i) => ({ ...chunk, text: stems[i] ?? chunk.text, known: true }))
    : chunks;
}

/** "(and Chan’s 2018 trial)": the list has the name without the genitive of the sentence. */
function withoutPossessive(chunks: readonly Chunk[], known: KnownNames): readonly Chunk[] {
  const last = chunks.at(-1);
  const name = last?.text.replace(POSSESSIVE, '') ?? '';
  const isOwner =
    last !== undefined && name !== last.text && known.families.has(foldName(name)) && !known.families.has(foldName(last.text));
  return isOwner ? [...chunks.slice(0, -1), { ...last, text: name, known: true }] : chunks;
}

/** "das von Campell et al. (1997)": words of the sentence, where the list has the first name without them, or nearly. */
function withoutSmallWords([first, ...others]: readonly Chunk[], known: KnownNames): readonly Chunk[] {
  if (!first) return others;
  const words = first.text.split(' ');
  const small = words.findIndex((word) => !known.smallWords.has(word));
  const name = words.slice(small).join(' ');
  const [folded, whole] = [foldName(name), foldName(first.text)];
  const listed = known.families.has(folded) ? folded : nearFamily(folded, known);
  const isOwn = small > 0 && listed !== null && !known.families.has(whole) && [null, listed].includes(nearFamily(whole, known));
  return [isOwn ? { ...first, text: name, start: first.start + first.text.length - name.length } : first, ...others];
}

/** The name of which a chunk is the genitive, with a noun behind the last one. */
function stemOf({ text, known: isKnown }: Chunk, isLast: boolean, known: KnownNames): string | null {
  const [printed = '', ...nouns] = text.split(' ');
  const word = printed.replace(/(?<=s)['’ʼ]$/, ''); // "Lommels’ Gruppe"
  if (isKnown || (nouns.length > 0 && !isLast) || !/[^s]s$/.test(word) || word.length <= LEAST_STEM) return null;
  const stem = word.slice(0, -1);
  return known.families.has(foldName(stem)) && !known.families.has(foldName(word)) ? stem : null;
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

/** "American Geriatrics Society [AGS] Beers Panel", "Board of Pain (BP) and Step Council": the letters within the name, which the list leaves out. */
const INNER_BRACKET = new RegExp(`\\s[([]\\p{Lu}{2,8}[)\\]](?=\\s(?:(?:${CONJUNCTION})\\s)?\\p{Lu})`, 'u');

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
      const names = isWord ? [] : new Set([name, issuer, name.replace(INNER_BRACKET, '')]);
      const group = [...names].find((each) => each.length > 1 && isKnownGroup(each, known));
      if (group !== undefined) return { text: group, start, next: i - 1, known: true, isGroup: true };
    }
  }
  return null;
}

function strengthOf(chunks: readonly Chunk[], known: KnownNames, etAl: boolean, year: string | null): ShapeStrength {
  if (chunks[0]?.known || etAl) return 'certain';
  const near = nearFamily(foldName(chunks[0]?.text ?? ''), known);
  if (near !== null && holdsWork(near, year, known)) return 'certain';
  return near !== null || chunks.length > 1 ? 'likely' : 'weak';
}
