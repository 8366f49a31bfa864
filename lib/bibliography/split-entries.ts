import { LOCALES } from '../locales/registry.ts';
import { anyOf, capitalised } from '../locales/word-pattern.ts';
import { ENTRY_NUMBER } from '../text/entry-label.ts';
import { ANY_YEAR } from '../text/year-in-text.ts';
import { isLinkLabels } from './link-labels.ts';
import type { ListSpan } from './list-span.ts';
import { countSentenceEnds, ENTRY_UNDER_HEADING, endsLikeBook, isSentenceOnWork, opensLikeEntry, withoutLabel } from './rate-entry.ts';
import { isLinkedCitation, isTitleAndCitation, isWorkAndBracket } from './short-citation.ts';
import type { Unit } from './units.ts';

/** Units of one entry. */
export type EntryUnits = readonly [Unit, ...Unit[]];

/** A continuation carries bibliographic matter: pages, a place, an address. */
const RETRIEVED_WORDS = LOCALES.flatMap(({ retrieved, available }) => [...retrieved, ...available]);
const RETRIEVED = anyOf(RETRIEVED_WORDS);
const CONTINUES = new RegExp(
  `\\b10\\.\\d{4,9}/|\\bdoi\\b|https?://|www\\.|\\d{1,4}\\s?[(:,]\\s?\\d|(?<!\\p{L})(?:${RETRIEVED})(?!\\p{L})|press\\b|ISBN|PMID`,
  'iu',
);
const LONGEST_CONTINUATION = 400;

/** Cuts a list into entries: one for each list item or line, lines that only continue an entry joined to it. */
export function splitEntries(span: ListSpan, units: readonly Unit[]): EntryUnits[] {
  const entries: [Unit, ...Unit[]][] = [];
  const lines = units.slice(span.first, span.last + 1);
  const regular = isRegular(lines);
  const isOneParagraph = regular && isOneElement(lines);
  const nested = nestedLists(lines);
  const linked = areLinks(lines);
  for (let i = span.first; i <= span.last; i++) {
    const unit = units[i];
    if (!unit || unit.first.heading > 0) continue;
    const before = entries.at(-1);
    if (isLinkLabels(unit.text)) {
      if (before && unit.first.list >= 0 && nested.has(unit.first.list)) before.push(unit);
      continue;
    }
    if (linked && isLinkLine(unit)) entries.push([unit]);
    else if (before && joins(unit, before, { regular, isOneParagraph })) before.push(unit);
    else if (isWhole(unit) || (isOneParagraph ? goesOn(unit, units[i - 1]) : startsItem(unit, units[i - 1], regular))) entries.push([unit]);
  }
  return entries;
}

/** Whether a line holds names, a year and a link alone: "Lee et al. 2013 – PubMed", or a linked title before "(Lee et al., 2013)". */
export function isLinkLine(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (unit.opensWithLink && isTitleAndCitation(unit.text)) return true;
  return unit.points >= 1 && isLinkedCitation(withoutLabel(unit.text));
}

/** So many such lines, and this share of all, make a list that names its works so; one may end an entry: "Spine 2001". */
const LEAST_LINKS = 3;
const LINK_SHARE = 0.6;

function areLinks(units: readonly Unit[]): boolean {
  const count = units.filter(isLinkLine).length;
  return count >= LEAST_LINKS && count >= LINK_SHARE * units.length;
}

/** Whether a line holds nothing but a web address: an entry of the hastiest kind. */
export function isAddress(line: string): boolean {
  return /^https?:\/\/\S+$/.test(line);
}

/** Lists inside another list's items: what stands between two lines of one list stands within it. */
function nestedLists(units: readonly Unit[]): ReadonlySet<number> {
  const nested = new Set<number>();
  const open: number[] = [];
  for (const unit of units) {
    const { list } = unit.first;
    const at = open.lastIndexOf(list);
    if (at < 0) open.push(list);
    else for (const inner of open.splice(at + 1)) nested.add(inner);
  }
  return nested;
}

/** Share of lines that open like entries from which a list counts as one line an entry. */
const REGULAR_SHARE = 0.7;
const LEAST_REGULAR = 4;
/** The same of lines that hold a year and end with a stop, however they open: a line that goes on with another one hardly does. */
const CLOSED_SHARE = 0.85;
/** Share of lines that stand in one element, of a list that is one paragraph with breaks. */
const ONE_ELEMENT_SHARE = 0.85;
/** How a line begins that goes on with the one before: an address, pages, a lower-case word. */
const FRAGMENT = new RegExp(
  `^(?:https?:|www\\.|[Dd][Oo][Ii]\\b|[[(]|(?:${anyOf(RETRIEVED_WORDS.map(capitalised))})(?!\\p{L})|PMID|ISBN|\\p{Ll}|\\d)`,
  'u',
);

