import type { CslName } from '../model/csl.ts';
import { foldName, foldTransliterated } from './normalize.ts';

/** "Jr", "III" and lone initials that entries print behind a family name: "Ribeiro Jr", "Grinker R". */
const BEHIND_FAMILY = /(?:,?\s(?:[JS]r\.?|I{2,3}|\p{Lu}\.?))+$/u;

/** Arabic names are cited with their article and without: "al-Rashid". */
const ARTICLE = /^(?:al|el|as|ar|ad|an|at|az|ash)[-‐]/iu;

/** "Gil Martínez": Spanish authors are cited by the first of their two surnames as often as by both. */
const DOUBLE = /^(\p{Lu}\p{Ll}{2,}) \p{Lu}\p{Ll}{2,}$/u;

/** "Teresa Ferreira" of "Teresa Ferreira da Silva": the last of several given names may be the first of two surnames. */
const LAST_GIVEN = /^(?=.*\p{Ll} ).*\s(\p{Lu}\p{Ll}{2,})$/u;

/** A name as printed: { family: 'Berg', 'non-dropping-particle': 'van der' } -> "van der Berg"; a group's whole name. */
export function printedName(name: CslName): string {
  return name.family ? [name['non-dropping-particle'], name.family].filter(Boolean).join(' ') : (name.literal ?? '');
}

/**
 * Folded spellings under which an author of the list may be cited, the fullest first: "van der Berg" -> ["vanderberg", "berg"],
 * "Müller" -> ["muller", "mueller"]; of a group the whole name.
 */
export function listedSpellings(name: CslName): string[] {
  if (!name.family) return [foldName(name.literal ?? '')].filter(Boolean);
  const family = name.family.replace(BEHIND_FAMILY, '') || name.family;
  const last = family.split(/\s+/).at(-1) ?? family;
  const [first = ''] = DOUBLE.exec(family)?.slice(1) ?? [];
  const given = LAST_GIVEN.exec(name.given ?? '')?.[1];
  const double = given === undefined ? '' : `${given} ${printedName(name)}`;
  const spellings = [printedName(name), family, last, first, family.replace(ARTICLE, ''), double].map(foldName);
  return [...new Set([...spellings, foldTransliterated(family), ...openings(family)])].filter(Boolean);
}

/** "Ruiz de Alegría" of "Ruiz de Alegría Fernández de Retana": of long names the first surname, or as much of them as the text likes. */
function openings(family: string): string[] {
  const words = family.split(' ');
  if (words.length < LEAST_LONG || !/^\p{Lu}/u.test(family)) return [];
  return words.flatMap((word, i) =>
    i > 0 && i < words.length - 1 && /^\p{Lu}/u.test(word) ? [foldName(words.slice(0, i + 1).join(' '))] : [],
  );
}

/** Words of a family name that the text may cut short. */
const LEAST_LONG = 4;

/** Folded spellings of a name in the text, with and without given names before it: "Mary Smith" -> ["marysmith", "smith"]. */
export function citedSpellings(printed: string): string[] {
  const words = printed.split(/\s+/);
  const last = words.at(-1);
  const ends = words.length > 1 && last ? [foldName(last), foldName(words.slice(1).join(' '))] : [];
  return [...new Set([foldName(printed), foldTransliterated(printed), ...ends])];
}
