import type { CslName } from '../../model/csl.ts';
import { type ReadDate, readDateAt, YEAR } from './dates.ts';
import { countGroupWords, isGroupLike } from './group-names.ts';
import { type NameList, readNames } from './names.ts';

/** What stands before the title: names, and the date where the style puts it there. */
export interface Head {
  readonly names: readonly CslName[];
  readonly role: 'author' | 'editor';
  readonly date: ReadDate | null;
  /** Where the title begins. */
  readonly end: number;
}

const EDITORS = /[\s,.]{0,3}[([]?\b(?:eds?|editors?|edited by|comps?|hrsg|compilers?)\b\.?[)\]]?[.,:]?/iuy;
const EARLY_DATE = new RegExp(
  `[([](?:ca?\\.?\\s|circa\\s)?(?:${YEAR}[^()[\\]]{0,40}|n\\.?\\s?d\\.?|in press|forthcoming)[)\\]]|[.,]\\s(?=${YEAR}[a-z]?[.,:])|\\s(?=${YEAR}[a-z]?[.:]\\s)`,
  'giu',
);
const LOCUS_BEHIND = /^[\s.,;:]{0,3}(?:vol\.?\s?)?\d{1,4}\s?(?:\(|:|,\s?\d)/iu;
/** A sentence before the date means that the date belongs to the journal behind the title. */
const SENTENCE = /[.?!:]\s\p{Lu}[\p{L}\p{N}-]{1,30}\s[\p{Ll}\d]/u;
const LONGEST_GROUP = 260;

/** Reads names and early date: "Mu, J. (2020). Pain. Spine, 3, 4." -> Mu, 2020, end at "Pain". */
export function readHead(text: string): Head {
  const leading = readDateAt(text, 0);
  if (leading?.bracketed) {
    const behind = readHead(text.slice(leading.end).replace(/^[\s.,:;]+/, ''));
    const offset = text.length - text.slice(leading.end).replace(/^[\s.,:;]+/, '').length;
    return { ...behind, date: behind.date ?? leading, end: behind.end + offset };
  }
  const names = readNames(text);
  if (names) {
    const named = headOfNames(text, names);
    if (named) return named;
  }
  return readGroupHead(text, names);
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
  const early = findEarlyDate(text, end, 120);
  if (early && !SENTENCE.test(text.slice(end, early.start))) {
    const rest = text.slice(end, early.start).replace(/^[\s,;&.]+|[\s,;.]+$/g, '');
    const more = rest.replace(/^(?:and|&)\s/, '');
    if (/^[([]/.test(more) || more.length === 0)
      return { names: list.names, role, date: early.date, end: skipPunctuation(text, early.date.end) };
    if (list.names.length === 1 && !/[.,]/.test(text.slice(0, end))) return null;
    return { names: [...list.names, { literal: more }], role, date: early.date, end: skipPunctuation(text, early.date.end) };
  }
  if (!/^(?:\s?[.,:;([“"‘]|\s\p{Lu}|\s['’]|\s\d|$)/u.test(text.slice(end, end + 3))) return null;
  return { names: list.names, role, date: null, end: skipPunctuation(text, end) };
}

/** A bare year between journal and volume, "Title. Spine 2001;3:4", is no head date; nor is "(2017) 95:670". */
function isJournalDate(text: string, date: ReadDate): boolean {
  return LOCUS_BEHIND.test(text.slice(date.end, date.end + 24));
}

function findEarlyDate(text: string, from: number, within: number): { start: number; date: ReadDate } | null {
  EARLY_DATE.lastIndex = from;
  const match = EARLY_DATE.exec(text);
  if (!match || match.index > from + within) return null;
  const date = readDateAt(text, match.index);
  if (!date || isJournalDate(text, date)) return null;
  return { start: match.index, date };
}

function readGroupHead(text: string, names: NameList | null): Head {
  const early = findEarlyDate(text, 0, LONGEST_GROUP);
  if (early) {
    const zone = text.slice(0, early.start).replace(/[\s,.;:]+$/, '');
    if (zone.length > 1 && !SENTENCE.test(zone)) {
      return { names: groupNames(zone), role: 'author', date: early.date, end: skipPunctuation(text, early.date.end) };
    }
  }
  if (names) return { names: names.names, role: 'author', date: null, end: skipPunctuation(text, names.end) };
  const segment = /^[^.:;?!“"]{2,200}?(?:\.(?=\s|\p{Lu}\p{Ll})|:\s|;\s|,\s(?=[“"‘]))/u.exec(text)?.[0];
  const literal = segment?.replace(/[.:;,]\s?$/, '').trim() ?? '';
  const rest = text.slice(segment?.length ?? 0);
  if (
    segment &&
    rest.length > 8 &&
    literal.split(' ').length <= 18 &&
    isGroupLike(literal) &&
    countGroupWords(literal) * 5 >= literal.split(' ').length - 2
  ) {
    return { names: [{ literal }], role: 'author', date: null, end: skipPunctuation(text, segment.length) };
  }
  return { names: [], role: 'author', date: null, end: 0 };
}

/** "UBOS and WFP" stays whole; "Smith and Jones" without initials becomes two families. */
function groupNames(zone: string): CslName[] {
  const clean = zone.replace(/^\W+/u, '').replace(/,?\s?\(?(?:eds?|editors?)\.?\)?$/i, '');
  if (countGroupWords(clean) === 0) {
    const etAl = clean.replace(/,?\set al\.?$/i, '');
    const parts = etAl.split(/\s?[,&;]\s?(?:and\s|&\s)?|\sand\s/);
    if (parts.every((part) => /^(?:(?:van|von|de|der|la|di)\s){0,2}\p{Lu}\p{Ll}[\p{L}'’-]{1,20}$/u.test(part)))
      return parts.map((family) => ({ family }));
  }
  return [{ literal: clean }];
}

function skipPunctuation(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[\s.,;:)\]]/.test(text[end] ?? '')) end++;
  return end;
}
