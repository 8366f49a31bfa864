import { foldCase } from '../../text/normalize.ts';
import { plainPattern } from '../../text/plain-pattern.ts';

const LOWER_FIRST = plainPattern(/^[“"(]?\p{Ll}/u);
const CAMEL = plainPattern(/^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u);
const ACRONYM = plainPattern(/^\p{Lu}[\p{Lu}\p{N}./&-]{1,12}$/u);
const WORDS = plainPattern(/[\p{L}'’]+/gu);

/** Words that stand in names of organisations and hardly ever in names of people. */
const GROUP_WORDS = new Set(
  `academy academies action activity administration affairs agency alliance analytical association associates authority bank board bureau business campaign
  center centers centre centres church club coalition collaboration collaborative collaborators college commission committee community company
  conference congress consortium consensus cooperative core corp corporation council countries country county data department departments dept directorate
  division economic education european expert faculty federal federation food forum foundation fund gbd global government group groups guideline guidelines
  health healthcare hospital inc incorporated indian initiative innovation institut institute institutes instituto international investigators
  japan kingdom laboratories laboratory league library limited llc ltd gmbh managers medical members ministere ministerio ministero ministry mission museum
  national nations network observatory office oficina organisation organization organizacion organisations organizations panel participants partnership
  party police policy practice press prevention program programme programs project public regional registry research researchers resources royal
  school science sciences secretariat section service services social societies society software staff state states statistical statistics steering study
  subcommittee subgroup survey surveillance system systems task team technical technologies technology treatment trial trialists trust un union unicef unit united university
  universitat university université women workgroup working workshop world writing agence agencia anonymous bundesamt bundesinstitut bundesministerium centro commissie comite conseil deutsche gesellschaft haute nacional servicio sociedad societe
  clinic clinics news today magazine media online staff editors charity hospice
  society's children's women's veterans`
    .split(/\s+/)
    .filter(Boolean),
);

/** How many words of a text belong to names of organisations: "World Health Organization" -> 3, "Lee" -> 0. */
export function countGroupWords(text: string): number {
  let count = 0;
  for (const word of foldCase(text).match(WORDS) ?? []) if (GROUP_WORDS.has(word.replace(/’/g, "'"))) count++;
  return count;
}

/** Whether a text reads like an organisation: "WHO", "StataCorp", "R Core Team"; not "Lee". */
export function isGroupLike(text: string): boolean {
  if (ACRONYM.test(text) || CAMEL.test(text)) return true;
  return countGroupWords(text) > 0;
}

const SMALL = /^(?:of|et|al\.?|and|for|the|on|in|behalf|de|des|du|la|le|der|für|fur|und|et|y|e|del|da|do|dos|das|to|&|-|–)$/;

/** Whether a text has capitals throughout, as names of organisations have: "Diabetes Study Group" does, "Global warming in Japan" does not. */
export function isCapitalised(text: string): boolean {
  const words = text.split(' ');
  return words.length <= 24 && words.every((word) => !LOWER_FIRST.test(word) || SMALL.test(word) || GROUP_WORDS.has(foldCase(word)));
}
