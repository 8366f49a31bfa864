import type { CslName } from '../../model/csl.ts';
import { findAll } from '../../text/find-all.ts';
import { LEADING_YEAR } from '../../text/leading-year.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { GROUP_NOUNS, YEARED_GROUP } from '../../text/yeared-group.ts';
import { NO_YEAR, type ReadDate, readDateAt, YEAR, yearDate } from './dates.ts';
import { AND_WORDS, BARE_EDITORS, EDITED_BY, EDITORS as EDITOR_WORDS } from './entry-words.ts';
import { countGroupWords, isBrand, isCapitalised, isGroupLike } from './group-names.ts';
import { type NameList, readNames } from './names.ts';
import { recoverNames } from './recover-names.ts';
import { findNamesBehindTitle, isBeforeAuthor, readCitedHead, readCitedTitle } from './title-first.ts';

const DOTTED_ACRONYM = plainPattern(/^(?:\p{Lu}\.){3,9}(?=\s)/u);
const CAPITAL_NEXT = plainPattern(/^\s\p{Lu}/u);
const TITLE_NEXT = plainPattern(/^\.?\s\p{Lu}\p{L}+\s/u);
const LIST_END = plainPattern(/^(?:\s?[.,:;([“"‘]|\s\p{Lu}|\s['’]|\s\d|$)/u);

/** What stands before the title: names, and the date where the style puts it there. */
export interface Head {
  readonly names: readonly CslName[];
  readonly role: 'author' | 'editor';
  readonly date: ReadDate | null;
  /** Where the title begins. */
  readonly end: number;
  /** The title itself, where it stands in the authors' place: for want of authors, or before them. */
  readonly title?: string;
}

const EDITORS = plainPattern(
  `[\\s,.]{0,3}(?:[([]\\s?(?:${EDITOR_WORDS})\\.?\\s?[)\\]]|[([]?(?<!\\p{L})(?:${BARE_EDITORS}|${EDITED_BY})(?!\\p{L})\\.?[)\\]]?)[.,:]?`,
  'iuy',
);
const EARLY_DATE = plainPattern(
  `[([](?:ca?\\.?\\s|circa\\s)?(?:${YEAR}[^()[\\]]{0,40}|${NO_YEAR})[)\\]]|[.,]?\\s(?=${YEAR}[a-z]?\\s?\\[${YEAR}\\])|[.,]\\s(?=${YEAR}[a-z]?[.,:])|,?\\s(?=${YEAR}[a-z]?(?:[.:])?\\s\\p{Lu})`,
  'giu',
);
const LOCUS_BEHIND = /^[\s.,;:]{0,3}(?:vol\.?\s?)?\d{1,4}\s?(?:\(|:|,\s?\d)/iu;
/** "Gait 5 (2001) 2–8": a volume before the year in brackets, and pages behind it. */
const VOLUME_BEFORE = plainPattern(/\p{L}[.,]?\s\d{1,4}\s?$/u);
const PAGES_BEHIND = /^[\s,]{0,2}\d/;
const WORD = plainPattern(/\p{L}{2}/u);
/** A sentence before the date means that the date belongs to the journal behind the title. */
const SENTENCE = plainPattern(/(?:[\p{Ll}\d)”"’]|\p{Lu}{2})[.?!]{1,2}:?\s(?:\p{Lu}\p{L}|\d)|[:?!]\s\p{Lu}|[“”"«»]|\s‘/u);
/** "2013 ESC guidelines. Heart 2014;3:4": the later year is the date, the first belongs to the title. */
const LATER_DATE = /\b(?:19|20)\d\d\s?[;:]\s?\d|\((?:19|20)\d\d\)/;
const LONGEST_GROUP = 260;

const DATED = plainPattern(`^${LEADING_YEAR}(?=\\p{L})`, 'u');

/** Reads names and early date: "Mu, J. (2020). Pain. Spine, 3, 4." -> Mu, 2020, end at "Pain". */
export function readHead(text: string): Head {
  if (/^[“"«„]/.test(text)) return readTitleHead(text) ?? { names: [], role: 'author', date: null, end: 0 };
  const leading = readDateAt(text, 0);
  if (leading?.bracketed) {
    const behind = text.slice(leading.end).replace(/^[\s.,:;]+/, '');
    return readBehindDate(text, text.length - behind.length, leading);
  }
  const dated = DATED.exec(text);
  if (dated?.[1]) {
    const end = dated[0].length;
    const head = readBehindDate(text, end, {
      issued: yearDate(dated[1]),
      ...(dated[2] ? { suffix: dated[2] } : {}),
      end,
      bracketed: false,
    });
    if (head.names.length > 0) return head;
  }
  const yeared = readYearedGroup(text);
  if (yeared) return yeared;
  const keyed = readCitedHead(text);
  if (keyed) return { names: keyed.names, role: 'author', date: readDateAt(` (${keyed.year})`, 0), end: keyed.end };
  const first = readNames(text);
  const titled = first && opensWithArticle(text, first) ? readTitleHead(text) : null;
  if (titled) return titled;
  const cited = first ? null : readCitedTitle(text);
  if (cited) {
    const date = readDateAt(` (${cited.year})`, 0);
    return { names: cited.names, role: 'author', date, end: text.length, title: [cited.title, cited.container].filter(Boolean).join('. ') };
  }
  const names = first && !isBeforeAuthor(text, first.end) ? first : null;
  if (names) {
    const named = headOfNames(text, names);
    if (named) return named;
  }
  return (names ? null : readTitleHead(text)) ?? readGroupHead(text, names);
}

/** What goes on where a title does: a trade mark, or a word in lower case that joins no authors. */
const TITLE_GOES_ON = plainPattern(`^(?:[®™]|,?\\s(?!(?:${AND_WORDS})\\s)\\p{Ll}{2,}[\\s-])`, 'u');

/** "A Norlandic, low-fat diet helps. Lee C, Mu J.": an article and a noun look like the initial and the family name of one author. */
function opensWithArticle(text: string, { names, etAl, end }: NameList): boolean {
  return names.length === 1 && !etAl && names[0]?.given === 'A' && text.startsWith('A ') && TITLE_GOES_ON.test(text.slice(end));
}

/** "GBD 2019 Diseases and Injuries Collaborators. (2020)": the year within a group's name is not the entry's. */
function readYearedGroup(text: string): Head | null {
  const literal = YEARED.exec(text)?.[0];
  if (literal === undefined) return null;
  const date = readDateAt(text, literal.length);
  return { names: [{ literal }], role: 'author', date, end: skipPunctuation(text, date?.end ?? literal.length) };
}

/** The head of an entry that begins with its date, of which `at` is the end. */
function readBehindDate(text: string, at: number, date: ReadDate): Head {
  const behind = readHead(text.slice(at));
  return { ...behind, date: behind.date ?? date, end: behind.end + at };
}

/** "Walking and backs. Lee C, Mu J. Spine. 2013;2:1": what stands before the journal, title and authors. */
function readTitleHead(text: string): Head | null {
  const behind = findNamesBehindTitle(text);
  if (!behind) return null;
  const { names, end } = behind.list;
  const head = headOfNames(text, behind.list) ?? { names, role: 'author', date: null, end: skipPunctuation(text, end) };
  return { ...head, title: behind.title };
}

/** Reads what stands behind "———": further names and the date: "and Lee, K. (2021). Sleep" -> Lee, 2021. */
export function readRepeatedHead(text: string): Head {
  const more = /^(?:,\s?)?(?:and|&)\s/.exec(text)?.[0].length ?? 0;
  const others = readNames(text, more);
  const list = more > 0 || (others && readDateAt(text, others.end)?.bracketed) ? others : null; // "———; Choi, C. (2007)"
  const end = list?.end ?? 0;
  EDITORS.lastIndex = end;
  const editors = EDITORS.exec(text);
  const at = end + (editors?.[0].length ?? 0);
  const date = readDateAt(text, at);
  return { names: list?.names ?? [], role: 'author', date, end: skipPunctuation(text, date?.end ?? at) };
}

function headOfNames(text: string, list: NameList): Head | null {
  let end = list.end;
  EDITORS.lastIndex = end;
  const editors = EDITORS.exec(text);
  if (editors) end += editors[0].length;
  const role = editors ? 'editor' : 'author';
  const date = readDateAt(text, end);
  if (date && !isJournalDate(text, date)) {
    EDITORS.lastIndex = date.end;
    const late = EDITORS.exec(text);
    const isLate = late && /^[\s,.]{0,3}[([]/.test(late[0]);
    return {
      names: list.names,
      role: isLate ? 'editor' : role,
      date,
      end: skipPunctuation(text, isLate ? date.end + late[0].length : date.end),
    };
  }
  const found = findEarlyDate(text, end, 120);
  const isLast = found && !found.date.bracketed && !WORD.test(text.slice(found.date.end)); // "D. Mu, Running, Sage, London, 1999."
  const isInTitle = found && !found.date.bracketed && TITLE_BETWEEN.test(text.slice(end, found.start));
  const early = isLast || isInTitle ? null : found;
  if (early && isClosed(text.slice(end, early.start)) && !SENTENCE.test(text.slice(end - 2, early.start))) {
    const rest = text.slice(end, early.start).replace(/^[\s,;&.]+|[\s,;.]+$/g, '');
    const more = rest.replace(/^(?:and|&)\s/, '');
    if (/^[([]/.test(more) || more.length === 0)
      return { names: list.names, role, date: early.date, end: skipPunctuation(text, early.date.end) };
    if (list.names.length === 1) return null;
    const others = recoverNames(more);
    if (others) return { names: [...list.names, ...others], role, date: early.date, end: skipPunctuation(text, early.date.end) };
  }
  if (early?.date.bracketed && countGroupWords(text.slice(end, early.start)) > 0) {
    const group = text.slice(end, early.start).replace(/^[\s,;&.]+|[\s,;.]+$/g, '');
    if (isCapitalised(group))
      return { names: [...list.names, { literal: group }], role, date: early.date, end: skipPunctuation(text, early.date.end) };
  }
  if (text[end - 1] !== '.' && !LIST_END.test(text.slice(end, end + 3))) return null;
  return { names: list.names, role, date: null, end: skipPunctuation(text, end) };
}

/** "Barros A and Silva C. Since 1500: epidemics": behind the stop the title begins. */
const TITLE_BETWEEN = plainPattern(/^\.\s\p{Lu}\p{Ll}+(?:\s\p{Ll}+)*$/u);

/** Words that follow a name without any stop begin the title: "Cohen J Statistical power". */
function isClosed(text: string): boolean {
  return !TITLE_NEXT.test(text);
}

/** A bare year between journal and volume, "Title. Spine 2001;3:4", is no head date; nor is "(2017) 95:670". */
function isJournalDate(text: string, date: ReadDate): boolean {
  const behind = text.slice(date.end);
  if (!date.bracketed && CAPITAL_NEXT.test(behind) && LATER_DATE.test(behind)) return true;
  return LOCUS_BEHIND.test(text.slice(date.end, date.end + 24));
}

/** "(2016/2017 to 2018/2019)" is what a survey covers. */
const SPAN_OF_YEARS = /(?:19|20)\d\d(?:\/\d{2,4})?\s(?:to|bis|until|a|à|al|tot)\s(?:19|20)\d\d/;

function findEarlyDate(text: string, from: number, within: number): { start: number; date: ReadDate } | null {
  EARLY_DATE.lastIndex = from;
  const match = EARLY_DATE.exec(text);
  if (!match || match.index > from + within) return null;
  const date = readDateAt(text, match.index);
  if (!date || isJournalDate(text, date) || SPAN_OF_YEARS.test(text.slice(match.index, date.end))) return null;
  if (date.bracketed && VOLUME_BEFORE.test(text.slice(0, match.index)) && PAGES_BEHIND.test(text.slice(date.end))) return null;
  return { start: match.index, date };
}

function readGroupHead(text: string, names: NameList | null): Head {
  const early = findEarlyDate(text, 0, LONGEST_GROUP);
  if (early) {
    const zone = text.slice(0, early.start).replace(/[\s,.;:]+$/, '');
    if (
      zone.length > 1 &&
      (!SENTENCE.test(zone) || (early.date.bracketed && GROUP_AT_END.test(zone) && isCapitalised(zone))) &&
      (early.date.bracketed || isCapitalised(zone))
    ) {
      const rest = { role: 'author', date: early.date, end: skipPunctuation(text, early.date.end) } as const;
      return !names && isTitle(zone) ? { names: [], title: zone, ...rest } : { names: groupNames(zone), ...rest };
    }
  }
  if (names) return { names: names.names, role: 'author', date: null, end: skipPunctuation(text, names.end) };
  const group = readLeadingGroup(text);
  if (!group) return { names: [], role: 'author', date: null, end: 0 };
  return { names: [{ literal: group }], role: 'author', date: null, end: skipPunctuation(text, text.indexOf(group) + group.length) };
}

const SEGMENT = plainPattern(
  /^(?:[^.:;?!“"]|\.(?!\s|\p{Lu}\p{Ll})|(?<=\b\p{Lu})\.\s){2,240}?(?:(?<!\b\p{Lu})\.(?=\s|\p{Lu}\p{Ll})|:\s|;\s|,\s(?=[“"‘]))/u,
);
const COMMA_GROUP = plainPattern(/^([^.:;?!“"]{2,160}?),\s(?=\p{Lu}[\p{L}-]{2,20}\s\p{Ll})/u);
const GROUP_AT_END = new RegExp(`\\b(?:${GROUP_NOUNS})$`, 'i');
const YEARED = plainPattern(`^${YEARED_GROUP}(?=[.,]? ?[([]|[.,:] |$)`, 'u');
/** "NHS Digital. ‘Health Survey …’": what stands before a title in quotation marks wrote it. */
const BEFORE_QUOTED = plainPattern(/^(\p{Lu}[^.,;:?!‘“"«]{2,60})[.,]\s[‘“"«]/u);
const ACRONYM_FIRST = plainPattern(/^(\p{Lu}{3,8})\s(?=\p{Lu}\p{Ll}+\s)/u);

/** An organisation at the front of an entry whose date comes late: "World Health Organization. Title"; null when it reads like a title. */
function readLeadingGroup(text: string): string | null {
  const dotted = DOTTED_ACRONYM.exec(text)?.[0];
  if (dotted) return dotted;
  const comma = COMMA_GROUP.exec(text)?.[1];
  if (comma && GROUP_AT_END.test(comma)) return comma;
  const quoted = BEFORE_QUOTED.exec(text)?.[1];
  if (quoted && isCapitalised(quoted)) return quoted;
  const segment = SEGMENT.exec(text)?.[0];
  const literal = segment?.replace(/[.:;,]\s?$/, '').trim() ?? '';
  if (!segment || text.length - segment.length <= 8) return null;
  const words = literal.split(' ');
  const acronym = ACRONYM_FIRST.exec(literal)?.[1];
  const isWholeName = () => GROUP_AT_END.test(literal) && isCapitalised(literal); // "SHEP Cooperative Research Group"
  if (acronym && words.length > 3 && !isWholeName()) return acronym;
  const hasGroup = isGroupLike(literal) && countGroupWords(literal) * 5 >= words.length - 2 && !isSentence(literal);
  return hasGroup && words.length <= 24 ? literal : null;
}

const LOWER_WORDS = plainPattern(/(?:^|\s)(?!(?:and|for|the|und|del|des|dos|das|von|van|der|den)(?!\p{L}))\p{Ll}{3,}/gu);
/** So many words in lower case are a sentence's; names of groups have hardly any beside small ones. */
const LEAST_LOWER_WORDS = 2;

/** "Steps per day in nurses. (2019). Spine, 3, 4.": without authors, APA puts the title in their place. */
function isTitle(zone: string): boolean {
  return countGroupWords(zone) === 0 && isSentence(zone);
}

function isSentence(text: string): boolean {
  return findAll(LOWER_WORDS, text).length >= LEAST_LOWER_WORDS;
}

const EDITORS_LAST = plainPattern(`[\\s,]{1,2}\\(?(?:${BARE_EDITORS})\\.?\\)?$`, 'iu');
const ET_AL_LAST = plainPattern(/,?\set\.?\sal\.?$/iu);

const FAMILY_ALONE = plainPattern(`^(?:\\p{Ll}{2,4}\\s){0,3}\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,20}$`);

/** "UBOS and WFP" stays whole; "Smith and Jones" without initials becomes two families. */
function groupNames(zone: string): CslName[] {
  const clean = zone
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(EDITORS_LAST, '')
    .replace(ET_AL_LAST, '');
  if (countGroupWords(clean) === 0) {
    const parts = clean.split(/\s?[,&;]\s?(?:and\s|&\s)?|\sand\s/);
    if (parts.every((part) => FAMILY_ALONE.test(part) && !isBrand(part))) return parts.map((family) => ({ family }));
  }
  return clean === '' ? [] : splitGroups(clean).map((literal) => ({ literal }));
}

/** Commas behind letters in brackets, or in a list that "&" closes, part groups: "Pain Board (PB), & Step Council (SC)". */
const BEHIND_LETTERS = plainPattern(/(?<=\(\p{Lu}[\p{Lu}&-]{1,9}\))(?:,\s(?:&\s|and\s)?|\s(?:&|and)\s)(?=\p{Lu})/u);
const LIST_COMMA = /,\s(?:&\s)?/;

function splitGroups(zone: string): string[] {
  const lettered = zone.split(BEHIND_LETTERS);
  if (lettered.length > 1) return lettered;
  const listed = zone.includes(', & ') ? zone.split(LIST_COMMA) : [];
  return listed.length > 1 && listed.every((part) => part.includes(' ') && countGroupWords(part) > 0) ? listed : [zone];
}

function skipPunctuation(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[\s.,;:·)\]]/.test(text[end] ?? '')) end++;
  return end;
}
