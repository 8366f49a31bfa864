import type { Tree } from './tree.ts';

const ELEMENT = 1;
const TEXT = 3;

/**
 * The browser's own DOM. It is asked through the getters of its prototypes, because a form answers for its own properties with
 * its fields of that name: with `<form><input name="firstChild">` around an article, `form.firstChild` is the field.
 */
export function createDomTree({ Node, Element }: Pick<typeof globalThis, 'Node' | 'Element'>): Tree<Node> {
  const nodeType = getter<number>(Node.prototype, 'nodeType');
  const localName = getter<string>(Element.prototype, 'localName');
  const nodeValue = getter<string | null>(Node.prototype, 'nodeValue');
  const { getAttribute } = Element.prototype;
  return {
    kind: (node) => {
      const type = nodeType(node);
      return type === TEXT ? 'text' : type === ELEMENT ? 'element' : 'other';
    },
    tag: (node) => (nodeType(node) === ELEMENT ? localName(node).toLowerCase() : ''),
    text: (node) => nodeValue(node) ?? '',
    attribute: (node, name) => getAttribute.call(node as Element, name),
    firstChild: getter<Node | null>(Node.prototype, 'firstChild'),
    nextSibling: getter<Node | null>(Node.prototype, 'nextSibling'),
  };
}

function getter<T>(prototype: object, name: string): (node: Node) => T {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  if (!get) throw new Error(`A DOM without ${name}.`);
  return (node) => get.call(node) as T;
}
