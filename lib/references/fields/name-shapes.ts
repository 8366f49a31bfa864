import type { CslName } from '../../model/csl.ts';
import { NAME_PARTICLES } from '../../text/name-particles.ts';
import { plainPattern } from '../../text/plain-pattern.ts';

/** How a name is printed: "Mu, J." / "Mu J" / "J. Mu" / "Mu, Jian" / "Jian Mu" / "MU Jian". */
export type NameShape = 'family-comma' | 'family-initials' | 'initials-family' | 'family-given' | 'given-family' | 'capitals-given';

/** One name as read, with the place behind it. */
export interface ReadName {
  readonly name: CslName;
  readonly end: number;
  readonly shape: NameShape;
}

// Named parts. Every repeat is bounded, and no two neighbours can match the same character, so that matching stays linear.
const WORD = "(?:[a-z]{1,3}['’-]|de|Mc\\s|St\\.\\s)?[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}]{0,30}(?:['’ʼ´`–-][\\p{L}\\p{M}]{1,30}){0,4}['’]?";
const PARTICLE = `(?:${NAME_PARTICLES.join('|')}|y|e|und|in|op|het|['’]t|['’]s|de['’]|dell['’]|st\\.?)`;
/** Up to three particles; the look-ahead spares the long list where a capital follows. */
const PARTICLES = `(?:(?=[\\p{Ll}'’])${PARTICLE}\\s)`;
const FAMILY = `(?:(?:Van|Von|De|Del|Di|La|Le)\\s\\p{Ll}[\\p{L}]{2,20}(?=,?\\s\\p{Lu})|${PARTICLES}{0,3}${WORD}(?:\\s(?:${PARTICLES}{0,2}${WORD}|\\p{Ll}{3,20}(?=,\\s\\p{Lu}\\.))){0,3})`;
const SUFFIX_WORD = '(?:Jr|Sr|II|III|IV)(?!\\p{L})';
const END = '(?=\\s?[,;&:.([\\])]|\\s(?:and|und|et|y)\\s|\\s?$)';
const DOTTED = `(?:a\\s(?=\\p{Lu}\\.))?\\p{Lu}\\p{Ll}{0,2}\\.(?:\\s?[–-]\\s?|\\s)?(?:(?:[a-z]\\.\\s?)?\\p{Lu}\\.(?:\\s?[–-]\\s?|\\s)?){0,5}(?:(?:\\p{Lu}(?:-\\p{Lu})?|\\p{Ll}\\.?)(?=\\s?[,;&:(]|\\s(?:and|und|et|y)\\s|\\s\\d{4}|\\s?$))?`;
const PLAIN = `(?:(?!I{2,3}\\b|IV\\b)\\p{Lu}{1,4}(?:[- ]\\p{Lu}{1,3}){1,3}${END}|(?!I{2,3}\\b|IV\\b)\\p{Lu}{1,4}(?:-\\p{L}{1,3})?|(?:[CGKPSTZ]h|D[jz]|Gy|Sz|Ts)(?=\\s?[,;]))(?![\\p{L}\\p{M}’'-]|\\d(?![,;.]))`;
const INITIALS = `(?!${SUFFIX_WORD})(?:${DOTTED}|${PLAIN}(?:\\.(?=,|\\s?&|\\sand\\s))?)`;
/** "Jr", "3rd"; a lone digit is a footnote mark that stuck to the name. */
const SUFFIX = '(?:\\d(?=[,;.]))?(?:,?\\s?(Jr|Sr|II|III|IV|2nd|3rd|4th)\\b\\.?)?';
const TRAILING_PARTICLE = '(?:\\s?((?:(?:[Vv]an|[Vv]on|[Tt]e[nr]?|de|der|den|da|dos|del|du|la)\\s?){1,3})(?=\\s?[,;.&(]|\\sand\\s))?';
/** "De Boeck", "Van Ravenzwaaij": the particle belongs to the family name, with a capital too. */
const CAPITAL_PARTICLE = '(?:De|Del|Della|Di|Du|La|Le|Van|Von|Ten|Ter)\\s(?:(?:der|den|la|de)\\s)?(?=\\p{Lu}\\p{Ll})';
const GIVEN = `(?:\\p{Lu}(?:\\.\\s?|\\s)){0,2}\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]{0,20}(?:[-'’]\\p{L}{1,20})?(?:[\\s-](?!${CAPITAL_PARTICLE})(?:\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]{0,20}(?:-\\p{L}{1,20})?|(?:\\p{Lu}\\.\\s?-?){1,3}|\\p{Lu}{1,2}(?![\\p{L}\\p{M}]))){0,3}`;
const GIVEN_END = '(?:(?=\\s?[,;&.(/]|:\\s|\\s(?:and|et|y|e|und)\\s|\\s?$|\\s["“‘])|(?<=\\.))';

