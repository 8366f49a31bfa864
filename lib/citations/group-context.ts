import { isBody } from '../text/known-acronyms.ts';
import { foldCase } from '../text/normalize.ts';
import { standsLikeAuthor } from './author-context.ts';
import { alternatives, gather, REPORTS_AT_START, STUDIES } from './words.ts';

/** What the words around the name of a body say where the list does not know it: an article stands before it, as before no person. */

const BODIES: ReadonlySet<string> = new Set(gather((locale) => locale.bodies).map(foldCase));
const BODY_ENDINGS = gather((locale) => locale.organisationEndings).map(foldCase);
const ARTICLE = "(?:the|la|le|les|el|los|las|il|lo|gli|l['’]|der|die|das|dem|den|het|de|o|a|os|as)";
const ARTICLE_AT_END = new RegExp(`(?<!\\p{L})${ARTICLE}\\s?$`, 'iu');
const ATTRIBUTED = new RegExp(`(?<!\\p{L})(?:${alternatives(gather((locale) => locale.attributions))})\\s(?:${ARTICLE}\\s?)?$`, 'iu');

/** "World Health Organization", "Deutsche Schmerzgesellschaft": several words, and what bodies are called among them; no "Women’s Health Study". */
export function isBodyName(name: string): boolean {
  const words = name.split(/[\s-]+/).map(foldCase);
  if (words.length < 2 || words.some((word) => STUDIES.has(word))) return false;
  const last = words.at(-1) ?? '';
  return words.some((word) => BODIES.has(word)) || BODY_ENDINGS.some((ending) => last.endsWith(ending));
}

/**
 * Whether a body writes or says something: "According to the " before it, or " found that" behind the year; letters that everybody knows,
 * "The WHO (2018)", also where nothing but an article tells them from an author.
 */
export function isHeard(name: string, before: string, behind: string): boolean {
  if (!isBodyName(name) && !isBody(name)) return false;
  if (isBody(name) && ARTICLE_AT_END.test(before) && standsLikeAuthor(before.replace(ARTICLE_AT_END, ''), behind)) return true;
  return ATTRIBUTED.test(before) || (ARTICLE_AT_END.test(before) && REPORTS_AT_START.test(behind));
}

/** Whether a body stands at the head of a clause, with its article: "The ", "and, as the ". */
export function standsLikeBody(name: string, before: string, behind: string): boolean {
  if (!isBodyName(name)) return false;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return isHeard(name, before, behind) || standsLikeAuthor(line.replace(ARTICLE_AT_END, ''), behind);
}
