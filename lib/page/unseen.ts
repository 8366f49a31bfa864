import type { Tree } from './tree.ts';

/**
 * Text within a line that no reader sees there: words for screen readers within a link, named as the common frameworks do, and
 * popovers, which print an entry again. Hidden blocks stay: lists are folded away and opened.
 */

const FOR_SCREEN_READERS =
  /(?:^|\s)(?:sr-only|show-for-sr|(?:u-|is-|cdk-)?visually-?hidden|(?:u-)?screen-?reader(?:-text|-only)?|a11y-hidden|element-invisible|ui-helper-hidden-accessible|assistive-text|offscreen|off-screen)(?=\s|$)/i;
const POPOVER = /(?:^|[\s_-])(?:tooltip|tooltiptext|popover|popup|overlay|hovercard)(?=[\s_-]|$)/i;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What an element's own markup calls it. */
export interface Marks {
  readonly role: string;
  readonly classes: string;
}

/**
 * Whether an element of a line is none of the text that is read: `<span class="sr-only">Reference</span>` within a link
 * of the prose, `<span class="ref-overlay" hidden>` anywhere.
 */
export function isUnseen<N>(node: N, { role, classes }: Marks, isInProseLink: boolean, tree: Tree<N>): boolean {
  if (role === 'tooltip') return true;
  if (classes === '') return false;
  return (isInProseLink && FOR_SCREEN_READERS.test(classes)) || (POPOVER.test(classes) && isHidden(node, tree));
}

function isHidden<N>(node: N, tree: Tree<N>): boolean {
  return tree.attribute(node, 'hidden') !== null || HIDDEN_STYLE.test(tree.attribute(node, 'style') ?? '');
}