/** In most lists each line is an entry; an odd one among them, "Aviagen 2014a Ross 308 Broiler", is one too. */
function isRegular(units: readonly Unit[]): boolean {
  const opening = units.filter((unit) => isWhole(unit) && opensLikeEntry(unit.text)).length;
  if (opening < LEAST_REGULAR) return false;
  const closed = units.filter(({ points, text }) => points >= 1 && text.endsWith('.') && ANY_YEAR.test(text)).length;
  return opening >= REGULAR_SHARE * units.length || closed >= CLOSED_SHARE * units.length;
}

/** Whether a line goes on with the entry before it. */
function joins(unit: Unit, before: EntryUnits, { regular, isOneParagraph }: { regular: boolean; isOneParagraph: boolean }): boolean {
  const last = before.at(-1)?.last;
  if (!last || unit.marked || (isAddress(unit.text) && isAddress(before[0].text))) return false;
  if (numberOf(unit) === numberOf(before[0]) + 1 || (isWhole(before[0]) && isWhole(unit) && endsLikeBook(unit.text))) return false;
  const sameItem = !isOneParagraph && unit.first.item >= 0 && unit.first.item === last.item;
  const opens = opensLikeEntry(unit.text);
  if (isWhole(unit) && opens) return isSecondHalf(unit, before, sameItem);
  if (sameItem) return unit.text.length < LONGEST_CONTINUATION || unit.points >= 2;
  if (opens || unit.text.length >= LONGEST_CONTINUATION || (regular && !FRAGMENT.test(unit.text))) return false;
  if (unit.first.element === last.element) return true;
  return unit.first.item < 0 && CONTINUES.test(unit.text) && unit.points <= ENTRY_UNDER_HEADING;
}

/** Whether a line is an entry by itself, below a heading over the list. */
function isWhole({ points }: Unit): boolean {
  return points >= ENTRY_UNDER_HEADING;
}

const NUMBERED = new RegExp(`^${ENTRY_NUMBER}\\s`);

/** The number that is typed before an entry: 9 of "[9] Mu, J."; NaN where none stands there. */
export function numberOf({ text }: Unit): number {
  return Number.parseInt(NUMBERED.exec(text)?.[0].replace(/^\D/, '') ?? '', 10);
}

/** An entry typed over two lines of one item: the first line has no year yet. */
function isSecondHalf(unit: Unit, before: EntryUnits, sameItem: boolean): boolean {
  const points = before[0].points;
  return sameItem && before.length === 1 && points < ENTRY_UNDER_HEADING && unit.points >= points;
}

/** "Needles and walking. Lee and Hull, BMJ 2012" has one, and "Ministry of Health. Needles. London; 2012" two. */
const MOST_STOPS = 1;
const MOST_STOPS_BEFORE_MARK = 2;
/** "Needles and walking, Lee and Hull, BMJ 2012": notes under an entry are sentences and end otherwise. */
const ENDS_WITH_YEAR = /[\p{L},;|–-] \(?(?:19|20)\d\d\)?\.?$/u;
const MARK_AND_YEAR = /[,;] (?:19|20)\d\d\)?\.?$/;

function endsWithYear(text: string): boolean {
  const most = MARK_AND_YEAR.test(text) ? MOST_STOPS_BEFORE_MARK : MOST_STOPS;
  return ENDS_WITH_YEAR.test(text) && countSentenceEnds(text) <= most;
}

/** "Only eight men, and it took me until 2023": a remark under an entry speaks to the reader. */
const SPEAKING = new RegExp(`(?<!\\p{L})(?:${anyOf(LOCALES.flatMap((locale) => locale.speakers))})(?!\\p{L})`, 'u');

function isRemark(unit: Unit): boolean {
  const text = `${unit.text.charAt(0).toLowerCase()}${unit.text.slice(1)}`; // "US" and "Group I" are no words of a speaker
  return !isWhole(unit) && !opensLikeEntry(unit.text) && SPEAKING.test(text);
}

/** Whether the whole list is one paragraph with breaks, in a cell of a table perhaps: the item that it stands in is no entry. */
function isOneElement(units: readonly Unit[]): boolean {
  const [first] = units;
  const within = units.filter((unit) => unit.first.element === first?.first.element).length;
  return within >= ONE_ELEMENT_SHARE * units.length;
}

/** Whether a line stands in the element of the one before it and ends as entries do: the cell that holds the list may hold other things too. */
function goesOn({ first, text, points }: Unit, before: Unit | undefined): boolean {
  return points >= 1 && first.element === before?.last.element && text.endsWith('.');
}

/** Between entries, a line counts as one on weaker signs: "Harvard Health. https://…". */
function startsItem(unit: Unit, before: Unit | undefined, regular: boolean): boolean {
  const ownItem = unit.first.item >= 0 && unit.first.item !== before?.first.item;
  if (ownItem && regular && isWorkAndBracket(withoutLabel(unit.text))) return true;
  if (ownItem || unit.marked || regular) return unit.points >= 1 && !isRemark(unit) && !isSentenceOnWork(unit.text);
  const signs = unit.points >= 2 || (unit.points >= 1 && (opensLikeEntry(unit.text) || endsWithYear(unit.text))) || isAddress(unit.text);
  return signs && unit.text.length < LONGEST_CONTINUATION && unit.first.container === before?.first.container;
}
