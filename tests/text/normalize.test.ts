import { describe, expect, it } from 'vitest';
import { foldCase, foldName, foldTransliterated, foldWords, squashSpace } from '../../lib/text/normalize.ts';

describe('lower case without accents', () => {
  it.each<[string, string]>([
    ['Hart & Mu, 2020.', 'hart & mu, 2020.'],
    ['Ørsted', 'orsted'],
    ['Müller', 'muller'],
    ['Mu\u0308ller', 'muller'],
    ['Łuk Đo Ða Þor', 'luk do da thor'],
    ['Weiß, Æsop, Œrsted', 'weiss, aesop, oersted'],
    ['Iğdır', 'igdir'],
    ['ﬁsh ２０', 'fish 20'],
    ['Ивановъ', 'ивановъ'],
    ['', ''],
  ])('%j is %j', (text, folded) => expect(foldCase(text)).toBe(folded));
});

describe('the letters and digits of a name', () => {
  it.each<[string, string]>([
    ['O’Connell-Smith', 'oconnellsmith'],
    ["O'Connell‐Smith", 'oconnellsmith'],
    ['OʼConnell Smith', 'oconnellsmith'],
    ['van der Berg', 'vanderberg'],
    ['Board of Backs (CG181)', 'boardofbackscg181'],
    ['Нго', 'нго'],
    ['…', ''],
    ['', ''],
  ])('%j are %j', (name, folded) => expect(foldName(name)).toBe(folded));

  it('are the same the second time, also after ten thousand other names', () => {
    const before = foldName('Müller-Hart');
    for (let i = 0; i < 10_000; i++) foldName(`Name ${i}`);
    expect(foldName('Müller-Hart')).toBe(before);
    expect(foldName('Ö'.repeat(61))).toBe('o'.repeat(61));
  });
});

describe('the words of a text', () => {
  it.each<[string, readonly string[]]>([
    ['Pain (back): a review', ['pain', 'back', 'a', 'review']],
    ['Children’s backs', ['childrens', 'backs']],
    ["the nurses' knees", ['the', 'nurses', 'knees']],
    ['Über 3,5 Jahre', ['uber', '3', '5', 'jahre']],
    ['hands-on', ['hands', 'on']],
    ['— …', []],
    ['', []],
  ])('%j are %j', (text, words) => expect(foldWords(text)).toEqual(words));
});

describe('the other spelling in Latin letters', () => {
  it.each<[string, string]>([
    ['Müller', 'mueller'],
    ['Mu\u0308ller', 'mueller'],
    ['MÜLLER', 'mueller'],
    ['Jäger', 'jaeger'],
    ['Löwe', 'loewe'],
    ['Åberg', 'aaberg'],
    ['Ørsted', 'oersted'],
    ['Иванов', 'ivanov'],
    ['Щукин', 'shchukin'],
    ['Вольск', 'volsk'],
    ['Ђорић', 'djoric'],
    ['Παππάς', 'pappas'],
    ['Ψωμάς', 'psomas'],
  ])('of %s is %s', (name, spelling) => expect(foldTransliterated(name)).toBe(spelling));

  it.each(['Hart', 'García-López', 'O’Connell', 'Weiß', 'Šimić'])('is the plain one of %s, which has no other', (name) => {
    expect(foldTransliterated(name)).toBe(foldName(name));
  });
});

describe('white space', () => {
  it.each<[string, string]>([
    ['  sore \n\t back  ', 'sore back'],
    ['sore\u00a0\u2009back', 'sore back'],
    ['nee\u00addles', 'needles'],
    ['nee\u200b\u200c\u200d\u2060\ufeffdles', 'needles'],
    ['sore \u200b back', 'sore back'],
    ['\u00ad', ''],
    ['', ''],
  ])('of %j becomes %j', (text, squashed) => expect(squashSpace(text)).toBe(squashed));
});
