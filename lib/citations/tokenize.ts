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

const TOKEN = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’ʼ‘`´‐‑-]*\.?|[,&+]|\S/gu;
const INITIALS = /^\p{Lu}\p{M}?\.?$|^(?:\p{Lu}\.?[-‐]){1,2}\p{Lu}\.?$/u;
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;
const CAPITAL = /^\p{Lu}/u;
const LOWER_THEN_CAPITAL = /^(?:al|el|d|l|o|t|de|le|la|mac|mc|ben|bin|van|von|’t|ʼt)?['’ʼ‐‑-]?\p{Lu}/u;

/** Cuts text into what name lists are made of: "van der Berg, J. & Lee" -> particle, particle, name, comma, initials, and, name. */
export function tokenizeNames(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const isShort = word.length <= 3 || INITIALS.test(word) || SUFFIX.test(word);
    const bare = word.endsWith('.') && !isShort ? word.slice(0, -1) : word;
    tokens.push(makeToken(bare, match.index));
    if (bare !== word) tokens.push(makeToken('.', match.index + bare.length));
  }
  return tokens;
}

function makeToken(text: string, start: number): NameToken {
  const folded = foldCase(text).replace(/\.$/, '');
  const kind = kindOf(text, folded);
  const endsSentence = text.endsWith('.');
  return {
    kind,
    text,
    start,
    end: start + text.length,
    unlikely: NOT_NAMES.has(folded),
    alsoParticle: PARTICLES.has(folded) && !endsSentence,
  };
}

function kindOf(text: string, folded: string): TokenKind {
  if (text === ',') return 'comma';
  if (CONJUNCTIONS.has(folded) && !CAPITAL.test(text)) return 'and';
  if (SUFFIX.test(text)) return 'suffix';
  if (INITIALS.test(text)) return 'initials';
  if (CAPITAL.test(text)) return 'name';
  if (text.endsWith('.')) return 'other'; // "what they do. Lee et al.": the sentence before ends here
  if (CONNECTORS.has(folded)) return 'connector';
  if (PARTICLES.has(folded.replace(/['’]/g, ''))) return 'particle';
  return LOWER_THEN_CAPITAL.test(text) ? 'name' : 'other';
}
