import type { CslName } from '../../model/csl.ts';
import type { Report } from '../../model/report.ts';
import { cslItems, type IdentifiedItem } from './csl-items.ts';

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
  const items = cslItems(report);
  return new Cite(format === 'bibtex' ? items.map(withoutCommands) : items).format(format);
}

/** What TeX takes for a command or a group. */
const COMMAND = /[\\{}]/g;

/** The converter escapes titles and families, but neither groups nor identifiers: "\\input{x}" in one would be run by TeX. */
function withoutCommands(item: IdentifiedItem): IdentifiedItem {
  const plainNames = (names: readonly CslName[]) =>
    names.map((name) => ({ ...name, ...(name.literal !== undefined && { literal: name.literal.replace(COMMAND, '') }) }));
  const encoded = (text: string) => text.replace(COMMAND, encodeURIComponent);
  return {
    ...item,
    ...(item.author && { author: plainNames(item.author) }),
    ...(item.editor && { editor: plainNames(item.editor) }),
    ...(item.DOI !== undefined && { DOI: encoded(item.DOI) }),
    ...(item.URL !== undefined && { URL: encoded(item.URL) }),
  };
}
