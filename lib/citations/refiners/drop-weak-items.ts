import { LOCALES } from '../../locales/registry.ts';
import { capitalised } from '../../locales/word-pattern.ts';
import type { PageText } from '../../model/page-text.ts';
import { isAcronymOf } from '../../text/acronyms.ts';
import { firstEndingBehind } from '../../text/first-ending-behind.ts';
import { isBody } from '../../text/known-acronyms.ts';
import { foldName } from '../../text/normalize.ts';
import { isScholar, isStated, isStudyOf, standsLikeAuthor } from '../author-context.ts';
import type { DraftCluster, DraftItem } from '../draft.ts';
import { isHeard, standsLikeBody } from '../group-context.ts';
import { type KnownNames, nearFamily } from '../known-names.ts';
import { isPlace } from '../thing-words.ts';
import { alternatives, CONJUNCTION, endsBeforePlace, gather, REPORTS_AT_START } from '../words.ts';
import { NO_DATE_AT_START, UNFINISHED_AT_START } from '../year-words.ts';
import type { Refiner } from './refiner.ts';

/** So many sure citations make a page one that cites by author and year; a weak shape is believed then. */
const SURE_FOR_BELIEF = 3;
/** Without a list there is nothing else to go by; a page without any "et al." then shows nothing. */
const SURE_WITHOUT_LIST = 2;
/** A likely item counts for so much of a sure one. */
const LIKELY_SHARE = 0.5;
/** "Bloating With Your Cycle (2026)": capitals before the name make it the end of a title. */
const TITLE_BEFORE = /[\p{L}\d] \p{Lu}[\p{L}'’-]*\s$/u;

/** "Maya Hart, DPT (2019)": a degree, or an office. */
const DEGREE = /^\p{Lu}[\p{Lu}.]{1,5}$/u;
/** Words around a name that tell whether an author stands there. */
const REACH = 48;
/** Words before a bracket that its acronym may stand for. */
const EXPLAINED_WORDS = [2, 3, 4, 5, 6, 7, 8];
/** Years before this are believed of names that the list holds only. */
const OLDEST_UNKNOWN = 1800;
/** ... and up to this, where nothing in the list is as old, a year beside a lone name is one of history more often than of a work. */
const HISTORY = 1950;

/**
 * Shape proposes, the list confirms: an item whose names the list does not hold stays only on a page that plainly
 * cites by author and year, and never where the words around it point to a place or a date.
 */
export const dropWeakItems: Refiner = (drafts, page, known) => {
  const sure = evidenceOf(drafts.flatMap((draft) => draft.items));
  return drafts.flatMap((draft) => {
    const kept = draft.items.filter((item) => isBelievable(item, draft, sure, page, known));
    return kept.length > 0 ? [{ ...draft, items: kept }] : [];
  });
};

/** How plainly the page cites by author and year: sure items, and likely ones beside at least one sure one. */
function evidenceOf(items: readonly DraftItem[]): number {
  const certain = items.filter((item) => item.strength === 'certain').length;
  return certain < 1 ? 0 : certain + LIKELY_SHARE * items.filter((item) => item.strength === 'likely').length;
}

function isBelievable(item: DraftItem, draft: DraftCluster, sure: number, page: PageText, known: KnownNames): boolean {
  if (item.year !== null && !/^\d/.test(item.year)) return isUndatedEntry(item, known);
  if (item.strength === 'certain') return true;
  if (Number(item.year?.slice(0, 4)) < OLDEST_UNKNOWN) return false;
  const isPlain = sure >= (known.hasList ? SURE_FOR_BELIEF : SURE_WITHOUT_LIST);
  if (!isPlain) return item.strength === 'likely' && known.hasList && sure + draft.items.length > 1;
  if (item.strength === 'likely') return true;
  if (isOwnExplanation(item, page) || isInHeading(item, page) || isOfHistory(item, page, known)) return false;
  if (item.mode === 'narrative') return isBelievableInSentence(item, page, known);
  const before = page.text.slice(Math.max(0, draft.start - REACH), draft.start);
  if (!known.hasList || item.prefix !== undefined || draft.items.length > 1) return true;
  if (isFullName(item) && QUOTE_AT_END.test(before)) return false;
  return !isBehindItalicTitle(draft, page) && !isBehindTitle(before, page, known);
}

/** "« Le ventre, notre deuxième cerveau » (Cécile Denjean, 2013)": who made what the quotation marks hold, by all of the name. */
const QUOTE_AT_END = /["”»]\s$/u;

/** A lone name in a sentence that the list does not hold: by what stands before it and behind its year. */
function isBelievableInSentence(item: DraftItem, { text }: PageText, { hasList }: KnownNames): boolean {
  const [name] = item.names;
  const before = text.slice(Math.max(0, item.start - REACH), item.start);
  const behind = text.slice(item.end, item.end + REACH);
  if ((TITLE_BEFORE.test(before) && !isScholar(before)) || (DEGREE.test(name) && /,\s$/.test(before))) return false;
  // without a list nobody is accused, so that a body may stand at the head of any clause, and a person anywhere
  if (hasList ? isHeard(name, before, behind) : standsLikeBody(name, before, behind)) return true;
  if (endsBeforePlace(before) && !isStudyOf(before)) return false;
  if (isStated(before) && (isFullName(item) || isBody(name))) return true;
  if (!hasList) return true;
  const needsVerb = isFullName(item) && !isStudyOf(before) && !isScholar(before) && !BEHIND_CREDIT.test(before);
  return needsVerb ? REPORTS_AT_START.test(behind) : standsLikeAuthor(before, behind);
}

/** "24/7", "Walks at the End of Day": several words or figures that begin with a capital; no species, and no term. */
const TITLE = /^(?=\S+ .*\p{Lu}|.*\d)[\p{Lu}\d]/u;

/** "<em>Walks at the End of Day</em> (Gable, 2013)": who published the book or made the film stands right behind its title. */
function isBehindItalicTitle({ start }: DraftCluster, { text, italics }: PageText): boolean {
  const title = italics[firstEndingBehind(italics, start) - 1];
  if (title === undefined || !/^[”"»]?\s?$/u.test(text.slice(title.end, start))) return false;
  const words = text.slice(title.start, title.end).trim();
  return TITLE.test(words) && !SOURCED_AT_END.test(`${words} `);
}

/** Before the name of who is quoted, and between two citations: "“…” —", "Cheung (2015b) and ". */
const BEHIND_CREDIT = new RegExp(`(?:[—–]\\s?|\\d[a-z]?\\),? (?:${CONJUNCTION}) )$`, 'iu');

/** "Bing Crosby (1942)", "Dr. Anna Fenske (2019)", "Kingsley Hall (1965)": authors are cited by the family name, and others by all of theirs. */
function isFullName({ names: [name] }: DraftItem): boolean {
  return /^(?:(?:Dr|Prof|Mrs?|Ms)\.? )?\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.-]*)+$/u.test(name);
}

function isInHeading({ start }: DraftItem, { blocks }: PageText): boolean {
  return (blocks[firstEndingBehind(blocks, start)]?.heading ?? 0) > 0;
}

/** "(Dover, 1910)" on a page whose oldest source is of 1989; not "Maslow (1943) held that": that is how a work is told of. */
function isOfHistory({ year, mode, end }: DraftItem, page: PageText, { hasList, oldest }: KnownNames): boolean {
  if (!hasList || year === null || Number(year.slice(0, 4)) >= Math.min(oldest, HISTORY)) return false;
  return mode === 'parenthetical' || !REPORTS_AT_START.test(page.text.slice(end, end + REACH));
}

/** "submitted" and "n.d." are words of any text; they count only where the list has such an entry, or there is no list. */
function isUndatedEntry(item: DraftItem, known: KnownNames): boolean {
  if (!known.hasList) return item.strength !== 'weak' || NO_DATE_AT_START.test(item.year ?? '');
  const key = foldName(item.names[0]);
  const years = known.firstFamilies.get(key) ?? known.groups.get(key) ?? known.firstFamilies.get(nearFamily(key, known) ?? '');
  return (
    years !== undefined &&
    (NO_DATE_AT_START.test(item.year ?? '') || years.has('') || (item.etAl && !UNFINISHED_AT_START.test(item.year ?? '')))
  );
}

/** "the film Rabbit Hole ", "saw Coco ", "by VoxLog ", "Duraphat 2800 ": words with capitals within a sentence, right before the bracket. */
const TITLE_AT_END =
  /(?<=[\p{Ll},;:] )\p{Lu}[\p{L}\d-]{0,20}?\p{Ll}[\p{L}\d-]{0,20}(?: (?:\p{Lu}\p{Ll}{1,20}|\p{Lu}|\d{2,4}|of|the|and|in|on|a)){0,6}\s$/u;
/** What is named with capitals and has a source: instruments, theories, studies. */
const SOURCED_AT_END = new RegExp(`(?<!\\p{L})(?:${alternatives(gather((locale) => locale.sourced).map(capitalised))})\\s$`, 'u');

/** "“The Children” (": a title in quotation marks, of two words with capitals at least; a term is of one, a quotation of lower-case ones. */
const QUOTED_TITLE_AT_END =
  /["“](?=[^"”]*\p{Lu}[^"”]* \p{Lu})\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|of|the|and|in|on|a|to|for)){1,5}["”]\s$/u;

/** Languages in which capitals within a sentence make no title. */
const WITH_CAPITAL_NOUNS: ReadonlySet<string> = new Set(
  LOCALES.filter((locale) => locale.capitalisesNouns).map((locale) => locale.language),
);

/** Whether a name in brackets stands where the maker of a film, a book or a picture stands: "Coco (Unkrich, 2017)". */
function isBehindTitle(before: string, { meta }: PageText, known: KnownNames): boolean {
  if (QUOTED_TITLE_AT_END.test(before)) return true;
  if (WITH_CAPITAL_NOUNS.has(meta.language?.split('-', 1)[0] ?? '')) return false;
  const title = TITLE_AT_END.exec(before)?.[0];
  if (title === undefined || SOURCED_AT_END.test(before)) return false;
  const words = title.trimEnd().split(' ');
  return !words.some(isPlace) && !known.families.has(foldName(words.at(-1) ?? ''));
}

/** "Global Malaria Eradication Campaign (GMEC, 1955)": the bracket explains the name before it. */
function isOwnExplanation(item: DraftItem, page: PageText): boolean {
  const name = item.names[0];
  if (item.mode !== 'parenthetical' || !/^\p{Lu}[\p{Lu}\d]{1,9}$/u.test(name)) return false;
  const before = page.text
    .slice(Math.max(0, item.start - 120), item.start)
    .split(/[\s(]+/)
    .filter(Boolean);
  return EXPLAINED_WORDS.some((count) => isAcronymOf(name, before.slice(-count).join(' ')));
}
