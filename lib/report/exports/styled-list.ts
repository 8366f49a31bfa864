import type { Report } from '../../model/report.ts';
import { cslItems } from './csl-items.ts';

/** The two styles that health writing uses most; both come with the processor. */
export type ListStyle = 'apa' | 'vancouver';

/** The part of citation-js in use; it ships no types of its own. */
interface CitationJs {
  readonly Cite: new (items: readonly object[]) => { format(kind: 'bibliography', options: object): [id: string, text: string][] };
}

/** Both styles are printed with English words: the manuals that define them are English. */
const LANGUAGE = 'en-US';

/**
 * The references as a list in a style's own order, one a line: `await styledList(report, 'apa')` -> "Mu, L. (2020). Zinc and...".
 * An entry whose title could not be read is given as the page prints it. The processor is the heaviest part of all that is shipped
 * and is loaded only here, when somebody asks for such a list (docs/decisions/0012-citation-styles-when-asked.md).
 */
export async function styledList(report: Report, style: ListStyle): Promise<string> {
  // @ts-expect-error no types
  const [{ Cite }]: [CitationJs, unknown] = await Promise.all([import('@citation-js/core'), import('@citation-js/plugin-csl')]);
  const items = cslItems(report);
  const untitled = new Set(items.filter(({ title }) => !title).map(({ id }) => id));
  const printed = new Map(report.references.map(({ id, selector }) => [id, selector.exact.replace(/\s+/g, ' ')]));
  const lines = new Cite(items).format('bibliography', { style, lang: LANGUAGE, asEntryArray: true });
  return lines.map(([id, text]) => `${untitled.has(id) ? numberOf(text) + printed.get(id) : text.trim()}\n`).join('');
}

/** The number before a line of a numbered style: "3. " of "3. Mu L. ...", nothing where lines have none. */
function numberOf(line: string): string {
  return /^\d+\. /.exec(line)?.[0] ?? '';
}
