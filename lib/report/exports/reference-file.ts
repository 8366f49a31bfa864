import type { Report } from '../../model/report.ts';
import { cslItems } from './csl-items.ts';

/** The part of citation-js in use; it ships no types of its own. */
interface CitationJs {
  readonly Cite: new (items: readonly object[]) => { format(format: 'bibtex' | 'ris'): string };
}

/**
 * The references in the format of a reference manager: `await referenceFile(report, 'ris')` -> "TY  - JOUR...". The converter
 * weighs more than all else on the page and is loaded only here, when somebody asks for such a file.
 */
export async function referenceFile(report: Report, format: 'bibtex' | 'ris'): Promise<string> {
  // @ts-expect-error no types
  const { Cite }: CitationJs = await import('@citation-js/core');
  // @ts-expect-error no types
  await (format === 'bibtex' ? import('@citation-js/plugin-bibtex') : null);
  // @ts-expect-error no types
  await (format === 'ris' ? import('@citation-js/plugin-ris') : null);
  return new Cite(cslItems(report)).format(format);
}
