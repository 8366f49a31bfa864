import type { ShapeStrength } from '../../model/citation.ts';
import { foldName } from '../../text/normalize.ts';
import { isBeforeStudy, isSentTo, isStudyOf } from '../author-context.ts';
import { readBeforeJournal } from '../before-journal.ts';
import type { DraftItem } from '../draft.ts';
import { areCoauthors, holdsNearWork, holdsWork, isOnlyWork, type KnownNames } from '../known-names.ts';
import { overlapsAny } from '../overlap.ts';
import { NAME_REACH, type ReadNames, readNames } from '../read-names.ts';
import { CONJUNCTION, NOT_NAMES, REPORTS_AT_START } from '../words.ts';
import { findYears, type YearToken } from '../year-tokens.ts';
import { DATING_AT_END, findTellingBefore, isOnlyMarks } from '../year-words.ts';
import type { CitationForm } from './form.ts';

/** " classic meta-analysis" behind a year. */
const REACH_BEHIND = 40;
const POSSESSIVE = /['’ʼ]s? $/u;

/** "See DeLano, 2002", "Mu's 2020 review", "Lee and Smith in 2013": no brackets; the list holds name and year, or the shape is beyond doubt. */
export const bare: CitationForm = {
  name: 'bare',
  find(text, known, taken) {
    const clusters: { start: number; end: number; items: DraftItem[] }[] = [];
    let from = 0;
    for (const year of findYears(text)) {
      const left = text.slice(Math.max(from, year.start - NAME_REACH), year.start);
      from = year.end;
      if (overlapsAny(taken, year.start, year.end)) continue;
      const last = clusters.at(-1);
      const further = readFurther(text, last?.items.at(-1), year, known);
      const item = further ?? readItem(text, left, year, known);
      if (!item) continue;
      if (last && further) {
        last.items.push(item);
        last.end = item.end;
      } else clusters.push({ start: item.start, end: item.end, items: [item] });
    }
    return clusters;
  },
};

/** "Kayan & Hood (1984. The criteria": no bracket closes behind the year. */
const CLOSES = /^[^()[\]]{0,300}[)\]]/;

