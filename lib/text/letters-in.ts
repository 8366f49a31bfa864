/** The letters that occur in a name, one bit each: "lee" -> those of l and e; letters of other scripts may share one. */
export function lettersIn(name: string): number {
  let letters = 0;
  for (let i = 0; i < name.length; i++) letters |= 1 << (name.charCodeAt(i) % 32);
  return letters;
}

/**
 * Whether so many slips may lead from the letters of one name to those of the other: each slip loses one letter and brings in one at the
 * most. This spares nearly all names the slow comparison.
 */
export function areLettersNear(own: number, other: number, slips: number): boolean {
  return countBits(own & ~other) <= slips && countBits(other & ~own) <= slips;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
