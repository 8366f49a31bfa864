/**
 * The place of the first stretch that ends behind `at`, in a list in the order of the ends; its length where none does. Found by halving:
 * `firstEndingBehind([{ end: 4 }, { end: 9 }], 4)` -> 1.
 */
export function firstEndingBehind(stretches: readonly { readonly end: number }[], at: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
