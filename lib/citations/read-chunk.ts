import type { CitationMode } from '../model/citation.ts';
import { foldName } from '../text/normalize.ts';
import { type KnownNames, nearFamily } from './known-names.ts';
import { isPlace } from './thing-words.ts';
import type { NameToken } from './tokenize.ts';
import { BY_WORDS, endsBeforePlace } from './words.ts';

/** One name of a list: a person's family name, or an organisation. */
export interface Chunk {
  readonly text: string;
  /** Offset in the text of the tokens. */
  readonly start: number;
  /** Number of the token before the chunk. */
  readonly next: number;
  /** The list holds this name. */
  readonly known: boolean;
  /** Holds a small word as only organisations' names do: "Division of Injury Prevention". */
  readonly isGroup: boolean;
  readonly given?: string;
  /** "and" or "&" stands behind it, so it is one of the authors. */
  readonly joinedByAnd?: boolean;
}

/** Words of one unknown name at the most; beyond that it is a sentence with capitals. */
const MOST_WORDS = 14;

/**
 * Reads one name that ends with token `at`, right to left: the longest one that the list knows, else what the shape
 * allows. Null when no capitalised word stands there. `mustBeName`: "et al." stands behind it, so that even "First" is a name.
 */
export function readChunk(
  tokens: readonly NameToken[],
  at: number,
  text: string,
  known: KnownNames,
  mode: CitationMode,
  mustBeName: boolean,
): Chunk | null {
  const { last, given } = skipInitials(tokens, skipOtherScript(tokens, at, text, known), known);
  const token = tokens[last];
  if (token?.kind !== 'name') return null;
  const run = runStart(tokens, last, mode, true);
  const found = longestKnown(tokens, run, last, text, known, mode);
  if (found !== null) return finish(tokens, doubleNameFrom(tokens, run, found, last, text, known), last, text, true, given);
  const firstWord = skipUnlikely(tokens, runStart(tokens, last, mode, false), last, mustBeName);
  if (firstWord === null) return null;
  const first =
    mode === 'parenthetical'
      ? withParticles(tokens, firstWord)
      : (slipOfName(tokens, firstWord, last, text, known) ?? skipPlace(tokens, skipOf(tokens, firstWord, last), last, text));
  return finish(tokens, first, last, text, false, given);
}

/** "Wang 王": the same name in letters without capitals behind the Latin one, unless the list prints both. */
function skipOtherScript(tokens: readonly NameToken[], at: number, text: string, known: KnownNames): number {
  const before = tokens[at - 1];
  if (!/^\p{Lo}/u.test(tokens[at]?.text ?? '') || before?.kind !== 'name' || !/^\p{Lu}/u.test(before.text)) return at;
  return known.families.has(foldName(text.slice(before.start, tokens[at]?.end))) ? at : at - 1;
}

/** "Smith JA", "Smith, J. A.", "Smith Jr.": what stands behind the family name. */
function skipInitials(tokens: readonly NameToken[], at: number, known: KnownNames): { last: number; given?: string } {
  let i = at;
  if (tokens[i]?.text === '.') i--;
  if (tokens[i]?.kind === 'suffix') i = tokens[i - 1]?.kind === 'comma' ? i - 2 : i - 1;
  let initials = '';
  while (isInitials(tokens[i], tokens[i - 1], known) || tokens[i]?.text === '.') {
    initials = `${tokens[i]?.text ?? ''}${initials}`;
    i--;
  }
  // "Kim and Brown. A 2017 trial": a sentence begins there
  if (!initials || (tokens[i]?.kind === 'name' && tokens[i + 1]?.text === '.')) return { last: initials ? at : i };
  if (tokens[i]?.kind === 'comma') i--;
  return tokens[i]?.kind === 'name' ? { last: i, given: initials } : { last: at };
}

/** Capitals without dots count as initials only behind another name: "Smith JA" and the listed "SMITH JA", not "WHO". */
function isInitials(token: NameToken | undefined, before: NameToken | undefined, known: KnownNames): boolean {
  if (token?.kind === 'initials') return true;
  if (token?.kind !== 'name' || !/^\p{Lu}{2,3}$/u.test(token.text) || before?.kind !== 'name') return false;
  if (before.unlikely && !known.families.has(foldName(before.text))) return false; // "The WHO"
  return !/^\p{Lu}+$/u.test(before.text) || known.families.has(foldName(before.text));
}

