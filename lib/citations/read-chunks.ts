import type { CitationMode } from '../model/citation.ts';
import { foldName } from '../text/normalize.ts';
import { separatorBefore, skipGiven, skipOmission } from './between-names.ts';
import { areTeam, type KnownNames } from './known-names.ts';
import { type Chunk, readChunk } from './read-chunk.ts';
import type { NameToken } from './tokenize.ts';

/** Reads the names of one citation from right to left, joined by commas and "and": "Lee, Choi and Shin" -> three chunks, in the order of the text. */
export function readChunks(tokens: readonly NameToken[], text: string, known: KnownNames, mode: CitationMode, etAl: boolean): Chunk[] {
  const chunks: Chunk[] = [];
  let mustBeTeam = false;
  let isBehindSlash = false;
  let joined = etAl; // a list of names by commas alone is only safe before "et al." or "and", or inside brackets
  for (let i = tokens.length - 1; i >= 0; ) {
    const isName = mode === 'parenthetical' ? isOneOfTwo(tokens, i, known) : isBehindListed(tokens, i, known);
    const chunk = readChunk(tokens, i, text, known, mode, isName || (etAl && chunks.length === 0));
    // "Consistent with Mu", "In Kenya, Mu": joined only if one entry of the list names both
    if (!chunk || (mustBeTeam && !areTeam([chunk.text, ...chunks.map(({ text }) => text)], isBehindSlash, known))) break;
    chunks.unshift(i === tokens.length - 1 ? chunk : { ...chunk, joinedByAnd: tokens[i + 1]?.kind === 'and' });
    const before = skipGiven(tokens, chunk);
    const separator = separatorBefore(tokens, before);
    if (!separator) break;
    const isNewClause = etAl && chunks.length === 1 && !separator.isComma && tokens[chunk.next - 1]?.kind === 'comma'; // "of cortisol, and Lee et al."
    isBehindSlash = tokens[before]?.text === '/';
    const isLoose = separator.isLoose && !(isBehindSlash && known.hasSlashes);
    mustBeTeam = isLoose || before < chunk.next || ((isNewClause || (separator.isComma && !joined)) && mode === 'narrative');
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

/** "Tsang, Lo, Worthington": a small word with a capital, between commas and right behind an author of the list. */
function isBehindListed(tokens: readonly NameToken[], at: number, known: KnownNames): boolean {
  if (tokens[at + 1]?.kind !== 'comma' || tokens[at - 1]?.kind !== 'comma') return false;
  return known.families.has(foldName(tokens[at - 2]?.text ?? ''));
}

/** "Centers for Disease Control" + "Prevention" is one organisation. */
function mergeGroup(chunks: readonly Chunk[], text: string): Chunk[] {
  const first = chunks[0];
  const last = chunks.at(-1);
  if (!first || !last || chunks.length < 2 || !first.isGroup || chunks.slice(1).some((chunk) => chunk.known)) return [...chunks];
  return [{ ...first, text: text.slice(first.start, last.start + last.text.length) }];
}
