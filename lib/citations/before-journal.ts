import { foldName } from '../text/normalize.ts';
import { holdsWork, type KnownNames, nearFamily } from './known-names.ts';
import { type ReadNames, readNames } from './read-names.ts';
import { BETWEEN_AUTHORS } from './words.ts';

/** "et al JAMA ". */
const JOURNAL_BEHIND_ET_AL = /(?<=\bal\.?),? (\p{Lu}[\p{L} &-]{2,60}(?:\(\p{L}{1,3}\))?),?\s$/u;
/** ", Pain, ", ", Annals of Internal Medicine ". */
const JOURNAL_AT_END = /, (\p{Lu}[\p{L} &-]{2,60}(?:\(\p{L}{1,3}\))?),?\s$/u;

/**
 * "(Mu et al., Pain, 2020)", "(Mu, The Guardian, 2020)", "Lee & Mu, JAMA 2020": a journal between names and year; only where the list
 * holds name and year, and nothing of the journal's. Null where no journal stands there.
 */
export function readBeforeJournal(text: string, known: KnownNames, year: string): ReadNames | null {
  const journal = JOURNAL_BEHIND_ET_AL.exec(text) ?? JOURNAL_AT_END.exec(text);
  if (!journal) return null;
  const [, title = ''] = journal;
  const words = title.split(BETWEEN_AUTHORS).map(foldName); // "Bougioukas & Kapogianis" is no journal
  if (holdsWork(title, year, known) || words.some((name) => known.families.has(name) || nearFamily(name, known) !== null)) return null;
  const read = readNames(text.slice(0, journal.index), known, 'parenthetical', year);
  if (!read || !holdsWork(read.names[0], year, known)) return null;
  const isTeam = read.etAl || read.names.length > 1;
  return isTeam || read.given !== undefined || /^the\s/i.test(title) ? read : null;
}
