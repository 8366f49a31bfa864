import type { CslItem, CslName } from '../model/csl.ts';
import { foldName } from '../text/normalize.ts';
import { AND_WORDS } from './fields/entry-words.ts';
import { countGroupWords } from './fields/group-names.ts';

/** An item with the text that its authors were read from. */
export interface ReadItem {
  readonly csl: CslItem;
  readonly text: string;
}

/** So many entries, and this share of all, must print two words in front: one alone may be turned round by its author. */
const LEAST_ENTRIES = 4;
const LEAST_SHARE = 0.5;
/** Neighbours in alphabetical order, by the first word and by the last: lists are sorted by family names. */
const SORTED = 0.8;
const UNSORTED = 0.7;

/**
 * "Dodman Thomas, 2011, …" reads like a given name and a family name. Only the list can tell: where its entries are sorted by the first
 * word and not by the second, the family names go first in all of them. Gives the items in order, those names turned round.
 */
export function turnNames(items: readonly ReadItem[]): CslItem[] {
  const inFront = items.filter(isGivenFirst);
  const isFamilyFirst =
    inFront.length >= LEAST_ENTRIES &&
    inFront.length >= LEAST_SHARE * items.length &&
    sortedShare(inFront.map(({ text }) => text)) >= SORTED &&
    sortedShare(inFront.map(({ csl }) => csl.author?.[0]?.family ?? '')) < UNSORTED;
  return items.map((item) => {
    const { author } = item.csl;
    if (!isFamilyFirst || !author) return item.csl;
    return { ...item.csl, author: isGivenFirst(item) ? author.map(turn) : author.flatMap(readWhole) };
  });
}

function isGivenFirst({ csl, text }: ReadItem): boolean {
  const { family, given = '' } = csl.author?.[0] ?? {};
  return family !== undefined && /\p{Ll}{2}/u.test(given) && text.startsWith(`${given} ${family}`);
}

/** Share of neighbours that stand in alphabetical order. */
function sortedShare(names: readonly string[]): number {
  const keys = names.map((name) => foldName(name.split(/\s/, 1)[0] ?? ''));
  const inOrder = keys.slice(1).filter((key, i) => (keys[i] ?? '') <= key).length;
  return inOrder / Math.max(1, keys.length - 1);
}

/** Particles, then the family name, then the rest: "de Kerangal Yann". */
const FAMILY_FIRST = /^((?:\p{Ll}[\p{L}'’]{0,4}\s){0,3}\S+)\s(.+)$/u;

const AND = new RegExp(`,?\\s(?:${AND_WORDS}|&)\\s`, 'u');

/** "O’Lind Lisa & de Kera Yann", which no shape of a name fits and which was kept whole. */
function readWhole(name: CslName): CslName[] {
  const parts = name.literal?.split(AND) ?? [];
  const names = parts.flatMap((part) => (countGroupWords(part) > 0 ? [] : [FAMILY_FIRST.exec(part)?.slice(1) ?? []]));
  const people = names.flatMap(([family, given]) => (family !== undefined && given !== undefined ? [{ family, given }] : []));
  return people.length > 0 && people.length === parts.length ? people : [name];
}

function turn(name: CslName): CslName {
  const [, family, given] = FAMILY_FIRST.exec(`${name.given ?? ''} ${name.family ?? ''}`.trim()) ?? [];
  return name.given === undefined || family === undefined || given === undefined ? name : { ...name, family, given };
}
