// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { CitationRange } from '../../lib/annotation/citation-ranges.ts';
import { citationAt } from '../../lib/annotation/hit-test.ts';

document.body.innerHTML = '<p>One (Mu, 2020) two (Lee, 2013; Shin, 2011) three.</p><p>Four (Chou, 2017).</p><div id="host"></div>';
const texts = [...document.querySelectorAll('p')].map((paragraph) => paragraph.firstChild as Text);

function find(text: string, id: string): CitationRange {
  const node = texts.find((candidate) => candidate.data.includes(text)) as Text;
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(text));
  range.setEnd(node, node.data.indexOf(text) + text.length);
  return { id, cluster: 'k1', range };
}

const citations = [find('Mu, 2020', 'c1'), find('Lee, 2013', 'c2'), find('Shin, 2011', 'c3'), find('Chou, 2017', 'c4')];

test.each([
  ['in the first', 0, 7, 'c1'],
  ['at its left edge', 0, 5, 'c1'],
  ['between two', 0, 17, null],
  ['in the second of a cluster', 0, 35, 'c3'],
  ['before all', 0, 1, null],
  ['in another paragraph', 1, 8, 'c4'],
  ['behind all', 1, 18, null],
])('finds the citation %s', (_claim, paragraph, offset, id) => {
  expect(citationAt(citations, texts[paragraph] as Text, offset)?.id ?? null).toBe(id);
});

test('text inside a shadow root is no place of the document', () => {
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  const text = document.createTextNode('Mu, 2020');
  root?.append(text);
  expect(citationAt(citations, text, 2)).toBeNull();
});
