import { isFoldedSlip, MOST_SLIPS } from './compare-names.ts';
import { areLettersNear, lettersIn } from './letters-in.ts';
import { remember } from './remember.ts';
import { soundOfName } from './sound-of-name.ts';

/** The listed names that a folded name may be a slip of the pen for, as `isFoldedSlip` has it: "quassem" -> ["qaseem"]. */
export type SlipFinder = (folded: string) => readonly string[];

/** Prepares the folded names of one list: `prepareSlipFinder(['lee', 'qaseem'])('quassem')` -> ["qaseem"]. */
export function prepareSlipFinder(names: Iterable<string>): SlipFinder {
  const listed = [...new Set(names)].map((name) => ({ name, letters: lettersIn(name), sound: soundOfName(name) }));
  return remember((folded) => {
    const [own, ownSound] = [lettersIn(folded), soundOfName(folded)];
    const near = listed.filter(
      ({ name, letters, sound }) => (sound === ownSound || areLettersNear(own, letters, MOST_SLIPS)) && isFoldedSlip(folded, name),
    );
    return near.map(({ name }) => name);
  });
}
