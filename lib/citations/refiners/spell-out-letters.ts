import type { PageText } from '../../model/page-text.ts';
import { isAcronymOf } from '../../text/acronyms.ts';
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
export const spellOutLetters: Refiner = (drafts, page, { hasList }) =>
  drafts.map((draft) => {
    const [item] = draft.items;
    const start = item && draft.items.length === 1 ? spelledFrom(item, draft, page) : null;
    if (!item || start === null) return draft;
    const name = page.text.slice(start, draft.start).trimEnd();
    const before = page.text.slice(Math.max(0, start - AROUND), start);
    const speaks = hasList ? isHeard : standsLikeBody; // else the bracket tells when it was founded, as often
    if (!speaks(name, before, page.text.slice(draft.end, draft.end + AROUND))) return draft;
    const spelt = { ...item, start, end: draft.end, names: [name], acronym: item.names[0], mode: 'narrative' } as const;
    return { start, end: draft.end, items: [spelt] };
  });

/** Where the name before the bracket begins that its letters stand for. */
function spelledFrom(item: DraftItem, { start, end }: DraftCluster, { text }: PageText): number | null {
  const [letters] = item.names;
  if (item.mode !== 'parenthetical' || item.strength === 'certain' || item.names.length > 1 || !LETTERS.test(letters)) return null;
  if (letters.length < FEWEST_LETTERS || item.start !== start + 1 || item.end !== end - 1) return null;
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const heads = [...before.slice(before.lastIndexOf('\n') + 1).matchAll(HEAD)].map(({ index }) => before.lastIndexOf('\n') + 1 + index);
  const head = heads.reverse().find((at) => before[at] === letters[0] && isNamed(letters, before.slice(at).trimEnd()));
  return head === undefined ? null : from + head;
}

function isNamed(letters: string, name: string): boolean {
  return !/[.,;:!?()]/.test(name) && isBodyName(name) && isAcronymOf(letters, name);
}
