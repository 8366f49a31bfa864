import { LOCALES } from '../locales/registry.ts';
import { anyOf, capitalised } from '../locales/word-pattern.ts';
import { isKnownAcronym } from './known-acronyms.ts';
import { foldName } from './normalize.ts';
import { isSpelt, isSpeltApart, isSpeltInPieces, wordsOfGroup } from './spell-letters.ts';

/** An acronym in brackets behind the name: "World Health Organization (WHO)". */
export const PRINTED_ACRONYM = /[([]\s?(\p{Lu}[\p{Lu}\p{N}&.-]{1,12}s?)\s?[)\]]/gu;

/** "U.S. Department of Health and Human Services" is HHS, and "US Department of Agriculture" is USDA. */
export const COUNTRY = /^(?:the\s)?U\.?\s?(?:S\.?\s?A?|K)\.?\s(?=\p{Lu}\p{L})/u;

/** "European Food Safety Authority Panel on Nutrition", "Academy of Pediatrics Council on Media": behind the name of the body its part. */
const BODY_PARTS = LOCALES.flatMap((locale) => locale.bodyParts.map((part) => part.split(' ').map(capitalised).join(' ')));
const PART_OF_BODY = new RegExp(`\\s(?:${anyOf(BODY_PARTS, ' ')})\\s(?:${anyOf(LOCALES.flatMap((locale) => locale.bodyPartsFor))})\\s`);

/** "DfE and DoH" */
const BETWEEN_ACRONYMS = /(?<=\p{Lu}) (?:and|und|et|y|e) (?=\p{Lu})/gu;
/** Shorter words are acronyms of too many things. */
const SHORTEST_ACRONYM = 2;
const LONGEST_ACRONYM = 12;

/** One acronym as it is printed and as its letters are compared: "MoHFW", "mohfw". */
interface Letters {
  readonly printed: string;
  readonly folded: string;
}

/** The acronyms that a name is made of; none where it is no acronym. */
export type Acronym = readonly Letters[];

/** The words of a group's name, folded, in each way that an acronym may take them. */
type GroupWords = readonly (readonly string[])[];

interface Body {
  readonly printed: string;
  readonly words: GroupWords;
}

/** A group's name as acronyms are held against it; of several bodies in one name also each of them. */
export interface Group extends Body {
  readonly bodies: readonly Body[];
}

/** Reads a name as an acronym: "MoHFW" -> one, "PAHO/WHO" -> two, "Who" -> none. */
export function readAcronym(name: string): Acronym {
  const parts = name.split('/');
  const letters = parts.map((printed) => ({ printed, folded: foldName(printed.replace(BETWEEN_ACRONYMS, '')) }));
  return letters.every(isAcronym) ? letters : [];
}

function isAcronym({ printed, folded }: Letters): boolean {
  return folded.length >= SHORTEST_ACRONYM && folded.length <= LONGEST_ACRONYM && /\p{Lu}.*\p{Lu}/u.test(printed);
}

/** Reads the words of a group's name, once for all acronyms: "Pain Council and Board of Steps" -> its words, and those of the two bodies. */
export function readGroup(printed: string): Group {
  const body = readBody(printed);
  const names = namesWithin(printed);
  return { ...body, bodies: names.length > 1 ? names.map(readBody) : [body] };
}

/** The letters of something else within a name: "National Center for PTSD" is the NCPTSD. */
const LETTERS_WITHIN = /(?<=\s\p{Ll}{2,4}\s)\p{Lu}{3,6}(?!\p{L})/gu;

/** "US Board of Pain" -> [["board", "of", "pain"], ["u", "s", "board", "of", "pain"]]; of "Pain Academy Panel on Sleep" also the body alone. */
function readBody(printed: string): Body {
  const name = printed.replace(PRINTED_ACRONYM, ' ');
  const body = PART_OF_BODY.exec(name)?.index ?? -1;
  const country = COUNTRY.exec(name)?.[0] ?? '';
  const apart = name.replace(LETTERS_WITHIN, (letters) => [...letters].join(' '));
  const words = wordsOfGroup(name.slice(country.length));
  return {
    printed,
    words: [
      ...(body > 0 ? [wordsOfGroup(name.slice(0, body))] : []),
      words,
      ...(apart === name ? [] : [wordsOfGroup(apart)]),
      ...(country === '' ? [] : [[...country.replace(/[^UKSA]/g, '').toLowerCase(), ...words]]),
    ],
  };
}

/** "Pain Council and Board of Steps" -> ["Pain Council", "Board of Steps"]. */
function namesWithin(group: string): string[] {
  return group.split(/,\s(?:and\s|&\s)?|\s(?:and|&)\s(?=\p{Lu})|\s?\/\s?/u);
}

/**
 * Whether letters abbreviate a name, small words with or without: ("MoHFW", "Ministry of Health and Family Welfare") -> true.
 * Of names of four main words and more one may be left out, and two from five letters on; what the body calls its part, "Panel on
 * Nutrition", is no part of the letters.
 */
export function isAcronymOf(acronym: string, group: string): boolean {
  const letters = readAcronym(acronym);
  return letters.length > 0 && abbreviates(letters, readGroup(group));
}

/** The same for what was read already: comparing an acronym with a whole list reads each name once. */
export function abbreviates(acronym: Acronym, group: Group): boolean {
  const [only, ...others] = acronym;
  if (only === undefined) return false;
  // "AAOS" for "American Academy of Orthopaedic Surgeons/American Society for Surgery of the Hand"
  if (others.length === 0)
    return isShortFor(only, group) || (group.printed.includes('/') && group.bodies.some((body) => isShortFor(only, body)));
  // "WHO/UNICEF" for "World Health Organization/UNICEF"
  return acronym.every((part) => group.bodies.some((body) => body.printed === part.printed || isShortFor(part, body)));
}

function isShortFor({ printed, folded }: Letters, { printed: name, words }: Body): boolean {
  return (
    isKnownAcronym(printed, name) ||
    words.some((each) => isSpelt(folded, each) || isSpeltApart(folded, each) || isSpeltInPieces(printed, each))
  );
}

/** A name with its first words as letters: "DPP Research Group" -> "DPP", and the rest as it ends the whole name. */
export interface PartlyAbbreviated {
  readonly acronym: Acronym;
  readonly rest: string;
}

/** Reads a name that begins with letters; null for any other: "Diabetes Research Group". */
export function readPartlyAbbreviated(name: string): PartlyAbbreviated | null {
  const [first = '', ...rest] = name.split(/\s+/);
  const acronym = rest.length > 0 && /^[\p{L}\d&/-]+$/u.test(first) ? readAcronym(first) : [];
  return acronym.length > 0 ? { acronym, rest: ` ${rest.join(' ').toLowerCase()}` } : null;
}

/** Whether a name is another one with its first words as letters: ("DPP Research Group", "Diabetes Prevention Program Research Group") -> true. */
export function isPartlyAbbreviated({ acronym, rest }: PartlyAbbreviated, listed: string): boolean {
  const end = listed.toLowerCase().lastIndexOf(rest);
  return end > 0 && abbreviates(acronym, readGroup(listed.slice(0, end)));
}
