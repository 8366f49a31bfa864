import { describe, expect, it } from 'vitest';
import { halvesOf, isFoldedSlip, isHalf, slipsBetween } from '../../lib/text/compare-names.ts';
import { foldName } from '../../lib/text/normalize.ts';

const isNameSlip = (a: string, b: string) => isFoldedSlip(foldName(a), foldName(b));
const isHalfOfName = (a: string, b: string) => isHalf(halvesOf(a), halvesOf(b));

describe('a slip of the pen', () => {
  it.each<[string, string, string]>([
    ['one letter more from four on', 'Hart', 'Hartt'],
    ['one letter less', 'Berger', 'Berge'],
    ['another letter', 'Hart', 'Hark'],
    ['another first letter', 'Hart', 'Bart'],
    ['neighbours that changed places', 'Hart', 'Hrat'],
    ['neighbours that changed places, of three letters', 'Kim', 'Kmi'],
    ['a last consonant doubled, of three letters', 'Gil', 'Gill'],
    ['two letters from seven on', 'Quassem', 'Qaseem'],
    ['two letters, both of seven', 'Ferrola', 'Ferulla'],
    ['two letters more, of six', 'Berger', 'Bergeren'],
    ['what sounds alike', 'Maier', 'Meyer'],
    ['what sounds alike, of five letters', 'Kahne', 'Canne'],
    ['what sounds alike, with another first letter', 'Kramer', 'Cramer'],
    ['accents on the one with the slip', 'Šimić', 'Simci'],
  ])('is %s: %s, %s', (_what, a, b) => {
    expect(isNameSlip(a, b)).toBe(true);
    expect(isNameSlip(b, a)).toBe(true);
  });

  it.each<[string, string, string]>([
    ['the same name', 'Hart', 'Hart'],
    ['the same name with accents', 'Müller', 'MULLER'],
    ['another letter of three', 'Lee', 'Lei'],
    ['one letter more than three', 'Lee', 'Leeb'],
    ['a vowel doubled, of three letters', 'Loo', 'Looo'],
    ['a last consonant doubled, of two letters', 'Al', 'All'],
    ['neighbours that changed places, of two letters', 'Mu', 'Um'],
    ['two letters of six', 'Bergen', 'Bargun'],
    ['two letters of seven with another first letter', 'Quassem', 'Wuaseem'],
    ['two letters more, up to six', 'Berg', 'Berger'],
    ['a common end alone', 'Peterson', 'Anderson'],
    ['three letters more', 'Klukow', 'Klukowska'],
    ['two letters more, of five', 'Hartm', 'Hartman'],
    ['what sounds alike, of four letters', 'Kahn', 'Cann'],
    ['nothing', '', ''],
  ])('is not %s: %s, %s', (_what, a, b) => {
    expect(isNameSlip(a, b)).toBe(false);
    expect(isNameSlip(b, a)).toBe(false);
  });

  it('is judged by letters alone where names are folded already', () => {
    expect(isFoldedSlip('quassem', 'qaseem')).toBe(true);
    expect(isFoldedSlip('muller', 'muller')).toBe(false);
  });
});

describe('the slips between two names', () => {
  const TOO_MANY = Number.POSITIVE_INFINITY;

  it.each<[string, string, number]>([
    ['hart', 'hart', 0],
    ['hart', 'bart', 1],
    ['quassem', 'qaseem', 2],
    ['sallespainelli', 'desallespainelli', 2],
    ['bergen', 'bargun', TOO_MANY],
    ['maier', 'meyer', TOO_MANY],
    ['kim', 'kmi', TOO_MANY],
    ['lee', 'lee', TOO_MANY],
    ['klukow', 'klukowska', TOO_MANY],
  ])('of %s and %s are %d', (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
    expect(slipsBetween(b, a)).toBe(slips);
  });
});

describe('half of a name', () => {
  it.each<[string, string, boolean]>([
    ['López', 'García-López', true],
    ['García', 'García-López', true],
    ['GARCIA', 'García López', true],
    ['López', 'García‐López', true],
    ['Lind', 'Lind-Ohm', true],
    ['Ohm', 'Lind-Ohm', false],
    ['Lope', 'García-López', false],
    ['López', 'López', false],
    ['García-López', 'López-García', false],
    ['García', 'García-López-Ruiz', false],
    ['', 'García-López', false],
  ])('%j of %j: %s', (a, b, isHalf) => {
    expect(isHalfOfName(a, b)).toBe(isHalf);
    expect(isHalfOfName(b, a)).toBe(isHalf);
  });
});
