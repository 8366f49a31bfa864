import { foldName } from '../../text/normalize.ts';
import type { DraftCluster } from '../draft.ts';
import type { KnownNames } from '../known-names.ts';
import { overlapsAny } from '../overlap.ts';
import { NAME_REACH, type ReadNames, readNames } from '../read-names.ts';
import { NOT_NAMES } from '../words.ts';
import { findYears } from '../year-tokens.ts';
import type { CitationForm } from './form.ts';

/** "Lee and Smith in 2013", "a study by Lee et al. from 2013": small words between names and year. */
const SMALL_WORDS = /,? (?:back )?(?:in|from|of|im Jahr|en|dans|em|nel|uit) $/u;
const POSSESSIVE = /['’ʼ]s? $/u;

/** "See DeLano, 2002", "Mu's 2020 review", "Lee and Smith in 2013": no brackets; only where the list holds name and year. */
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
      const small = SMALL_WORDS.exec(left)?.[0] ?? '';
      if (!/[\p{L}.’'][,]?\s$/u.test(left) || overlapsAny(taken, year.start, year.end)) continue;
      const mode = small || POSSESSIVE.test(left) ? 'narrative' : 'parenthetical';
      const read = readNames(left.slice(0, left.length - small.length), known, mode, year.year);
      if (!read || !isConfirmed(read, year.year, known, left)) continue;
      const { names, etAl, given } = read;
      const item = {
        start: start + read.start,
        end: year.end,
        names,
        etAl,
        year: year.year,
        mode: 'narrative' as const,
        form: 'bare',
        strength: 'certain' as const,
        ...(given !== undefined && { given }),
      };
      clusters.push({ start: item.start, end: item.end, items: [item] });
    }
    return clusters;
  },
};

/** The list must hold this first author with this year, and the year must follow a comma or "et al.". */
function isConfirmed(read: ReadNames, year: string, known: KnownNames, left: string): boolean {
  const key = foldName(read.names[0] ?? '');
  const years =
    known.firstFamilies.get(key) ?? known.firstFamilies.get(foldName(read.names[0]?.split(/\s/).at(-1) ?? '')) ?? known.groups.get(key);
  return years?.has(year.slice(0, 4)) === true && (/,\s$/.test(left) || read.etAl || read.names.length > 1 || !NOT_NAMES.has(key));
}
