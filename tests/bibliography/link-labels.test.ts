import { expect, it } from 'vitest';
import { isLinkLabels } from '../../lib/bibliography/link-labels.ts';

it.each([
  'CrossRef, PubMed',
  'Web of Science® Times Cited: 12',
  '[PMC free article] [Full Text]',
  'PubMed | Volltext',
  'Texto completo, Resumen',
  'Télécharger · Google Scholar',
  '[Volledige tekst]',
])('%s is nothing but labels', (line) => expect(isLinkLabels(line)).toBe(true));

it.each(['Pain medicine. PubMed', 'Abstract of a trial', 'Volltextsuche', ''])('%j is more than labels, or none', (line) =>
  expect(isLinkLabels(line)).toBe(false),
);
