import { MOST_SLIPS, slipsBetween } from '../text/compare-names.ts';
import { areLettersNear, lettersIn } from '../text/letters-in.ts';
import { remember } from '../text/remember.ts';

/** The family name in the list that a folded name was probably meant to be: "quassem" -> "qaseem"; null when nothing is near. */
export type NearFinder = (folded: string) => string | null;

/**
 * Prepares the family names of one list: `prepareNearFinder(['lee', 'qaseem'])('quassem')` -> "qaseem". Looser than `isFoldedSlip`, by
 * which linking judges a slip: here it is only asked whether a name stands there at all, so that two letters may be lost at the head as
 * well ("Salles Painelli" of "de Salles Painelli"), and what merely sounds alike counts for nothing.
 */
export function prepareNearFinder(families: Iterable<string>): NearFinder {
  const listed = [...families].map((name) => ({ name, letters: lettersIn(name) }));
  return remember((folded) => {
    const own = lettersIn(folded);
    const near = listed.find(({ name, letters }) => areLettersNear(own, letters, MOST_SLIPS) && slipsBetween(folded, name) <= MOST_SLIPS);
    return near?.name ?? null;
  });
}
