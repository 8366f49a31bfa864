import type { CitedWork } from '../model/cited-work.ts';
import type { CslItem } from '../model/csl.ts';
import { foldWords } from '../text/normalize.ts';

/**
 * Adds to a printed entry's item what the page's metadata says of the same work: an identifier that the entry lacks, and the whole
 * title where reading took only a part of it: ({ title: 'Walking' }, { title: 'Walking: a trial', doi: '10.1/x', … }) -> both.
 * Volume, pages and the like stay as printed, for they are compared with the record as the author's own words.
 */
export function addCitedWork(csl: CslItem, work: CitedWork): CslItem {
  return {
    ...csl,
    ...(work.title !== null && isPart(csl.title ?? '', work.title) ? { title: work.title } : {}),
    ...(csl.DOI === undefined && work.doi ? { DOI: work.doi } : {}),
    ...(csl.PMID === undefined && work.pmid ? { PMID: work.pmid } : {}),
  };
}

function isPart(read: string, whole: string): boolean {
  const part = foldWords(read).join(' ');
  const all = foldWords(whole).join(' ');
  return part !== all && all.includes(part);
}
