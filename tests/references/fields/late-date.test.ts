import { expect, it } from 'vitest';
import { readLateDate } from '../../../lib/references/fields/late-date.ts';

it.each<[text: string, date: readonly number[], rest: string]>([
  ['London: Gaskell; 1992.', [1992], 'London: Gaskell.'],
  ['Back pain. Last updated on March 3, 2019', [2019, 3, 3], 'Back pain'],
  ['Rückenschmerzen. Zuletzt aktualisiert am 3 März 2019', [2019, 3, 3], 'Rückenschmerzen'],
  ['Dolor lumbar. Última actualización: marzo 2019', [2019, 3], 'Dolor lumbar'],
  ['Rugpijn. Laatst bijgewerkt op 3 maart 2019', [2019, 3, 3], 'Rugpijn'],
])('%s', (text, date, rest) => {
  const read = readLateDate(text);
  expect(read?.fields.issued['date-parts']?.[0]).toEqual(date);
  expect(read?.rest).toBe(rest);
});
