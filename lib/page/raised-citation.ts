import type { Tree } from './tree.ts';

/** Characters of a superscript looked at; a longer one is no citation. */
const LONGEST = 200;
/** Nodes looked at inside it. */
const MOST_NODES = 20;
/** A name and a year behind it: "Lee et al., 2013", and neither "th" nor "12". */
const NAME_AND_YEAR = /[A-ZÀ-ÖØ-Þ][\s\S]*\D(?:1[5-9]|20)\d\d(?!\d)/;

/** Whether a superscript holds a citation by author and year, which stands apart from the word before it: `<sup>Lee, 2013</sup>`. */
export function isRaisedCitation<N>(superscript: N, tree: Tree<N>): boolean {
  let text = '';
  const steps: N[] = [];
  let seen = 0;
  for (let node = tree.firstChild(superscript); node !== null && seen < MOST_NODES && text.length <= LONGEST; seen++) {
    const next = tree.nextSibling(node);
    if (tree.kind(node) === 'text') text += tree.text(node).slice(0, LONGEST + 1);
    const child = tree.firstChild(node);
    if (child !== null && next !== null) steps.push(next);
    node = child ?? next ?? steps.pop() ?? null;
  }
  return text.length <= LONGEST && NAME_AND_YEAR.test(text);
}
