import type { CslName } from '../lib/model/csl.ts';
import type { ReportReference } from '../lib/model/report.ts';
import { shortReference } from '../lib/text/short-reference.ts';

/** Longer entries do not fit in the two lines to which they are cut; about two lines of the card. */
export const CUT_FROM = 100;
/** Up to so many authors leave room for the title, and of more so many are named. */
const ALL_UP_TO = 3;
const NAMED_OF_MANY = 2;

/**
 * An entry in about two lines: as printed, or with its authors cut short where so many of them would leave no room for year and title:
 * "Fletcher-Watson, S., Adams, J., … (2019). Making the future together…". `room` is in characters.
 */
export function shortEntry({ csl, selector: { exact } }: Pick<ReportReference, 'csl' | 'selector'>, room = CUT_FROM): string {
  const { author = [], title } = csl;
  const { year } = shortReference(csl, '');
  const names = author.map(nameInEntry).filter((name) => name !== '');
  if (exact.length <= room || names.length <= ALL_UP_TO || !year || !title) return exact;
  return `${names.slice(0, NAMED_OF_MANY).join(', ')}, … (${year}). ${title}…`;
}

/** `{ family: 'Tulder', given: 'M.', 'non-dropping-particle': 'van' }` -> "van Tulder, M.". */
function nameInEntry(name: CslName): string {
  if (name.literal) return name.literal;
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
  const family = [particle, name.family].filter(Boolean).join(' ');
  return [family, name.given].filter(Boolean).join(', ');
}
