import { isEndHeading, isEndLabel } from './list-heading.ts';
import type { ListSpan } from './list-span.ts';
import {
  ENTRY_LIKE,
  ENTRY_UNDER_HEADING,
  isPlainEntry,
  opensLikeEntry,
  opensWithAuthorAndYear,
  opensWithPerson,
  withoutLabel,
} from './rate-entry.ts';
import { isWorkAndBracket } from './short-citation.ts';
import { isAddress, isLinkLine } from './split-entries.ts';
import type { Unit } from './units.ts';

/** Lines without any sign of an entry that a list may hold in a row: annotations, link labels. */
const GAP_UNDER_HEADING = 3;
const GAP_WITHOUT_HEADING = 1;
/** Without heading or markup, a line must look this much like an entry to stand as a list of its own (notes in the margin). */
const ENTRY_ALONE = 6;
/** The same for a line that opens with an author and the year: "Lee, C. H. (2006). Walking. Norland Press." */
const AUTHORED_ALONE = 5;
/** Beside a list with a heading, a list without one must be this long. */
const LEAST_BESIDE_OTHERS = 4;

/** Among menus and comments only a long run is a list: a comment or two may look like entries. */
const LEAST_IN_CHROME = 6;

/** Every stretch of the page that may be a reference list, in document order, none overlapping. */
export function findListSpans(units: readonly Unit[]): ListSpan[] {
  const sure = withoutOverlap([...headedSpans(units), ...markedSpans(units)]);
  const least = sure.some((span) => span.sure !== 'confirm') ? LEAST_BESIDE_OTHERS : 1;
  return withoutOverlap([...sure, ...bareSpans(units, least)]).sort((a, b) => a.first - b.first);
}

function withoutOverlap(spans: readonly ListSpan[]): ListSpan[] {
  const kept: ListSpan[] = [];
  for (const span of spans) if (!kept.some((other) => span.first <= other.last && other.first <= span.last)) kept.push(span);
  return kept;
}

function pointsAt(units: readonly Unit[], i: number): number {
  return units[i]?.points ?? -9;
}

function headedSpans(units: readonly Unit[]): ListSpan[] {
  const spans: ListSpan[] = [];
  const length = units.at(-1)?.last.end ?? 0;
  units.forEach((unit, i) => {
    const strength = unit.listHeading;
    if (!strength || (spans.at(-1)?.last ?? -1) >= i) return;
    const last = lastEntryBelow(units, i);
    if (last <= i) return;
    const sure = strength === 'strong' && !isEarly(unit, length) ? 'heading' : 'confirm';
    spans.push({
      first: firstEntry(units, i + 1, last),
      last,
      heading: unit.text,
      sure,
      reason: `stands under the heading "${unit.text}"`,
    });
  });
  return spans;
}

/** A heading in the first tenth of a long page is a contents list's more often than the list's own. */
function isEarly(unit: Unit, length: number): boolean {
  return length > 20_000 && unit.first.start < length / 10;
}

/** Where the entries begin: at the first line that looks like one, or at lesser ones right before it. */
function firstEntry(units: readonly Unit[], from: number, last: number): number {
  let first = from;
  while (first < last && pointsAt(units, first) < ENTRY_UNDER_HEADING) first++;
  if (pointsAt(units, first) < ENTRY_UNDER_HEADING) return from;
  for (let i = first - 1; i >= from && (units[i]?.first.heading || isLesserEntry(units[i], units[first])); i--)
    if (!units[i]?.first.heading) first = i;
  return first;
}

/** An item of the same list of the markup with some sign of an entry, or an address or a link's words alone on their line. */
function isLesserEntry(unit: Unit | undefined, behind: Unit | undefined): boolean {
  if (!unit) return false;
  const sameList = unit.first.list >= 0 && unit.first.list === behind?.first.list;
  return (sameList && (unit.points >= 1 || isWorkAndBracket(withoutLabel(unit.text)))) || isAddress(unit.text) || isLinkLine(unit);
}