/** "Dept. of Health", "St. John": a stop that ends no sentence. */
const ABBREVIATION =
  /^(?:[^aeiouy\d]{1,4}|acad|alex|am|amer|assn?|assoc|comm|corp|dept|eds?|fed|geo|inst|int|intl|jos|med|nat|natl|soc|univ)$/iu;

/**
 * First token of the run of words that could be one name with token `last`; `joined`: over "e" and "y", as in "Costa e Silva", and over
 * words that are hardly names, as in "Lo Russo".
 */
function runStart(tokens: readonly NameToken[], last: number, mode: CitationMode, joined: boolean): number {
  let start = last;
  for (let i = last - 1; i >= 0 && last - i < MOST_WORDS; i--) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'name' || token.kind === 'initials') {
      if (token.unlikely && mode === 'narrative' && !joined) break;
      start = i;
    } else if (token.text === '.' && tokens[i - 1]?.kind === 'name' && ABBREVIATION.test(tokens[i - 1]?.text ?? '')) continue;
    else if (isParticle(token)) start = i;
    else if (token.kind !== 'connector' && !(joined && token.kind === 'and' && token.alsoParticle)) break;
  }
  return start;
}

/** "de" and "la" are small words of organisations too; "e" and "y" join authors first of all. */
function isParticle(token: NameToken | undefined): boolean {
  return token?.kind === 'particle' || (token?.alsoParticle === true && token.kind !== 'and');
}

/** "De" opens a sentence more often, and "el" stands next to the name: "el de Zarate" is his. */
function isParticleBefore(tokens: readonly NameToken[], first: number, name: number): boolean {
  const { text = '' } = tokens[first - 1] ?? {};
  return isParticle(tokens[first - 1]) && !/^\p{Lu}/u.test(text) && !(first < name && /^[ae]l$/.test(text));
}

/** "De Looze", "Van den Eijnden": within brackets they open no sentence. */
const CAPITAL_PARTICLES: ReadonlySet<string> = new Set('De Del Della Den Der Di Du La Le Ten Ter Van Von'.split(' '));

/** Before "of" and "by" they stand for what somebody wrote: "das von Lee", "los de Lee". */
const ARTICLES: ReadonlySet<string> = new Set('das die der dem den des la los las les'.split(' '));

/** Words of a given name behind the family name: "Nguyen Thi Hoa". */
const MOST_GIVEN = 2;

/** "Wang Yang" where the list has "Wang, Y.", though it may have a Yang as well. */
function isFamilyThenGiven(tokens: readonly NameToken[], at: number, last: number, { firstInitials }: KnownNames): boolean {
  const [family, ...given] = tokens.slice(at, last + 1);
  if (family === undefined || given.length === 0 || given.length > MOST_GIVEN || given.some(({ kind }) => kind !== 'name')) return false;
  return firstInitials.has(`${foldName(family.text)} ${foldName(given[0]?.text ?? '').slice(0, 1)}`);
}

/** The longest end of the run that is a family name of the list, with its particles. */
function longestKnown(
  tokens: readonly NameToken[],
  run: number,
  last: number,
  text: string,
  known: KnownNames,
  mode: CitationMode,
): number | null {
  const end = tokens[last]?.end ?? 0;
  for (let i = run; i <= last; i++) {
    const token = tokens[i];
    if (!token || (token.kind !== 'name' && !isParticle(token))) continue;
    if (isFamilyThenGiven(tokens, i, last, known)) return i;
    const years = known.families.get(foldName(text.slice(token.start, end)));
    if (!years) continue;
    let first = i;
    while (first > run && isParticleBefore(tokens, first, i)) first--;
    if (mode === 'parenthetical') while (CAPITAL_PARTICLES.has(tokens[first - 1]?.text ?? '')) first--;
    const isBy = mode === 'narrative' && BY_WORDS.has(tokens[i - 1]?.text ?? '');
    const isPreposition = i - first === 1 || ARTICLES.has(tokens[i - 2]?.text ?? '');
    return isBy && first < i && isPreposition ? i : first; // "une étude de Lee", "das von Lee", unless the list has him as "de Lee"
  }
  return null;
}

