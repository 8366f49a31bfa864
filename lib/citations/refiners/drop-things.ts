import type { PageText } from '../../model/page-text.ts';
import { firstEndingBehind } from '../../text/first-ending-behind.ts';
import { foldName } from '../../text/normalize.ts';
import type { DraftCluster, DraftItem } from '../draft.ts';
import { holdsWork, type KnownNames } from '../known-names.ts';
import {
  BYLINE,
  CASE_AT_END,
  CASE_INSIDE,
  CREDIT_AT_START,
  CREDITS_AT_END,
  DEGREE_AT_END,
  DEGREE_AT_START,
  EVENT_AT_END,
  EVENT_NAME,
  IS_AT_START,
  isDocument,
  isInstitution,
  isLawOrContest,
  isMaker,
  isPlace,
  isProduct,
  isPublisher,
  isTitled,
  NUMBER_AT_END,
  OWN_CITATION_AT_END,
  PERSON_AT_END,
  PICTURE_AT_END,
  PICTURE_AT_START,
  PRODUCTION_AT_END,
  PRODUCTION_AT_START,
  TRIAL_NUMBER,
  UNTIL,
  VERSION_AT_END,
} from '../thing-words.ts';
import { alternatives, BETWEEN_AUTHORS, CONJUNCTION, gather } from '../words.ts';
import type { Refiner } from './refiner.ts';

/** Text before a cluster that tells what it is. */
const REACH = 60;
const COPYRIGHT_AT_END = /(?:©|\bcopyright)[\s(]{0,3}(?:\p{Lu}[\p{L}.-]{0,20}\s){0,3}$/iu;
/** "Anopheles gambiae (": a genus and a species with a Latin ending, before the author who named it. */
const SPECIES_AT_END = /(?<!\p{L})\p{Lu}\p{Ll}{2,20} \p{Ll}{2,20}(?:a|ae|ans|e|ens|ense|es|i|is|or|um|us|x)[\s(]{0,3}$/u;
/** "Panax ginseng Meyer", all inside the bracket. */
const SPECIES_INSIDE = /^\p{Lu}\p{Ll}{2,20} \p{Ll}{4,20} \p{Lu}\p{Ll}+$/u;
/** Most species that everybody knows were named before; later years are cited works far more often. */
const LATEST_SPECIES = 1950;
/** "Eimeria tenella (Railliet and Lucet, 1891)": hardly more people named a species together. */
const MOST_NAMERS = 2;

/**
 * Drops what bears a year like a citation and is none, where the list holds no such author: "(Vienna, 2015)", "(Health Act, 2015)",
 * "(Photo: Anna Berg, 2019)", "the film Titanic (1997)", "Aedes aegypti (Linnaeus, 1762)".
 */
export const dropThings: Refiner = (drafts, page, known) =>
  drafts.flatMap((draft) => {
    const items = draft.items.filter((item) => {
      if (
        item.strength !== 'certain' &&
        (isThing(item) ||
          isItalicTitle(item, page) ||
          isQuotedTitle(item, page) ||
          isStretchOfTime(item, page) ||
          isMakerOfTitle(item, page) ||
          isBirthplace(item, draft, page) ||
          isOwned(item, page) ||
          standsBeforePlace(item, page) ||
          areMakerAndPlace(item, page))
      )
        return false;
      const isListed = holdsWork(item.names[0], item.year, known);
      return isListed || !(isJournal(item, known) || isCounted(item, page) || isBesideThing(item, draft, page) || isSignature(draft, page));
    });
    return items.length > 0 ? [{ ...draft, items }] : [];
  });

/** "(BMJ, 2017)": a journal in the place of its authors; which entry is meant only its readers know. */
function isJournal({ names, etAl }: DraftItem, { containers }: KnownNames): boolean {
  return names.length === 1 && !etAl && containers.has(foldName(names[0]));
}

/** Lines that hold a name and a year and nothing else, and cite: cells of a table, items of a list. */
const CITING_LINE = /^(?:td|th|li|dd|dt)$/;

/** " 12:1–3" behind a year: volume and pages. */
const LOCUS_AT_END = /^ ?\d{1,4} ?(?:\(\d{1,4}\))?[:;,] ?[\p{L}\d]{1,6}(?:[–-]\d{1,6})?\.?$/u;

/**
 * "Berg (2012)" alone on its line: who made the picture or the page, as often as a citation; "J Hosp Infect (2012) 12:1–3" there is the head of
 * a printed page.
 */
function isSignature({ start, end, items }: DraftCluster, { blocks, text }: PageText): boolean {
  if (items[0]?.mode !== 'narrative' || items[0].etAl || items[0].names.length !== 1) return false;
  const line = blocks[firstEndingBehind(blocks, start)];
  if (line === undefined || line.start !== start) return false;
  return (line.end === end && !CITING_LINE.test(line.tag)) || LOCUS_AT_END.test(text.slice(end, line.end));
}

/** "FL", "U.K." */
const STATE = /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.){2,3})$/u;
/** "ActiGraph, Pensacola, FL, 2014". */
const LEAST_OF_MAKER = 3;