/** The last unit of the list under heading `at`, whatever headings stand right below it, or `at` when nothing below looks like an entry. */
function lastEntryBelow(units: readonly Unit[], at: number): number {
  const level = units[at]?.first.heading ?? 0;
  let last = at;
  let home: Home | null = null;
  for (let i = at + 1, gap = 0; i < units.length && gap <= GAP_UNDER_HEADING; i++) {
    const unit = units[i];
    if (!unit || isEndHeading(unit.text) || leavesArticle(units, last, at, unit)) break;
    const { heading } = unit.first;
    if (heading > 0 && level > 0 && heading <= level && !isListLetter(unit.text)) break;
    if (heading > 0 && last > at && opensOtherList(units, i)) break;
    if (isEndLabel(unit.text) || isStranger(unit, home)) gap += 2;
    else if (unit.points >= ENTRY_UNDER_HEADING || isOddItem(unit, units[last], home?.entries ?? 0) || isAmongLinks(units, i)) {
      last = i;
      gap = 0;
      home = withEntry(home, unit);
    } else if (heading > 0 && units[i - 1]?.first.heading) continue;
    else if (isLongProse(unit) || heading > 0) gap += 2;
    else if (unit.points < 1) gap++;
  }
  return last;
}

/** Whether the lines below a heading within the list are none of works: "Films mentioned", "Customer reviews". */
function opensOtherList(units: readonly Unit[], at: number): boolean {
  let end = at + 1;
  while (end < units.length && units[end]?.first.heading === 0) end++;
  const entries = units.slice(at + 1, end).filter((unit) => unit.points >= ENTRY_UNDER_HEADING);
  return entries.length > 0 && entries.filter((unit) => isPlainEntry(unit.text)).length * 2 < entries.length;
}

/** So many entries in one element show that the list is there and nowhere else. */
const LEAST_AT_HOME = 3;

/** The element in which all entries so far stand, null where they do not, and how many they are. */
interface Home {
  readonly container: number | null;
  readonly entries: number;
}

function withEntry(home: Home | null, { first: { container } }: Unit): Home {
  return { container: home && home.container !== container ? null : container, entries: (home?.entries ?? 0) + 1 };
}

/** Behind a list that stands in one element: a line elsewhere that opens otherwise or has names and a year alone, as "Next: Lee (2009) revisited" does. */
function isStranger(unit: Unit, home: Home | null): boolean {
  if (!home || home.container === null || home.entries < LEAST_AT_HOME) return false;
  return unit.first.container !== home.container && !(isPlainEntry(unit.text) && opensLikeEntry(unit.text));
}

/** In one list of the markup with entries, an item with a year is an entry too, whatever it looks like; beside some of them, a film is. */
function isOddItem(unit: Unit, before: Unit | undefined, entries: number): boolean {
  if (unit.first.list < 0 || unit.first.list !== before?.last.list) return false;
  return unit.points >= 1 || (entries >= LEAST_AT_HOME && isWorkAndBracket(withoutLabel(unit.text)));
}

/** One of several lines in a row of names, year and a link: "Lee et al. 2013 – PubMed". */
function isAmongLinks(units: readonly Unit[], at: number): boolean {
  return isLinkLine(units[at]) && (isLinkLine(units[at - 1]) || isLinkLine(units[at + 1]));
}

/** A list ends where the page's furniture begins, unless the list itself stands in it. */
function leavesArticle(units: readonly Unit[], last: number, at: number, unit: Unit): boolean {
  return unit.first.zone === 'chrome' && units[Math.max(last, at)]?.first.zone !== 'chrome';
}

function isLongProse(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.text.length > 300 && unit.points < 2;
}

/** Long lists are cut by letters: "A", "B". */
function isListLetter(text: string): boolean {
  return text.length <= 3;
}

function markedSpans(units: readonly Unit[]): ListSpan[] {
  const spans: ListSpan[] = [];
  for (let i = 0; i < units.length; i++) {
    if (!isMarked(units[i])) continue;
    let end = i;
    while (isMarked(units[end + 1])) end++;
    let last = end;
    while (last > i && pointsAt(units, last) < ENTRY_UNDER_HEADING) last--;
    const first = firstEntry(units, i, last);
    const entries = units.slice(first, last + 1).filter((unit) => unit.points >= ENTRY_UNDER_HEADING).length;
    if (entries > 0)
      spans.push({
        first,
        last,
        heading: null,
        sure: entries * 2 > last - first ? 'markup' : 'confirm',
        reason: 'the markup calls it a reference list',
      });
    i = end;
  }
  return spans;
}

function isMarked(unit: Unit | undefined): boolean {
  return unit !== undefined && !unit.isOfPage && (unit.first.zone === 'references' || unit.marked);
}

function standsAlone(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.points >= (opensWithAuthorAndYear(unit.text) ? AUTHORED_ALONE : ENTRY_ALONE);
}

