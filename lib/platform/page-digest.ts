import { pageAddress } from '../text/page-address.ts';

/**
 * A name for a page that does not tell its address, 64 hexadecimal digits: which pages a person read is nobody's business, also not
 * of who finds this computer. `await pageDigest('https://example.org/a#b')` is that of "https://example.org/a".
 */
export async function pageDigest(address: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pageAddress(address)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