/** "Mu, J. William. 1996", "Mu, J. William, and": a given name behind the initial; "Mu, J. Needles. BMJ" begins its title there. */
const MIDDLE_GIVEN =
  '(?:\\p{Lu}(?:\\.\\s?|\\s)){1,2}\\p{Lu}\\p{Ll}{2,20}(?:\\s\\p{Lu}\\.)?(?:\\.?\\s\\(?(?:1[89]|20)\\d\\d|,\\s(?:and|&|et al)(?!\\p{L})|;\\s)';
const FAMILY_COMMA = plainPattern(
  `(${FAMILY})(?:,?\\s(Jr|Sr|II|III|IV)\\b\\.?)?\\s?,\\s?(?!${MIDDLE_GIVEN})(${INITIALS})${TRAILING_PARTICLE}${SUFFIX}`,
  'uy',
);
const FAMILY_INITIALS = plainPattern(`(${FAMILY})(?:,?\\s(Jr|Sr)\\b\\.?)?\\s(${INITIALS})${TRAILING_PARTICLE}${SUFFIX}`, 'uy');
const INITIALS_FAMILY = plainPattern(
  `((?:\\p{Lu}\\p{Ll}{0,2}\\.[\\s–-]{0,2}){1,5}|(?:\\p{Lu}\\s){0,2}\\p{Lu}{1,2}(?:-\\p{Lu})?\\s)(${PARTICLES}{0,3}${WORD}(?:(?!\\s(?:y|e|und)\\s\\p{Lu}\\.)\\s(?!${SUFFIX_WORD})${PARTICLES}?${WORD}){0,2})(?!\\s?\\.\\p{L})${SUFFIX}`,
  'uy',
);
const FAMILY_GIVEN = plainPattern(`(${FAMILY})(?:,?\\s(Jr|Sr|II|III)\\b\\.?)?\\s?,\\s(${GIVEN})${SUFFIX}${GIVEN_END}`, 'uy');
const CAPITALS_GIVEN = plainPattern(
  `(\\p{Lu}{2}[\\p{Lu}'’-]{0,20}(?:\\s\\p{Lu}{2}[\\p{Lu}'’-]{1,20}){0,2})\\s(${GIVEN})${GIVEN_END}`,
  'uy',
);
const GIVEN_FAMILY = plainPattern(
  `(${GIVEN})\\s(?!${SUFFIX_WORD})((?:${CAPITAL_PARTICLE})?${PARTICLES}{0,3}${WORD})${SUFFIX}${GIVEN_END}`,
  'uy',
);

const PATTERNS: Readonly<
  Record<
    NameShape,
    {
      readonly pattern: RegExp;
      readonly family: number;
      readonly given: number;
      readonly suffixes: readonly number[];
      readonly particle: number;
    }
  >
> = {
  'family-comma': { pattern: FAMILY_COMMA, family: 1, given: 3, suffixes: [2, 5], particle: 4 },
  'family-initials': { pattern: FAMILY_INITIALS, family: 1, given: 3, suffixes: [2, 5], particle: 4 },
  'initials-family': { pattern: INITIALS_FAMILY, family: 2, given: 1, suffixes: [3], particle: 0 },
  'family-given': { pattern: FAMILY_GIVEN, family: 1, given: 3, suffixes: [2, 4], particle: 0 },
  'capitals-given': { pattern: CAPITALS_GIVEN, family: 1, given: 2, suffixes: [], particle: 0 },
  'given-family': { pattern: GIVEN_FAMILY, family: 2, given: 1, suffixes: [3], particle: 0 },
};

/** "Mu J. Pain": the stop ends the list, it is no part of the initial. */
const ENDS_LIST = plainPattern(/^\p{Lu}\.$/u);
const TITLE_BEHIND = plainPattern(/^\s(?!(?:and|und|et|y)\s)[\p{L}\d“"‘'[]/u);

/** Reads a name of one shape at a place: ("Mu, J., & Lee, K.", 0, 'family-comma') -> family "Mu", given "J.". */
export function readNameShape(text: string, at: number, shape: NameShape): ReadName | null {
  const { pattern, family, given, suffixes, particle } = PATTERNS[shape];
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const trailing = particle ? match[particle]?.trim() : undefined;
  const familyName = `${trailing ? `${trailing} ` : ''}${match[family] ?? ''}`.trim();
  let givenName = (match[given] ?? '').trim().replace(/-$/, '').trim();
  let suffix = suffixes.map((group) => match[group]).find(Boolean);
  const numeral = /\s(II|III|IV)$/.exec(givenName);
  if (numeral) {
    suffix = numeral[1];
    givenName = givenName.slice(0, numeral.index);
  }
  let end = at + match[0].trimEnd().length;
  if (shape === 'family-initials' && ENDS_LIST.test(givenName) && TITLE_BEHIND.test(text.slice(end, end + 6))) {
    givenName = givenName.slice(0, -1);
    end--;
  }
  return { name: { family: familyName, given: givenName, ...(suffix ? { suffix } : {}) }, end, shape };
}
