import { describe, expect, it } from 'vitest';
import { pairBrackets } from '../../lib/citations/brackets.ts';
import { addApart, overlapsAny } from '../../lib/citations/overlap.ts';
import { findBracketYears, findYears } from '../../lib/citations/year-tokens.ts';

/** The pairs of a text as they stand in it; a pair inside another one with ">" for each that is around it. */
function pairs(text: string): string[] {
  const found = pairBrackets(text);
  const depth = (i: number): number => ((found[i]?.parent ?? -1) < 0 ? 0 : 1 + depth(found[i]?.parent ?? -1));
  return found.map(({ open, close }, i) => '>'.repeat(depth(i)) + text.slice(open, close + 1));
}

describe('brackets', () => {
  it.each<[string, string, string[]]>([
    ['none', 'plain', []],
    ['one pair', 'a (b) c', ['(b)']],
    ['one inside another', 'a (b [c] d) e', ['(b [c] d)', '>[c]']],
    ['three deep, then beside', '((a(b))) (c)', ['((a(b)))', '>(a(b))', '>>(b)', '(c)']],
    ['one that nothing closes', 'a (b (c) d', ['(c)']],
    ['one that nothing opened', 'a) b (c)', ['(c)']],
    ['a lone one of the other kind inside', 'a (b [c) d', ['(b [c)']],
    ['two lone ones, of which only one is a slip', 'a (b [[c) d', []],
    ['the other way round', 'a [b (c] d', ['[b (c]']],
    ['crossed', '(a [b) c]', ['(a [b)']],
    ['one of the longest that is a citation', `(${'x'.repeat(2999)})`, [`(${'x'.repeat(2999)})`]],
    ['a longer one, which was never closed', `(${'x'.repeat(3000)})`, []],
  ])('%s', (_what, text, found) => expect(pairs(text)).toEqual(found));
});

describe('spans', () => {
  const spans = [
    { start: 2, end: 4 },
    { start: 6, end: 9 },
  ];

  it.each([
    [0, 2, false],
    [0, 3, true],
    [3, 4, true],
    [4, 6, false],
    [4, 7, true],
    [8, 20, true],
    [9, 20, false],
  ])('from %i to %i touch one of 2-4 and 6-9: %s', (start, end, touches) => expect(overlapsAny(spans, start, end)).toBe(touches));

  it('are added where they touch neither the others nor each other, and stay in order', () => {
    const more = [
      { start: 11, end: 13 },
      { start: 0, end: 2 },
      { start: 12, end: 14 },
      { start: 3, end: 5 },
      { start: 13, end: 14 },
    ];
    expect(addApart(spans, more).map(({ start, end }) => `${start}-${end}`)).toEqual(['0-2', '2-4', '6-9', '11-13', '13-14']);
    expect(addApart(spans, [{ start: 3, end: 5 }])).toEqual(spans);
  });
});

describe('years', () => {
  const written = (text: string, tokens: ReturnType<typeof findYears>) =>
    tokens.map(
      ({ start, end, year, originalYear, endsSpan }) =>
        `${text.slice(start, end)}=${year}${originalYear ? ` of ${originalYear}` : ''}${endsSpan ? ' span' : ''}`,
    );

  it.each<[string, string[]]>([
    ['In 2013 and in 1499, 1500, 2049 and 2050.', ['2013=2013', '1500=1500', '2049=2049']],
    ['On 2013-05-01, version 2.2013, 12013 and $2013.', []],
    ['Brown 2003a, b and c say so.', ['2003a=2003a', 'b=2003b', 'c=2003c']],
    ['Freud 1921/1998, 1959 [1943] and [1921] 1998.', ['1921/1998=1998 of 1921', '1959 [1943]=1959 of 1943', '[1921] 1998=1998 of 1921']],
    ['In 90% of 2013% and 2013km.', []],
    ['Mu2020, then 2013 and Lee2013a.', ['2020=2020', '2013=2013', '2013a=2013a']],
    ['Freud [1998] 1921.', ['[1998] 1921=1998 of 1921']],
  ])('in running text: %s', (text, years) => expect(written(text, findYears(text))).toEqual(years));

  it.each<[string, string[]]>([
    ['(Smith 2001,2003a,b; Mu n.d.)', ['2001=2001', '2003a=2003a', 'b=2003b', 'n.d.=n.d.']],
    ['(Smith, S. D., 2001)', ['2001=2001']],
    ['Mu n.d. without brackets', []],
    ['(Smith 2001 – 2005)', ['2001=2001', '2005=2005']],
    [
      '(Mu n.d.-a; Lee in press-b; Tan 2020, forthcoming)',
      ['n.d.-a=n.d.-a', 'in press-b=in press-b', '2020=2020', 'forthcoming=forthcoming'],
    ],
    ['(Mu n.d.) and [Lee (n.d.)]', ['n.d.=n.d.', 'n.d.=n.d.']],
    ['(Mu2020, µ2021, X2022)', ['2020=2020']],
    ['[Mu2020]', []],
    ['(Smith 2003a–c; 2004a & b; 2005 a)', ['2003a=2003a', 'c=2003c', '2004a=2004a', 'b=2004b', '2005 a=2005a']],
    ['(Smith 2001–2005)', ['2001=2001', '2005=2005 span']],
    ['(Mu, in press)', ['in press=in press']],
  ])('in brackets: %s', (text, years) => expect(written(text, findBracketYears(text, pairBrackets(text)))).toEqual(years));
});
