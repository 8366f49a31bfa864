import { anyOf, capitalised } from '../locales/word-pattern.ts';
import { plainPattern } from '../text/plain-pattern.ts';
import { ARTICLES } from './leads.ts';
import { gather } from './words.ts';

/** Names of bodies of which most words are in lower case, as outside of English: their end is no name by itself. */

const HEAD = anyOf(gather((locale) => locale.bodies).map(capitalised));
/** "le ministère de la Santé": in lower case where the language has it so. */
const MINISTRY = `(?:${anyOf(gather((locale) => locale.bodies).filter((word) => word.startsWith('minist')))})`;
const SMALL = anyOf(gather((locale) => locale.smallInNames));
const ELIDED = "[dl]['’]";
/** "nationale", "europea", "superior": how adjectives end that stand behind what they belong to; verbs end otherwise. */
const ADJECTIVE =
  '\\p{Ll}{2,16}(?:al|ale|ais|aise|éen|éenne|ien|ienne|ain|aine|eur|eure|ique|aire|oise|if|ive|ano|ana|eo|ea|ico|ica|ore|or|ese|ol|ola|ria|rio|eira|eiro|ense)';
const NOUN = "\\p{L}[\\p{L}’'-]{2,24}";
/** "du cancer", "de sécurité", "d’anesthésie", "für gesundheitliche Aufklärung", "de la salud pública". */
const PART = `(?:(?:${SMALL})(?: (?:${SMALL}))? (?:${ELIDED})?|${ELIDED})(?:\\p{Ll}{3,20} )?${NOUN}(?: ${ADJECTIVE})?`;
const BODY_AT_END = plainPattern(
  `(?<![\\p{L}\\p{M}-])(?:(?:\\p{Lu}[\\p{Ll}-]{1,20} ){0,2}(?:${HEAD})|${MINISTRY})(?: (?:${ADJECTIVE}|\\p{Lu}[\\p{Ll}-]{2,20})){0,2}(?: ${PART}){1,4}$`,
  'u',
);
const LONGEST = 160;
const CAPITAL_ARTICLES: ReadonlySet<string> = new Set([...ARTICLES, 'die', 'das', 'el', 'il', 'o', 'a', 'the'].map(capitalised));

/** The body that a text ends with: "que la Haute Autorité de santé" -> `{ text: 'Haute Autorité de santé', start: 7 }`; null where there is none. */
export function bodyAtEnd(text: string): { readonly text: string; readonly start: number } | null {
  const from = Math.max(0, text.length - LONGEST);
  const match = BODY_AT_END.exec(text.slice(from));
  if (!match) return null;
  const [first = ''] = match[0].split(' ');
  const article = CAPITAL_ARTICLES.has(first) ? first.length + 1 : 0;
  return { text: match[0].slice(article), start: from + match.index + article };
}
