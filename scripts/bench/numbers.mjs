/** The middle of some numbers: of an even count the upper one. */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

/** Three significant digits, and whole numbers from 100 on: 0.0123, 4.57, 1674. */
export function short(number) {
  return Math.abs(number) >= 100 ? Math.round(number) : Number(number.toPrecision(3));
}
