import { holdsNearWork, isFirstOf, type KnownNames } from './known-names.ts';
import type { Chunk } from './read-chunk.ts';
import { isPlace } from './thing-words.ts';
import { alternatives, endsBeforePlace, gather } from './words.ts';

/** Names that stand before the authors and are none: places, instruments. */

/**
 * "MoCA, Nasreddine", "In Burkina Faso, Kazianga and Wahhaj", "Lee, Korea": a place is no author, and what stands before the first author of an entry of
 * that year, and is no name of the list itself, is no author.
 */
export function dropStrangers(chunks: readonly Chunk[], known: KnownNames, year: string | null): Chunk[] {
  const people = chunks.filter((chunk, i) => chunk.known || chunk.joinedByAnd || chunks[i - 1]?.joinedByAnd || !isPlace(chunk.text));
  if (people.length > 0 && people.length < chunks.length) return dropStrangers(people, known, year);
  if (chunks.length < 2 || chunks[0]?.known) return [...chunks];
  const first = chunks.findIndex((chunk, i) => i > 0 && isFirstOf(chunk.text, year, known));
  if (first > 0 && chunks.slice(0, first).every((chunk) => !chunk.known && !chunk.joinedByAnd)) return chunks.slice(first);
  return isStrangeAcronym(chunks[0], chunks[1], year, known) ? chunks.slice(1) : [...chunks];
}

const LETTERS = /^\p{Lu}[\p{Lu}\d-]{1,9}$/u;

/** "MoCA, Nasrdedine": an instrument before an author whom the list holds, or nearly; "(MARTINS; MAIA, 2007)" are two people in capitals. */
function isStrangeAcronym(first: Chunk | undefined, second: Chunk | undefined, year: string | null, known: KnownNames): boolean {
  if (!first || !second || first.joinedByAnd || !LETTERS.test(first.text) || LETTERS.test(second.text)) return false;
  return second.known || holdsNearWork(second.text, year, known);
}

/** "Mu from Teheran and Lee et al.", "Mu (2016) in Calabar and Lee et al."; "in Marescotti and Gineste" are two authors. */
const FROM_AT_END = new RegExp(`(?:(?<!\\p{L})(?:${alternatives(gather((locale) => locale.from))})|[)\\]]\\s\\p{L}{2,8})\\s$`, 'u');

/** Whether the list has a work of this year by this first author, spelt right or with a slip. */
function holdsNearly(name: string, year: string | null, known: KnownNames): boolean {
  return isFirstOf(name, year, known) || holdsNearWork(name, year, known);
}

const IN_AT_END = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(gather((locale) => locale.inBook))})\\s$`, 'iu');

/**
 * "In Cordoba, Fenske and Holm": a word that the list does not hold, between "in" and a comma, is a place where the list holds what stands
 * behind it; so are words between "from" and "and" before the first author of a listed work, "Mu from Teheran and Lee et al.", and the
 * "Brasil" of "No Brasil, Lee et al.", whatever the list holds.
 */
export function dropPlaceBefore(chunks: readonly Chunk[], text: string, known: KnownNames, year: string | null): readonly Chunk[] {
  const [first, second] = chunks;
  if (!first || !second) return chunks;
  const before = text.slice(0, first.start);
  const isBehindIn = endsBeforePlace(before) || IN_AT_END.test(before);
  const author = isBehindIn ? chunks.findIndex((chunk, i) => i > 0 && holdsNearly(chunk.text, year, known)) : -1;
  const isStranger =
    chunks.slice(0, author).every((chunk) => !chunk.known) && (!chunks[author - 1]?.joinedByAnd || FROM_AT_END.test(before));
  if (author > 0 && (isStranger || isPlace(first.text))) return chunks.slice(author);
  const isPlaceFirst = !first.known && !first.joinedByAnd && (second.known || chunks.length === 2) && IN_AT_END.test(before);
  return isPlaceFirst ? chunks.slice(1) : chunks;
}
