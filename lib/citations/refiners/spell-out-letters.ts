import type { ShapeStrength } from '../../model/citation.ts';
import type { PageText } from '../../model/page-text.ts';
import { isAcronymOf } from '../../text/acronyms.ts';
import { foldName } from '../../text/normalize.ts';
import type { DraftCluster, DraftItem, Names } from '../draft.ts';
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
    const namedFrom = item && draft.items.length === 1 ? readBefore(item, draft, page) : null;
    if (!item || !namedFrom) return draft;
    const listed = namedFrom((name) => known.groups.get(foldName(name))?.has(item.year?.slice(0, 4) ?? '') === true);
    if (listed !== null) return spelt(item, listed, draft, page, 'certain'); // "Ministerio de Salud (MINSA, 2018)", whatever the letters
    const start = namedFrom((name) => name.startsWith(item.names[0].charAt(0)) && isNamed(item.names[0], name));
    if (start === null) return draft;
    const name = page.text.slice(start, draft.start).trimEnd();
    const before = page.text.slice(Math.max(0, start - AROUND), start);
    const speaks = known.hasList ? isHeard : standsLikeBody; // else the bracket tells when it was founded, as often
    return speaks(name, before, page.text.slice(draft.end, draft.end + AROUND)) ? spelt(item, start, draft, page, item.strength) : draft;
  });

function spelt(
  item: DraftItem,
  start: number,
  { start: open, end }: DraftCluster,
  { text }: PageText,
  strength: ShapeStrength,
): DraftCluster {
  const names: Names = [text.slice(start, open).trimEnd()];
  return { start, end, items: [{ ...item, start, end, names, acronym: item.names[0], mode: 'narrative', strength }] };
}

/** For letters alone in their bracket: where the shortest name before it begins that `isIt` takes; null where they stand otherwise. */
function readBefore(item: DraftItem, { start, end }: DraftCluster, { text }: PageText) {
  const [letters] = item.names;
  if (item.mode !== 'parenthetical' || item.strength === 'certain' || item.names.length > 1 || !LETTERS.test(letters)) return null;
  if (letters.length < FEWEST_LETTERS || item.start !== start + 1 || item.end !== end - 1) return null;
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const line = before.lastIndexOf('\n') + 1;
  const heads = [...before.slice(line).matchAll(HEAD)].map(({ index }) => line + index).reverse();
  return (isIt: (name: string) => boolean): number | null => {
    const head = heads.find((at) => isIt(before.slice(at).trimEnd()));
    return head === undefined ? null : from + head;
  };
}

function isNamed(letters: string, name: string): boolean {
  return !/[.,;:!?()]/.test(name) && isBodyName(name) && isAcronymOf(letters, name);
}
