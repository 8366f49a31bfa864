import { findAll } from '../text/find-all.ts';
import { isBody } from '../text/known-acronyms.ts';
import { NAME_PARTICLES } from '../text/name-particles.ts';
import { foldCase } from '../text/normalize.ts';
import { CONJUNCTIONS, CONNECTORS, NOT_NAMES, PARTICLES } from './words.ts';

/** What a word can be in a list of names. */
type TokenKind = 'name' | 'initials' | 'particle' | 'connector' | 'and' | 'comma' | 'suffix' | 'other';

/** A word or mark of a stretch of text; offsets count in the text that was given. */
export interface NameToken {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A capitalised word that is no surname unless the list says so: "However", "Table". */
  readonly unlikely: boolean;
  /** Could be read as a particle as well: "de", "la" are connectors of organisations too. */
  readonly alsoParticle: boolean;
}

/** Also "’t" before a name, and "Hender- son" that was broken at the end of a printed line. */
const TOKEN =
  /\p{Lu}\.[-‐]\p{Lu}\.?|['’ʼ‘`´]t(?=\s\p{Lu})|[\p{L}\p{M}][\p{L}\p{M}\p{N}'’ʼ‘`´‐‑-]*(?:(?<=\p{Lu}\p{Ll}{1,20}[‐-])\s(?!(?:and|or|und|oder|et|ou|y|e)\s)\p{Ll}{2,20}(?![\p{L}\p{M}]))?\.?|[,&+]|\S/gu;
const INITIALS = /^\p{Lu}\p{M}?\.?$|^(?:\p{Lu}\.?[-‐]){1,2}\p{Lu}\.?$/u;
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;
const CAPITAL = /^\p{Lu}/u;
const SHOUTED = /^\p{Lu}[\p{Lu}'’-]+$/u;
/** Chinese, Hebrew, Arabic and the like know no capitals: any word may be a name there, and is one only if the list says so. */
const UNCASED = /^\p{Lo}/u;
const LOWER_THEN_CAPITAL = new RegExp(`^(?:${NAME_PARTICLES.join('|')}|d|l|o|t|mac|mc|’t|ʼt)?['’ʼ‐‑-]?\\p{Lu}`, 'u');

/** Cuts text into what name lists are made of: "van der Berg, J. & Lee" -> particle, particle, name, comma, initials, and, name. */
export function tokenizeNames(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  for (const match of findAll(TOKEN, text)) {
    const word = match[0];
    const isShort = word.length <= 3 || INITIALS.test(word) || SUFFIX.test(word);
    const bare = word.endsWith('.') && !isShort ? word.slice(0, -1) : word;
    tokens.push(makeToken(bare, match.index, tokens.at(-1)));
    if (bare !== word) tokens.push(makeToken('.', match.index + bare.length, undefined));
  }
  return tokens;
}

type WordShape = Pick<NameToken, 'kind' | 'unlikely' | 'alsoParticle'>;

/** Prose repeats its words, and each word is looked at before every citation near it; about 1 MB at the most. */
const REMEMBERED_WORDS = 8000;
const LONGEST_REMEMBERED = 40;
const shapes = new Map<string, WordShape>();

function makeToken(text: string, start: number, before: NameToken | undefined): NameToken {
  let shape = shapes.get(text);
  if (!shape) {
    shape = shapeOf(text);
    if (shapes.size >= REMEMBERED_WORDS) shapes.clear();
    if (text.length <= LONGEST_REMEMBERED) shapes.set(text, shape);
  }
  const kind = isShoutedAnd(text, before) ? 'and' : shape.kind;
  return { kind, text, start, end: start + text.length, unlikely: shape.unlikely, alsoParticle: shape.alsoParticle };
}

function shapeOf(text: string): WordShape {
  const folded = foldCase(text).replace(/\.$/, '');
  return {
    kind: kindOf(text, folded),
    unlikely: (NOT_NAMES.has(folded) && !isBody(text) && text !== 'Ní') || UNCASED.test(text), // "WHO" is no "who", and an Irish "Ní" no "ni"
    alsoParticle: PARTICLES.has(folded) && !text.endsWith('.'),
  };
}

/** "SMITH AND JONES" */
function isShoutedAnd(text: string, before: NameToken | undefined): boolean {
  return SHOUTED.test(text) && CONJUNCTIONS.has(foldCase(text)) && before?.kind === 'name' && SHOUTED.test(before.text);
}

function kindOf(text: string, folded: string): TokenKind {
  if (text === ',') return 'comma';
  if (CONJUNCTIONS.has(folded) && !CAPITAL.test(text)) return 'and';
  if (SUFFIX.test(text)) return 'suffix';
  if (INITIALS.test(text)) return 'initials';
  if (CAPITAL.test(text) || UNCASED.test(text)) return 'name';
  if (text.endsWith('.')) return 'other'; // "what they do. Lee et al.": the sentence before ends here
  if (CONNECTORS.has(folded)) return 'connector';
  if (PARTICLES.has(folded.replace(/['’]/g, ''))) return 'particle';
  return LOWER_THEN_CAPITAL.test(text) ? 'name' : 'other';
}
