/** A date as ISO writes it, as far as it is known: [2004, 10, 28] -> "2004-10-28", ['2019', '5'] -> "2019-05", [2004] -> "2004". */
export function isoDate(parts: readonly (number | string)[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
