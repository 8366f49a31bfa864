import type { Chunk } from './read-chunk.ts';
import type { NameToken } from './tokenize.ts';
import { WITH_WORDS } from './words.ts';

/**
 * "Lee/Choi", "Lee–Choi": between authors as often as between other things; also "and" in languages that have no locale here: Czech "a",
 * Polish "i", Hungarian "és", Romanian "și", Turkish "ve", Finnish "ja", Danish "og", Swedish "och".
 */
const LOOSE_MARK = /^(?:[/–—]|a|i|és|și|ve|ja|og|och)$/;

/** What joins the name that ends at a token to the one behind it: "Lee, ", "Lee and ", "Lee … "; null where nothing does. */
export function separatorBefore(tokens: readonly NameToken[], at: number): { next: number; isComma: boolean; isLoose: boolean } | null {
  const token = tokens[at];
  if (token?.kind === 'and')
    return { next: tokens[at - 1]?.kind === 'comma' ? at - 2 : at - 1, isComma: false, isLoose: WITH_WORDS.has(token.text) };
  if (token?.kind === 'comma') return { next: at - 1, isComma: true, isLoose: false };
  if (token?.kind === 'initials' && token.text.endsWith('.')) return { next: at, isComma: true, isLoose: true }; // "Lee P. Choi D. et al.": a stop for the comma
  const left = skipDots(tokens, at); // "Lee … Shin"
  if (left < at && token?.kind !== 'initials') return { next: left, isComma: false, isLoose: true };
  return LOOSE_MARK.test(token?.text ?? '') ? { next: at - 1, isComma: false, isLoose: true } : null;
}

/** "Rudolph Schaffer and Peggy Emerson": where a listed name has its given names in front, with another author before them. */
export function skipGiven(tokens: readonly NameToken[], chunk: Chunk): number {
  let i = chunk.next;
  while (chunk.known && !chunk.isGroup && chunk.next - i < MOST_GIVEN && tokens[i]?.kind === 'name' && !tokens[i]?.unlikely) i--;
  return tokens[i]?.kind === 'and' || tokens[i]?.kind === 'comma' ? i : chunk.next;
}

const MOST_GIVEN = 2;

/** Before the mark for names left out, "…" or "..."; a single stop ends a sentence. */
function skipDots(tokens: readonly NameToken[], at: number): number {
  if (tokens[at]?.text === '…') return at - 1;
  return [at, at - 1, at - 2].every((each) => tokens[each]?.text === '.') ? at - 3 : at;
}

/** "Lee, Choi, …, and Shin": the names left out, and the comma before. */
export function skipOmission(tokens: readonly NameToken[], at: number): number {
  const left = skipDots(tokens, at);
  return left < at && tokens[left]?.kind === 'comma' ? left - 1 : at;
}
