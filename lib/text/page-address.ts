/** A page's address without the place on it: "https://example.org/a#b" -> "https://example.org/a". */
export function pageAddress(address: string): string {
  return address.split('#')[0] ?? '';
}
