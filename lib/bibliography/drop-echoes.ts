import { YEAR_PART } from '../text/year-in-text.ts';
import { withoutLabel, withoutReturnMark } from './rate-entry.ts';
import { isShortCitation } from './short-citation.ts';
import type { EntryUnits } from './split-entries.ts';

/** From this share of notes that cite works of the page's lists on, all short notes of a list are citations. */
const ECHO_SHARE = 0.5;

/**
 * Notes that cite a work whose whole entry stands in one of the page's lists are no entries: "Mu (2020), p. 7" beside
 * "Mu, J. (2020). Pain". Takes and gives the entries of each list; one of nothing but such notes is left empty.
 */
export function dropEchoes(lists: readonly (readonly EntryUnits[])[]): EntryUnits[][] {
  const whole = new Set(lists.flatMap((entries) => entries.filter((entry) => !isShort(entry)).map(nameAndYear)));
  return lists.map((entries) => {
    const short = entries.filter(isShort);
    const echoes = new Set(short.filter((entry) => whole.has(nameAndYear(entry))));
    const dropped = echoes.size > 0 && echoes.size >= ECHO_SHARE * entries.length ? new Set(short) : echoes;
    return entries.filter((entry) => !dropped.has(entry));
  });
}

function isShort(entry: EntryUnits): boolean {
  return entry.length === 1 && isShortCitation(withoutReturnMark(withoutLabel(entry[0].text)));
}

const YEAR = new RegExp(`${YEAR_PART}[a-z]?`);

function nameAndYear([unit]: EntryUnits): string {
  const text = withoutLabel(unit.text);
  return `${/\p{Lu}[\p{L}\p{M}'’-]+/u.exec(text)?.[0] ?? ''} ${YEAR.exec(text)?.[0] ?? ''}`;
}
