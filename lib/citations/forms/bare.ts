import { foldName } from '../../text/normalize.ts';
import type { DraftCluster } from '../draft.ts';
import type { KnownNames } from '../known-names.ts';
import { NAME_REACH, type ReadNames, readNames } from '../read-names.ts';
import { NOT_NAMES } from '../words.ts';
import { findYears } from '../year-tokens.ts';
import type { CitationForm } from './form.ts';

/** "See DeLano, 2002 and Du et al., 2014": names and year without brackets; only where the list holds both. */
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
      if (!/[\p{L}.’'][,]?\s$/u.test(left) || taken.some((cluster) => cluster.start < year.end && year.start < cluster.end)) continue;
      const read = readNames(left, known, 'parenthetical', year.year);
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
