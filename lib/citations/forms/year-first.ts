import { isBeforeStudy } from '../author-context.ts';
import type { DraftCluster } from '../draft.ts';
import { overlapsAny } from '../overlap.ts';
import { readNamesAfter } from '../read-names-after.ts';
import { alternatives, gather } from '../words.ts';
import { findYears } from '../year-tokens.ts';
import { BY_AT_START } from '../year-words.ts';
import type { CitationForm } from './form.ts';

/** Names are looked for within this many characters behind the year. */
const REACH = 120;

/** A bracket, or the "In" of "In 2013, Lee et al. found": the names may stand behind a comma. */
const OPENING = new RegExp(`[([]$|(?<![\\p{L}])(?:${alternatives(gather((locale) => locale.inBook))})\\s$`, 'iu');
const LONGEST_OPENING = 12;

/** "the 2013 Lee et al. trial", "a 2009 study by Mu and Lao", "(2013, Lee et al.)", "In 2013, Lee et al. found": only where the list holds name and year. */
export const yearFirst: CitationForm = {
  name: 'year-first',
  find(text, known, taken) {
    if (!known.hasList) return [];
    const clusters: DraftCluster[] = [];
    for (const year of findYears(text)) {
      if (overlapsAny(taken, year.start, year.end)) continue;
      const right = text.slice(year.end, year.end + REACH);
      const isOpening = OPENING.test(text.slice(Math.max(0, year.start - LONGEST_OPENING), year.start));
      const between = isOpening && right.startsWith(', ') ? ', ' : BY_AT_START.exec(right)?.[0];
      const read = between === undefined ? null : readNamesAfter(right.slice(between.length), year.year, known);
      if (between === undefined || !read) continue;
      if (between === ', ' && !/[([]/.test(text[year.start - 1] ?? '') && !read.etAl && read.names.length === 1) continue; // "In 1865, Galton travelled"
      const isStudyNamed = between.trim().length > 1 || isBeforeStudy(right.slice(between.length + read.end));
      if (read.isNearYear && (isOpening || !isStudyNamed)) continue; // "In 2011, Galland et al. began" their trial of 2012
      const end = year.end + between.length + read.end;
      const item = {
        start: year.start,
        end,
        names: read.names,
        etAl: read.etAl,
        year: year.year,
        mode: 'narrative',
        form: 'year-first',
        strength: 'certain',
      } as const;
      clusters.push({ start: year.start, end, items: [item] });
    }
    return clusters;
  },
};