/** `left` is what stands before the year, back to the year before. */
function readItem(text: string, left: string, year: YearToken, known: KnownNames): DraftItem | null {
  const small = DATING_AT_END.exec(left)?.[0] ?? '';
  if (/^,? \p{Lu}/u.test(small)) return null; // "by Mu. In 2020, others": a sentence begins there
  const right = text.slice(year.end, year.end + REACH_BEHIND);
  const isUnclosed = /[([]$/.test(left) && !CLOSES.test(text.slice(year.end));
  if (!year.isUnsure && !isUnclosed && !/[\p{L}.’'][,]?\s$/u.test(left)) return null;
  const telling = year.isUnsure ? -1 : findTellingBefore(left, right);
  if (telling >= 0) return readTeller(left, telling, year, known);
  const mode = small || POSSESSIVE.test(left) ? 'narrative' : 'parenthetical';
  const whole = readBeforeJournal(left, known, year.year) ?? readNames(left.slice(0, left.length - small.length), known, mode, year.year);
  if (!whole) return null;
  const read = withoutVerb(whole, known);
  const isListed = year.isUnsure
    ? holdsWork(read.names[0], year.year, known)
    : isConfirmed(read, year.year, known, left) || isTeam(read, known, left);
  const isAlone = left.length === year.start && read.start === 0 && text.slice(year.end).trim() === '';
  const isSlip = isAlone && isNearWork(read, year.year, known);
  if (!isListed && !isSlip && (year.isUnsure || isUnclosed || !isBeyondDoubt(read, left, right))) return null;
  if (!known.hasList && !read.etAl) return null; // without a list nothing else tells it from a name and a date
  return toItem(read, left, year, isListed || isSlip ? 'certain' : read.strength);
}

/** "Stewart and Loftus wrote in 2018": other things are done in a year as well, so the list holds their work of it. */
function readTeller(left: string, end: number, year: YearToken, known: KnownNames): DraftItem | null {
  const read = readNames(left.slice(0, end), known, 'narrative', year.year);
  if (!read || !isConfirmed(read, year.year, known, left)) return null;
  return toItem(read, left, year, 'certain');
}

/** The item of names that were read in `left`, which ends where the year begins. */
function toItem({ names, etAl, given, start }: ReadNames, left: string, year: YearToken, strength: ShapeStrength): DraftItem {
  return {
    start: year.start - left.length + start,
    end: year.end,
    names,
    etAl,
    year: year.year,
    mode: 'narrative',
    form: 'bare',
    strength,
    ...(given !== undefined && { given }),
  };
}

/** Years within which another one of a listed author is a slip, where nothing but names and year stands in a cell. */
const WIDEST_SLIP = 3;

/** "Jusienė 2021" for Jusienė (2020), "Jansen 2020" for Janssen (2020). */
function isNearWork({ names }: ReadNames, year: string, known: KnownNames): boolean {
  const name = names[0];
  if (holdsNearWork(name, year, known)) return true;
  const years = known.firstFamilies.get(foldName(name)) ?? [];
  return [...years].some((listed) => Math.abs(Number(listed) - Number(year.slice(0, 4))) <= WIDEST_SLIP);
}

/** "so do King and Law, 2017", "l’étude de Côté, 2016": small words of the sentence, where the list has the name without them. */
function withoutVerb(read: ReadNames, known: KnownNames): ReadNames {
  const [first, ...others] = read.names;
  const [small = ''] = /^(?:\p{Ll}{1,3} ){1,2}/u.exec(first) ?? [];
  const name = first.slice(small.length);
  if (small === '' || known.families.has(foldName(first)) || !known.families.has(foldName(name))) return read;
  return { ...read, names: [name, ...others], start: read.start + small.length };
}

/** The second year of "Smith 2018, 2020" and of "Smith 2018a, b", where the list holds that work too. */
function readFurther(text: string, before: DraftItem | undefined, { start, end, year }: YearToken, known: KnownNames): DraftItem | null {
  if (!before?.year || !isOnlyMarks(text.slice(before.end, start))) return null;
  const [name] = before.names;
  if (!holdsWork(name, year, known)) return null;
  const isLetter = end - start === 1; // "Smith 2018a, a trial" has one more letter than it means
  if (isLetter && (isOnlyWork(name, year, known) || year <= before.year)) return null;
  return { ...before, start, end, year };
}

/** The list must hold this first author with this year, and the year must follow a comma or "et al.". */
function isConfirmed(read: ReadNames, year: string, known: KnownNames, left: string): boolean {
  const name = read.names[0];
  return holdsWork(name, year, known) && (/,\s$/.test(left) || read.etAl || read.names.length > 1 || !NOT_NAMES.has(foldName(name)));
}

/** "Lee, Choi & Shin 2012": a team of the list, whatever its year; "Lee C, Choi D, 2012" opens an entry more often. */
function isTeam({ names, given }: ReadNames, known: KnownNames, left: string): boolean {
  return names.length > 1 && given === undefined && YEAR_BEHIND_NAMES.test(left) && areCoauthors(names, known);
}

/** A surname in one word; capitals throughout are acronyms, and capitals inside are firms, more often. */
const SURNAME = /^(?:\p{Ll}{1,3} ){0,2}(?:Ma?c|De|Di|Du|La|Le|Van|O['’])?\p{Lu}\p{Ll}{1,20}(?:['’-]\p{L}\p{Ll}{1,20}){0,2}$/u;
/** Names and year touch: "Berg, 1999", "Berg’s 1999". */
const YEAR_BEHIND_NAMES = /(?:\p{L}\.?,?|['’]s?) $/u;

/** " & Balaban ": the last of several authors. */
const LAST_OF_TEAM = new RegExp(`\\s(?:${CONJUNCTION})\\s[^\\s,]+,? $`, 'iu');

/**
 * Names that the list lacks, in words that nothing but a citation has: "Berg et al., 1999", "results from Berg and Holm, 1999",
 * "Berg and Holm’s 1999 review", "Berg, Holm & Lind 1999", "Berg and Holm, 1999, had found", "; see Berg 1999".
 */
function isBeyondDoubt({ names, etAl, start }: ReadNames, left: string, right: string): boolean {
  if (!YEAR_BEHIND_NAMES.test(left) || !names.every((name) => SURNAME.test(name))) return false;
  if (etAl) return true;
  const before = left.slice(0, start);
  if (names.length === 1) return isSentTo(before);
  if ((names.length > 2 && LAST_OF_TEAM.test(left)) || REPORTS_AT_START.test(right.replace(/^,/, ''))) return true;
  return names.length === 2 && (isSentTo(before) || isStudyOf(before) || (POSSESSIVE.test(left) && isBeforeStudy(right)));
}
