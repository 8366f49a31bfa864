// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { type AnchoredPage, toRange } from '../../lib/annotation/to-range.ts';

let anchored: AnchoredPage;

/** "As Mu et al. (2020) say.\nLee, 2013": the emphasis splits the name, and the blank after "say." is folded away. */
beforeEach(() => {
  document.body.innerHTML = '<p>As <em>Mu et al.</em>\n   (2020) say. </p><p>Lee, 2013</p>';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  // Runs: "As ", "Mu et al.", "(2020) say." behind the folded blank, "Lee, 2013" behind the line break.
  anchored = { nodes, page: { runs: [0, 0, 0, 3, 3, 1, 0, 9, 13, 2, 4, 11, 25, 3, 0, 9] } };
});

test.each([
  ['a whole run', 3, 12, 'Mu et al.'],
  ['part of a run', 6, 8, 'et'],
  ['over two text nodes', 3, 19, 'Mu et al.\n   (2020)'],
  ['a start on a folded blank', 12, 19, '(2020)'],
  ['an end behind a folded blank', 3, 13, 'Mu et al.'],
  ['the last run', 25, 34, 'Lee, 2013'],
  ['an end at a line break', 20, 24, 'say.'],
])('finds %s', (_claim, start, end, text) => {
  expect(String(toRange(anchored, start, end))).toBe(text);
});

test.each([
  ['nothing', 5, 5],
  ['beyond the text', 90, 95],
  ['before any run', -4, -1],
])('has no range for %s', (_claim, start, end) => {
  expect(toRange(anchored, start, end)).toBeNull();
});

test('has no range where the page took the text away or cut it short', () => {
  anchored.nodes[1]?.remove();
  expect(toRange(anchored, 3, 12)).toBeNull();
  anchored.nodes[3]?.deleteData(2, 7);
  expect(toRange(anchored, 25, 34)).toBeNull();
});

test('the range holds when the page splits its text node', () => {
  const range = toRange(anchored, 25, 34);
  anchored.nodes[3]?.splitText(4);
  expect(String(range)).toBe('Lee, 2013');
});