/** The figures of a year, which stand behind what is in italics. */
const YEAR_LENGTH = 4;
/** The same with a blank, brackets and a letter: " (2015a)". */
const LONGEST_YEAR = 8;

/**
 * "Films like <em>Thirteen</em> (2003)", "(<em>At the Walk’s End</em>, 2005)": a title in italics, with the year behind it. In a bracket it
 * is longer than a name, or begins before what was read as one: "(<em>Lee</em>, 2013)" is somebody.
 */
function isItalicTitle({ mode, names, etAl, start, end }: DraftItem, { italics }: PageText): boolean {
  const around = italics[firstEndingBehind(italics, start)];
  if (etAl || around === undefined || around.end > end - YEAR_LENGTH) return false;
  if (mode === 'narrative') return around.start <= start || around.end >= end - LONGEST_YEAR; // "Ann Berg, <em>Carrie & Lowell</em> (2015)"
  return around.start < start || LONG_NAME.test(names[0]);
}

/** "“Shut Up and Drive” (2007)": the quotation marks close between the name and its year. */
const QUOTE_BEFORE_YEAR = /["”»]\s?[([]\d{4}[a-z]?$/u;

function isQuotedTitle({ mode, start, end }: DraftItem, { text }: PageText): boolean {
  return mode === 'narrative' && QUOTE_BEFORE_YEAR.test(text.slice(start, end).replace(/[)\]]$/, ''));
}

/** Words of a title: more than a family name has. */
const LONG_NAME = /\s\S+\s/u;

/** "2015/16 cohort", "GATS-2, 2016-17", "Trust Policy 2013/07", "Regulation (EU) 2019/6", "(Ovid, 1946 to June 2019)", "(Lommel, 2016–2018)", "(CATCH, 2016–)", "(Lullaby Films, 2007; 23 min.)". */
const GOES_ON = new RegExp(
  `^(?:[/–-]\\d\\d(?!\\d)|\\/(?!(?:1[5-9]|20)\\d\\d)\\d{1,4}(?!\\d)|\\s?(?:[-–—]|${UNTIL})\\s?(?:\\p{L}{3,10} )?(?:1[89]|20)\\d\\d|\\s?[–—]\\s?\\)|[,;] \\d{1,3} ?(?:min|h)(?![\\p{L}\\d])|[,;] \\d{1,3} (?:minut|hours?|episod))`,
  'u',
);
const LONGEST_GOING_ON = 30;

function isStretchOfTime({ end }: DraftItem, { text }: PageText): boolean {
  return GOES_ON.test(text.slice(end, end + LONGEST_GOING_ON));
}

/** Who made an instrument or a program: a place stands between the name and the year. */
function standsBeforePlace({ mode, start, end }: DraftItem, page: PageText): boolean {
  const parts = page.text.slice(start, end).split(/,\s+/);
  const place = parts.at(-2) ?? '';
  return mode === 'parenthetical' && parts.length >= LEAST_OF_MAKER && (STATE.test(place) || isPlace(place));
}

