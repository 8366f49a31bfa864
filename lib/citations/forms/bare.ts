import { foldName } from '../../text/normalize.ts';
import { isBeforeStudy, isSentTo, isStudyOf } from '../author-context.ts';
import type { DraftCluster } from '../draft.ts';
import { holdsWork, type KnownNames } from '../known-names.ts';
import { overlapsAny } from '../overlap.ts';
import { NAME_REACH, type ReadNames, readNames } from '../read-names.ts';
import { NOT_NAMES } from '../words.ts';
import { findYears } from '../year-tokens.ts';
import { DATING_AT_END } from '../year-words.ts';
import type { CitationForm } from './form.ts';

/** " classic meta-analysis" behind a year. */
const REACH_BEHIND = 40;
const POSSESSIVE = /['’ʼ]s? $/u;

/** "See DeLano, 2002", "Mu's 2020 review", "Lee and Smith in 2013": no brackets; the list holds name and year, or the shape is beyond doubt. */
export const bare: CitationForm = {
  name: 'bare',
  find(text, known, taken) {
    if (!known.hasList) return [];
    const clusters: DraftCluster[] = [];
    let from = 0;
    for (const year of findYears(text)) {
      const start = Math.max(from, year.start - NAME_REACH);
      const left = text.slice(start, year.start);
      from = year.end;
      const small = DATING_AT_END.exec(left)?.[0] ?? '';
      if (!/[\p{L}.’'][,]?\s$/u.test(left) || overlapsAny(taken, year.start, year.end)) continue;
      const mode = small || POSSESSIVE.test(left) ? 'narrative' : 'parenthetical';
      const read = readNames(left.slice(0, left.length - small.length), known, mode, year.year);
      if (!read) continue;
      const isListed = isConfirmed(read, year.year, known, left);
      if (!isListed && !isBeyondDoubt(read, left, text.slice(year.end, year.end + REACH_BEHIND))) continue;
      const { names, etAl, given } = read;
      const item = {
        start: start + read.start,
        end: year.end,
        names,
        etAl,
        year: year.year,
        mode: 'narrative' as const,
        form: 'bare',
        strength: isListed ? 'certain' : read.strength,
        ...(given !== undefined && { given }),
      };
      clusters.push({ start: item.start, end: item.end, items: [item] });
    }
    return clusters;
  },
};

/** The list must hold this first author with this year, and the year must follow a comma or "et al.". */
function isConfirmed(read: ReadNames, year: string, known: KnownNames, left: string): boolean {
  const name = read.names[0] ?? '';
  return holdsWork(name, year, known) && (/,\s$/.test(left) || read.etAl || read.names.length > 1 || !NOT_NAMES.has(foldName(name)));
}

/** A surname in one word; capitals throughout are acronyms, and capitals inside are firms, more often. */
const SURNAME = /^(?:\p{Ll}{1,3} ){0,2}(?:Ma?c|De|Di|Du|La|Le|Van|O['’])?\p{Lu}\p{Ll}{1,20}(?:['’-]\p{L}\p{Ll}{1,20}){0,2}$/u;
/** Names and year touch: "Berg, 1999", "Berg’s 1999". */
const YEAR_BEHIND_NAMES = /(?:\p{L}\.?,?|['’]s?) $/u;

/**
 * Names that the list lacks, in words that nothing but a citation has: "Berg et al., 1999", "results from Berg and Holm, 1999",
 * "Berg and Holm’s 1999 review", "; see Berg 1999".
 */
function isBeyondDoubt({ names, etAl, start }: ReadNames, left: string, right: string): boolean {
  if (!YEAR_BEHIND_NAMES.test(left) || !names.every((name) => SURNAME.test(name))) return false;
  if (etAl) return true;
  const before = left.slice(0, start);
  if (names.length === 1) return isSentTo(before);
  return names.length === 2 && (isSentTo(before) || isStudyOf(before) || (POSSESSIVE.test(left) && isBeforeStudy(right)));
}
