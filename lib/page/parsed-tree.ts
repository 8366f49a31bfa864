import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PageText } from '../model/page-text.ts';
import { readTree } from './read-tree.ts';
import type { Tree } from './tree.ts';

type ParsedNode = DefaultTreeAdapterTypes.Node;

const parsedTree: Tree<ParsedNode> = {
  kind: (node) => (node.nodeName === '#text' ? 'text' : 'tagName' in node ? 'element' : 'other'),
  tag: (node) => ('tagName' in node ? node.tagName : ''),
  text: (node) => ('value' in node ? node.value : ''),
  attribute: (node, name) => ('attrs' in node ? (node.attrs.find((attribute) => attribute.name === name)?.value ?? null) : null),
  firstChild: (node) => ('childNodes' in node ? (node.childNodes[0] ?? null) : null),
  nextSibling: () => null,
};

/** Reads HTML without a browser: `readHtml('<p>Mu (2020)</p>')`; parse5 follows the HTML standard, so it never fails on bad markup. */
export function readHtml(html: string): PageText {
  return readParsedHtml(parse(html));
}

/** The same for a page that parse5 has parsed: `readParsedHtml(parse('<p>Mu (2020)</p>'))`. */
export function readParsedHtml(document: DefaultTreeAdapterTypes.Document): PageText {
  const siblings = new Map<ParsedNode, ParsedNode>();
  linkSiblings(document, siblings);
  return readTree(document as ParsedNode, { ...parsedTree, nextSibling: (node) => siblings.get(node) ?? null }).page;
}

/** parse5 keeps children in arrays; one pass makes the way to the next sibling cheap. */
function linkSiblings(root: ParsedNode, siblings: Map<ParsedNode, ParsedNode>): void {
  const open: ParsedNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('childNodes' in node)) continue;
    let before: ParsedNode | null = null;
    for (const child of node.childNodes) {
      if (before) siblings.set(before, child);
      before = child;
      open.push(child);
    }
  }
}
