import type { Tree } from './tree.ts';

const ELEMENT = 1;
const TEXT = 3;

/** The browser's own DOM. Uses `nodeType` and `localName` alone, which pages seldom override. */
export const domTree: Tree<Node> = {
  kind: (node) => (node.nodeType === TEXT ? 'text' : node.nodeType === ELEMENT ? 'element' : 'other'),
  tag: (node) => (node.nodeType === ELEMENT ? (node as Element).localName.toLowerCase() : ''),
  text: (node) => node.nodeValue ?? '',
  attribute: (node, name) => (node as Element).getAttribute(name),
  firstChild: (node) => node.firstChild,
  nextSibling: (node) => node.nextSibling,
};
