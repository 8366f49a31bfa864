import type { PageText } from '../model/page-text.ts';
import { createDomTree } from './dom-tree.ts';
import { readTree } from './read-tree.ts';

/** A page with its text nodes; `PageText.runs` names them by their ordinal here. */
export interface DocumentReading {
  readonly page: PageText;
  readonly nodes: readonly Text[];
}

/** Reads the open page without changing it: `readDocument(document).page.text`. */
export function readDocument(document: Document): DocumentReading {
  const { page, nodes } = readTree<Node>(document, createDomTree(document.defaultView ?? globalThis));
  return { page: { ...page, meta: { ...page.meta, url: document.location?.href ?? page.meta.url } }, nodes: nodes as Text[] };
}