function bareSpans(units: readonly Unit[], least: number): ListSpan[] {
  const spans: ListSpan[] = [];
  const wholes = listsOfEntries(units);
  for (let i = 0; i < units.length; i++) {
    if (pointsAt(units, i) < ENTRY_LIKE || units[i]?.isOfPage) continue;
    const before = spans.at(-1)?.last ?? -1;
    const whole = wholes[i];
    const last = Math.max(lastEntryInRow(units, i), whole?.last ?? i);
    const first = Math.max(before + 1, Math.min(i, whole?.first ?? i));
    const entries = units
      .slice(first, last + 1)
      .filter((unit) => unit.points >= (whole ? ENTRY_UNDER_HEADING : ENTRY_LIKE) || isPersonsLine(unit));
    const plain = entries.filter((unit) => isPlainEntry(unit.text)).length;
    const reason = `${entries.length} lines in a row look like reference entries`;
    if (
      plain * 2 >= entries.length &&
      entries.length >= (units[i]?.first.zone === 'chrome' ? LEAST_IN_CHROME : least) &&
      (entries.length > 1 || standsAlone(units[i]))
    )
      spans.push({ first: firstBeside(units, first, before, entries.length), last, heading: null, sure: 'confirm', reason });
    i = last;
  }
  return spans;
}

/**
 * For each line the whole of the markup's list that it stands in, up to the next heading, where most of its items have signs of an entry: a
 * style of few of them, "Lee C, Mu J. Walking. Spine, 2013.", is told by its neighbours. Each list is looked at once.
 */
function listsOfEntries(units: readonly Unit[]): readonly (Pick<ListSpan, 'first' | 'last'> | null)[] {
  const lists: (Pick<ListSpan, 'first' | 'last'> | null)[] = [];
  while (lists.length < units.length) {
    const first = lists.length;
    const list = units[first]?.first.list ?? -1;
    const isOfList = (unit: Unit | undefined) => list >= 0 && unit?.first.list === list && unit.first.heading === 0;
    let last = first;
    while (isOfList(units[first]) && isOfList(units[last + 1])) last++;
    const entries = units.slice(first, last + 1).filter((unit) => unit.points >= ENTRY_UNDER_HEADING).length;
    const isWhole = list >= 0 && entries >= LEAST_AT_HOME && entries * 3 >= (last - first + 1) * 2;
    for (let i = first; i <= last; i++) lists.push(isWhole ? { first, last } : null);
  }
  return lists;
}

/** The last of the lines from `at` on that look like entries, a line between two of them or the like apart. */
function lastEntryInRow(units: readonly Unit[], at: number): number {
  let last = at;
  let entries = 1;
  let home: Home | null = units[at] ? withEntry(null, units[at]) : null;
  for (let k = at + 1, gap = 0; k < units.length && gap <= GAP_WITHOUT_HEADING && !units[k]?.first.heading; k++) {
    const unit = units[k];
    if (!unit || leavesArticle(units, last, at, unit)) break;
    if (isStranger(unit, home)) gap += 2;
    else if (unit.points >= ENTRY_LIKE || isPersonsLine(unit) || (entries >= LEAST_AT_HOME && isEntryBeside(unit, units[last]))) {
      last = k;
      entries++;
      gap = 0;
      home = withEntry(home, unit);
    } else gap += isLongProse(unit) ? 2 : 1;
  }
  return last;
}

/** Where a list of so many sure entries begins: weaker ones may stand right before the first of them, behind the end of the list before. */
function firstBeside(units: readonly Unit[], at: number, before: number, entries: number): number {
  let first = at;
  while (entries >= LEAST_AT_HOME && first - 1 > before && isEntryBeside(units[first - 1], units[first])) first--;
  return first;
}

/**
 * "Held K, Uhr M. Magnesium and age. Pharmacopsychiatry 2002": authors with initials and a year are enough beside an entry, wherever the
 * markup puts the line.
 */
function isPersonsLine(unit: Unit): boolean {
  return unit.points >= ENTRY_UNDER_HEADING && unit.text.length <= LONGEST_BESIDE && opensWithPerson(unit.text);
}

/** Longer lines with few signs are prose. */
const LONGEST_BESIDE = 300;

/** Beside entries that show where the list is, weaker signs tell an entry, as below a heading: "Public Health England. Focus. London: PHE, 2015." */
function isEntryBeside(unit: Unit | undefined, entry: Unit | undefined): boolean {
  if (!unit || !entry || unit.first.heading > 0) return false;
  if (isOddItem(unit, entry, LEAST_AT_HOME) || isPersonsLine(unit)) return true;
  return unit.points >= ENTRY_UNDER_HEADING && unit.first.container === entry.first.container && unit.text.length <= LONGEST_BESIDE;
}
