import { DICTIONARY } from './words.ts';

/** Longer inputs only slow the run down; worst-case sizes have tests of their own (tests/worst-case.test.ts). */
export const LONGEST_INPUT = 4_000;

/** A number from 0 up to but not including `below`. */
export type Chance = (below: number) => number;

/** A chance that is the same for the same seed: mulberry32, which is short and good enough for mutations. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** Another input made from one that reached something new, and from a second one to cross it with. */
export function mutate(input: string, other: string, chance: Chance): string {
  let text = input;
  for (let changes = 1 + chance(4); changes > 0; changes--) {
    const at = chance(text.length + 1);
    const length = 1 + chance(Math.min(40, text.length + 1));
    const piece = DICTIONARY[chance(DICTIONARY.length)] ?? '';
    const change = chance(7);
    if (change === 0) text = text.slice(0, at) + piece + text.slice(at);
    else if (change === 1) text = text.slice(0, at) + text.slice(at + length);
    else if (change === 2) text = text.slice(0, at) + piece + text.slice(at + length);
    else if (change === 3) text = text.slice(0, at) + text.slice(at, at + length).repeat(1 + chance(8)) + text.slice(at);
    else if (change === 4) text = text.slice(0, at) + String.fromCharCode(chance(4) ? chance(0x250) : chance(0x10000)) + text.slice(at + 1);
    else if (change === 5) text = text.slice(0, at) + other.slice(chance(other.length + 1));
    else text = text.slice(at, at + length) + text.slice(0, at) + text.slice(at + length);
  }
  return text.slice(0, LONGEST_INPUT);
}

/** Makes a failing input as short as it gets: pieces are taken out, large ones first, as long as it still fails. */
export async function shrink(input: string, fails: (text: string) => Promise<boolean>): Promise<string> {
  let text = input;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < text.length; ) {
      const shorter = text.slice(0, at) + text.slice(at + size);
      if (await fails(shorter)) text = shorter;
      else at += size;
    }
  }
  return text;
}
