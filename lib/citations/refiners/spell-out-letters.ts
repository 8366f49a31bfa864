import type { ShapeStrength } from '../../model/citation.ts';
import type { PageText } from '../../model/page-text.ts';
import { isAcronymOf } from '../../text/acronyms.ts';
import { foldName } from '../../text/normalize.ts';
import type { DraftCluster, DraftItem } from '../draft.ts';
import { isBodyName, isHeard, standsLikeBody } from '../group-context.ts';
import type { Refiner } from './refiner.ts';

/** The longest names of bodies need about so many characters. */
const REACH = 120;
const LETTERS = /^\p{Lu}[\p{Lu}\d]{1,9}$/u;
/** Words around it that tell whether a body is cited. */
const AROUND = 48;
/** Where the name may begin: at a word with a capital. */
const HEAD = /(?<![\p{L}\p{M}’'-])\p{Lu}/gu;
const FEWEST_LETTERS = 3;

/**
 * Reads "The World Health Organization (WHO, 2021) says" as the body with its letters, and not as letters alone, where the list has neither:
 * who is cited stands before the bracket.
 */
export const spellOutLetters: Refiner = (drafts, page, known) =>
  drafts.map((draft) => {
    const [item] = draft.items;
    if (!item || draft.items.length !== 1) return draft;
    const [letters] = item.names;
    const names = namesBefore(item, draft, page);
    const listed = names.find(({ name }) => known.groups.get(foldName(name))?.has(item.year?.slice(0, 4) ?? ''));
    if (listed) return spelt(item, listed, draft.end, 'certain'); // "Ministerio de Salud (MINSA, 2018)", whatever the letters
    const named = names.find(({ name }) => name.startsWith(letters.charAt(0)) && isNamed(letters, name));
    if (!named) return draft;
    const before = page.text.slice(Math.max(0, named.start - AROUND), named.start);
    const speaks = known.hasList ? isHeard : standsLikeBody; // else the bracket tells when it was founded, as often
    return speaks(named.name, before, page.text.slice(draft.end, draft.end + AROUND))
      ? spelt(item, named, draft.end, item.strength)
      : draft;
  });

/** What may be the name of a body, from its first word to the bracket behind it. */
interface NameBefore {
  readonly start: number;
  readonly name: string;
}

function spelt(item: DraftItem, { start, name }: NameBefore, end: number, strength: ShapeStrength): DraftCluster {
  return { start, end, items: [{ ...item, start, end, names: [name], acronym: item.names[0], mode: 'narrative', strength }] };
}

/** The names that may stand before letters alone in their bracket, the shortest first; none where the letters stand otherwise. */
function namesBefore(item: DraftItem, { start, end }: DraftCluster, { text }: PageText): NameBefore[] {
  const [letters] = item.names;
  if (item.mode !== 'parenthetical' || item.strength === 'certain' || item.names.length > 1 || !LETTERS.test(letters)) return [];
  if (letters.length < FEWEST_LETTERS || item.start !== start + 1 || item.end !== end - 1) return [];
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const line = before.lastIndexOf('\n') + 1;
  const heads = [...before.slice(line).matchAll(HEAD)].map(({ index }) => line + index);
  return heads.reverse().map((at) => ({ start: from + at, name: before.slice(at).trimEnd() }));
}

function isNamed(letters: string, name: string): boolean {
  return !/[.,;:!?()]/.test(name) && isBodyName(name) && isAcronymOf(letters, name);
}
