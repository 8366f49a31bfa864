/**
 * The few questions that reading a page asks of its tree, so that one reader serves the browser's DOM and the CLI's
 * parsed HTML. `N` is a node of either.
 */
export interface Tree<N> {
  kind(node: N): 'element' | 'text' | 'other';
  /** Lower-case element name: "p"; "" for other nodes. */
  tag(node: N): string;
  text(node: N): string;
  attribute(node: N, name: string): string | null;
  firstChild(node: N): N | null;
  nextSibling(node: N): N | null;
}
