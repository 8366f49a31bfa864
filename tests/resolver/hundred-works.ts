import type { Reference } from '../../lib/model/reference.ts';
import type { FakeWork } from './fake-world.ts';
import { article, makeReference } from './make-reference.ts';

const TOPICS = ['acupuncture', 'ibuprofen', 'walking', 'yoga', 'sleep', 'insulin', 'vitamin', 'asthma', 'migraine', 'stroke'];
const GROUPS = ['children', 'adolescents', 'nurses', 'athletes', 'veterans', 'farmers', 'teachers', 'smokers', 'runners', 'singers'];

/** One hundred different works of a medical list. */
export const WORKS: readonly FakeWork[] = Array.from({ length: 100 }, (_, i) => ({
  DOI: `10.1000/work.${i}`,
  PMID: String(1000 + i),
  title: `Effects of ${TOPICS[i % 10]} on pain and function among ${GROUPS[Math.floor(i / 10)]}`,
  family: `Author${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + Math.floor(i / 26))}`,
  year: 2000 + (i % 20),
  journal: 'Spine',
  volume: String(10 + i),
  page: `${100 + i}-${109 + i}`,
}));

/** Entry of a work as a list prints it, with its DOI, or with another title or year than the work has. */
export function printed(work: FakeWork, id: string, { doi = '', title = work.title, year = work.year } = {}): Reference {
  const text = `${work.family} A. ${title}. ${work.journal}. ${year};${work.volume}:${work.page}.${doi ? ` doi:${doi}` : ''}`;
  return makeReference(
    text,
    { ...article(work.family, year, title, work.journal, work.volume, work.page), ...(doi ? { DOI: doi } : {}) },
    id,
  );
}
