import { areLettersNear, lettersIn } from '../text/letters-in.ts';
import { remember } from '../text/remember.ts';
import { editDistance } from '../text/similarity.ts';

/** Letters of a name within which a slip of the pen is looked for; short names are too much alike. */
const LEAST_FOR_SLIP = 4;
/** From so many letters on two slips are one name's. */
const LEAST_FOR_TWO_SLIPS = 7;

/** The family name in the list that a folded name was probably meant to be: "quassem" -> "qaseem"; null when nothing is near. */
export type NearFinder = (folded: string) => string | null;

/** Prepares the family names of one list: `prepareNearFinder(['lee', 'qaseem'])('quassem')` -> "qaseem". */
export function prepareNearFinder(families: Iterable<string>): NearFinder {
  const listed = [...families].filter((name) => name.length >= LEAST_FOR_SLIP).map((name) => ({ name, letters: lettersIn(name) }));
  return remember((folded) => {
    if (folded.length < LEAST_FOR_SLIP) return null;
    const limit = folded.length < LEAST_FOR_TWO_SLIPS ? 1 : 2;
    const own = lettersIn(folded);
    const near = listed.find(({ name, letters }) => areLettersNear(own, letters, limit) && editDistance(folded, name, limit) <= limit);
    return near?.name ?? null;
  });
}