/** "Haneke’s Amour (2012)": somebody's work by its title, all of it read as a name or its end alone. */
const OWNED = /['’ʼ]s \p{Lu}\p{Ll}/u;
const OWNER_AT_END = /\p{Ll}['’ʼ]s (?:\p{Lu}\p{Ll}+ )*$/u;

function isOwned({ mode, names, start }: DraftItem, page: PageText): boolean {
  return (
    mode === 'narrative' &&
    (names.some((name) => OWNED.test(name)) || OWNER_AT_END.test(page.text.slice(Math.max(0, start - REACH), start)))
  );
}

/** "(Prevalon II, 2020 model)", "PIAAC (2012, 2022 cycles)", "(Brown, 2016, 2012 cohort)": what the year counts stands behind it. */
const COUNTED = new RegExp(`^(?:, (?:19|20)\\d\\d){0,4} (?:${alternatives(gather((locale) => locale.counted))})(?!\\p{L})`, 'iu');

/** "Laya (2023 and later plans)": a thing since that year. */
const AND_LATER = new RegExp(`^\\d (?:${CONJUNCTION}) \\p{Ll}{3}`, 'u');

function isCounted({ names, etAl, mode, end }: DraftItem, { text }: PageText): boolean {
  const fromLastFigure = text.slice(end - 1, end + LONGEST_GOING_ON);
  if (COUNTED.test(fromLastFigure.slice(1))) return true;
  return mode === 'narrative' && names.length === 1 && !etAl && AND_LATER.test(fromLastFigure);
}

/** "<em>Un medico</em> (R. Haines, 1991)": right behind a title in italics stands who made the film or the book. */
function isMakerOfTitle({ mode, names, given, etAl, start }: DraftItem, { text, italics }: PageText): boolean {
  if (mode !== 'parenthetical' || etAl || names.length > 1 || given === undefined) return false;
  const title = italics[firstEndingBehind(italics, start) - 1];
  return title !== undefined && /^[”"»]? \((?:\p{Ll}{1,4} )?(?:\p{Lu}\. ?)*$/u.test(text.slice(title.end, start));
}

/** "Anna Berg (Macerata, 1970) is a nurse": where and when she was born. */
function isBirthplace({ mode, names, etAl, end }: DraftItem, { start, items }: DraftCluster, { text }: PageText): boolean {
  if (mode !== 'parenthetical' || etAl || names.length > 1 || items.length > 1) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return PERSON_AT_END.test(before.slice(before.lastIndexOf('\n') + 1)) && IS_AT_START.test(text.slice(end, end + LONGEST_GOING_ON));
}

/** "Shut Up and Drive” (2007)": the end of a title in quotation marks. */
const QUOTE_INSIDE = /["“”«»]/;

/** What the name itself says. */
function isThing({ names, mode }: DraftItem): boolean {
  const [name] = names;
  const ends = [name, ...names.slice(-1)];
  return (
    names.every((each) => isPlace(each) || isInstitution(each)) ||
    ends.some((each) => isLawOrContest(each) || isDocument(each)) ||
    isPublisher(names) ||
    isTitled(name) ||
    (mode === 'parenthetical' && isMaker(names)) ||
    names.some((each) => TRIAL_NUMBER.test(each)) ||
    ends.some(isProduct) ||
    PRODUCTION_AT_START.test(name) ||
    CREDIT_AT_START.test(name) ||
    DEGREE_AT_START.test(name) ||
    EVENT_NAME.test(name) ||
    CASE_INSIDE.test(name) ||
    names.some((each) => QUOTE_INSIDE.test(each))
  );
}

/** "Kay Elemetrics, Lincoln", "Olive Ranch, Destination Series": parts of several words, with commas alone between; authors are joined by "and". */
function areMakerAndPlace({ mode, names, etAl, start, end }: DraftItem, { text }: PageText): boolean {
  if (mode !== 'parenthetical' || etAl || names.length < 2 || BETWEEN_AUTHORS.test(text.slice(start, end))) return false;
  return names.some((name) => SEVERAL_WORDS.test(name));
}

const ONE_WORD = /^\p{L}+$/u;
const SEVERAL_WORDS = /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/u;

/** What the words before it say, also of a name that the list holds with another year. */
function isBesideThing(item: DraftItem, draft: DraftCluster, page: PageText): boolean {
  if (PICTURE_AT_START.test(item.prefix ?? '')) return true;
  const stretch = page.text.slice(Math.max(0, draft.start - REACH), draft.start);
  const line = stretch.lastIndexOf('\n') + 1;
  const before = stretch.slice(line);
  const ownBefore = page.text.slice(Math.max(0, item.start - REACH), item.start);
  if (
    EVENT_AT_END.test(before) ||
    NUMBER_AT_END.test(ownBefore) ||
    OWN_CITATION_AT_END.test(before) ||
    (item.strength === 'weak' && ONE_WORD.test(item.names[0]) && VERSION_AT_END.test(before)) ||
    (!item.etAl && (PICTURE_AT_END.test(before) || CREDITS_AT_END.test(before))) ||
    CASE_AT_END.test(ownBefore) ||
    PRODUCTION_AT_END.test(before) ||
    DEGREE_AT_END.test(before) ||
    COPYRIGHT_AT_END.test(before) ||
    isSpecies(item, before)
  )
    return true;
  return (line > 0 || draft.start < REACH) && BYLINE.test(before);
}

function isSpecies(item: DraftItem, before: string): boolean {
  if (!(Number(item.year?.slice(0, 4)) < LATEST_SPECIES) || item.names.length > MOST_NAMERS) return false;
  return SPECIES_AT_END.test(before) || SPECIES_INSIDE.test(item.names[0]);
}
