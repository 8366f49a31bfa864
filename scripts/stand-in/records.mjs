// The works that the stand-in knows, and a simple ranking over them.
import { readFileSync } from 'node:fs';

/** The records of records.json; see its "source". */
export const works = JSON.parse(readFileSync(new URL('./records.json', import.meta.url), 'utf8')).works;

/** Lower-case words without accents: "Médical Acupuncture" -> ["medical", "acupuncture"]. */
export const wordsOf = (text) =>
  String(text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Title with its subtitle, as PubMed prints it: "Lessons From a Trial: Patient Expectations". */
export const fullTitle = (work) => (work.subtitle ? `${work.title}: ${work.subtitle}` : work.title);

/** "Lee, Jun-Hwan" -> { family: "Lee", given: "Jun-Hwan" }. */
export function nameParts(author) {
  const [family, given] = author.split(', ');
  return { family, given };
}

/** The work of a DOI in any letter case, or undefined. */
export const workOfDoi = (doi) => works.find((work) => work.DOI?.toLowerCase() === doi.toLowerCase());

/** The work of a PubMed number, or undefined. */
export const workOfPmid = (pmid) => works.find((work) => work.PMID === pmid);

const searchableText = (work) =>
  [fullTitle(work), work.author.join(' '), work.journal, work.issued[0], work.volume, work.issue, work.page].join(' ');
const bags = new Map(works.map((work) => [work, new Set(wordsOf(searchableText(work)))]));

/** Adds works of a test's own, in the shape of records.json; for this process only. */
export function addWorks(more) {
  for (const work of more) bags.set(work, new Set(wordsOf(searchableText(work))));
  works.push(...more);
}

/** Works that share a word with the query, best first; rare words count more, so that near misses of the topic come along. */
export function rank(query, keep) {
  const words = new Set(wordsOf(query));
  return works
    .filter((work) => !work.onlyByDoi && keep(work))
    .map((work) => {
      let score = 0;
      for (const word of words) {
        if (!bags.get(work).has(word)) continue;
        const holders = works.filter((other) => bags.get(other).has(word)).length;
        score += 3 * Math.log(1 + works.length / holders);
      }
      return { work, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