/** "Cavalcante Filho" where the list has "Cavalcanti Filho", and "Filho" as the end of it: the word before belongs to the name, with a slip. */
function doubleNameFrom(tokens: readonly NameToken[], run: number, found: number, last: number, text: string, known: KnownNames): number {
  const before = tokens[found - 1];
  if (found - 1 < run || before?.kind !== 'name' || before.unlikely) return found;
  const near = nearFamily(foldName(text.slice(before.start, tokens[last]?.end)), known);
  const rest = foldName(text.slice(tokens[found]?.start, tokens[last]?.end));
  return near !== rest && near?.endsWith(rest) ? found - 1 : found;
}

/** Where an unknown name starts: without leading words that are no names; null when nothing is left. */
function skipUnlikely(tokens: readonly NameToken[], run: number, last: number, mustBeName: boolean): number | null {
  for (let i = run; i <= last; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'connector') continue;
    if (token.kind === 'name' && token.unlikely && !(mustBeName && i === last)) continue;
    if (token.kind === 'initials' && i === last) return null;
    return i;
  }
  return null;
}

/** "die van Schweickert", of nobody that the list holds: an article before the particle makes it "that of". */
function skipOf(tokens: readonly NameToken[], first: number, last: number): number {
  const isOf = first < last && BY_WORDS.has(tokens[first]?.text ?? '') && ARTICLES.has(tokens[first - 1]?.text ?? '');
  return isOf ? first + 1 : first;
}

/** Where a slip of a listed name starts: at the particle of "Temme and van Hoydonk", or behind the "von" of "Befragung von Czerwinska". */
function slipOfName(tokens: readonly NameToken[], first: number, last: number, text: string, known: KnownNames): number | null {
  const whole = withParticles(tokens, first);
  if (
    isParticle(tokens[whole]) &&
    tokens[whole - 1]?.kind === 'and' &&
    nearFamily(foldName(text.slice(tokens[whole]?.start, tokens[last]?.end)), known) !== null
  )
    return whole;
  for (let i = first + 1; i <= last; i++) {
    if (!BY_WORDS.has(tokens[i - 1]?.text ?? '')) continue;
    if (nearFamily(foldName(text.slice(tokens[i]?.start, tokens[last]?.end)), known) !== null) return i;
  }
  return null;
}

/** "in Dubai Neto et al.": where it was found stands before who found it. */
function skipPlace(tokens: readonly NameToken[], first: number, last: number, text: string): number {
  const token = tokens[first];
  const isBehind = first < last && token !== undefined && isPlace(token.text) && endsBeforePlace(text.slice(0, token.start));
  return isBehind ? first + 1 : first;
}

/** "(de la Cruz, 2015)": at the head of a name in brackets they are particles, and no small words of a sentence. */
function withParticles(tokens: readonly NameToken[], firstWord: number): number {
  let first = firstWord;
  while (first > 0 && isParticle(tokens[first - 1])) first--;
  const before = tokens[first - 1]?.kind;
  return before === undefined || before === 'comma' || before === 'and' ? first : firstWord;
}

/** The "z." of "z. B. Teismann": what stands behind it is no initial. */
const SMALL_LETTER_AT_END = /(?<!\p{L})\p{Ll}\.\s?$/u;

function finish(tokens: readonly NameToken[], first: number, last: number, text: string, known: boolean, given: string | undefined): Chunk {
  let start = first;
  let before = '';
  while (start < last && tokens[start]?.kind === 'initials' && /[.-]/.test(tokens[start]?.text ?? ''))
    before += tokens[start++]?.text ?? '';
  let next = first - 1;
  while (known && given === undefined && tokens[next]?.kind === 'initials' && !SMALL_LETTER_AT_END.test(text.slice(0, tokens[next]?.start)))
    before = `${tokens[next--]?.text ?? ''}${before}`;
  const words = tokens.slice(start, last + 1);
  const from = tokens[start]?.start ?? 0;
  const initials = given ?? (before || undefined);
  return {
    text: text.slice(from, tokens[last]?.end ?? from),
    start: from,
    next,
    known,
    isGroup: words.some((word) => word.kind === 'connector' && !word.alsoParticle),
    ...(initials !== undefined && { given: initials }),
  };
}
