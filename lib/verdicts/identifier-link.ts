import { doiAddress, pubmedAddress } from '../text/identifiers.ts';

/** The address of a notice or a work, with the blank before it that a sentence needs: " https://doi.org/10.1000/1"; empty where none is known. */
export function identifierLink({ DOI, PMID }: { readonly DOI?: string | null; readonly PMID?: string | null }): string {
  const address = DOI ? doiAddress(DOI) : PMID ? pubmedAddress(PMID) : null;
  return address ? ` ${address}` : '';
}
