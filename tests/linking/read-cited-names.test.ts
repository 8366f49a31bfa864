import { expect, it } from 'vitest';
import { readCitedNames } from '../../lib/linking/read-cited-names.ts';
import { cite } from './listed.ts';

const firstOf = (printed: string) => readCitedNames(cite([printed], '2013')).names[0];

it.each<[printed: string, expected: object]>([
  ['Mary Smith', { folded: 'marysmith', wholeAndLast: ['marysmith', 'smith'], wordsBehind: 1 }],
  ['Smith', { folded: 'smith', wholeAndLast: ['smith'], firstWord: 'smith', lettersBehind: [], wordsBehind: 0 }],
  ['Nguyen Thi Hoa', { firstWord: 'nguyen', lettersBehind: ['t', 'h'], wordsBehind: 2 }],
  ['Kim  Min-jun', { firstWord: 'kim', lettersBehind: ['m', 'j'], wordsBehind: 1 }],
  ['López-García', { halves: ['lopez', 'garcia'], firstSurname: null }],
])('"%s" is read once for all entries', (printed, expected) => {
  expect(firstOf(printed)).toMatchObject(expected);
});

it.each<[printed: string, firstSurname: string | null]>([
  ['Carbonell Blanco', 'carbonell'],
  ['Gil Blanco', null],
  ['Ruiz Blanco', 'ruiz'],
  ['Zhang Wei', null],
  ['Carbonell Blanco Ruiz', null],
  ['Carbonell', null],
])('"%s" may be two surnames: %s', (printed, firstSurname) => {
  expect(firstOf(printed)?.firstSurname).toBe(firstSurname);
});

it('takes two names for those of one person only where a comma parts them', () => {
  const selector = (exact: string) => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length });
  const turned = readCitedNames(cite(['Holm', 'Karl'], '2013', { selector: selector('Holm, Karl, 2013') }));
  expect(turned.onePerson).toMatchObject({ firstWord: 'holm', lettersBehind: ['k'] });
  expect(readCitedNames(cite(['Holm', 'Karl'], '2013')).onePerson).toBeNull();
  const three = readCitedNames(cite(['Holm', 'Karl', 'Moss'], '2013', { selector: selector('Holm, Karl, Moss, 2013') }));
  expect(three.onePerson).toBeNull();
});

it('reads the first name and the letters beside it as a group’s', () => {
  const folded = (...args: Parameters<typeof cite>) => readCitedNames(cite(...args)).ofGroup.map((name) => name.folded);
  expect(folded(['World Health Organization', 'Moss'], '2013', { acronym: 'WHO' })).toEqual(['worldhealthorganization', 'who']);
  expect(folded(['World Health Organization', 'Moss'], '2013')).toEqual(['worldhealthorganization']);
});
