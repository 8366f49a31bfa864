import type { DraftItem } from '../draft.ts';
import { holdsNearWork, holdsWork, type KnownNames } from '../known-names.ts';
import { alternatives, gather } from '../words.ts';
import { UNLISTED_AT_START } from '../year-words.ts';
import type { Refiner } from './refiner.ts';

/** " (as quoted in" is about the longest that is printed. */
const REACH = 40;

/** Characters between a work and the bracket that says where it was found. */
const LONGEST_SENTENCE = 200;
/** "Adler (1931) wrote that pain is in the mind (as cited in Lee, 2015)": the same sentence says where it was found. */
const CITED_BEHIND = new RegExp(`^[^.!?()]{1,180}\\((?:${alternatives(gather((locale) => locale.citedIn))})\\s`, 'iu');

/** "Smith, 1985, in Guy, 2012". */
const STANDS_IN = new RegExp(`^,? (?:${alternatives(gather((locale) => locale.inBook))}|via) $`, 'u');

/**
 * Drops "Freud, 1921" of "(Freud, 1921, as cited in Jones, 2010)" and "Berg, 2021" of "(Berg, 2021, personal communication)" where the
 * list lacks them: what was not seen itself, and what nobody can look up, is not listed (Publication Manual of the APA, 7th edition,
 * sections 8.6 and 8.9), and nobody is accused of that.
 */
export const dropUnlisted: Refiner = (drafts, page, known) =>
  drafts.flatMap((draft) => {
    const items = draft.items.filter((item, i) => {
      const behind = page.text.slice(item.end, draft.items[i + 1]?.start ?? item.end);
      const sentence = page.text.slice(item.end, item.end + LONGEST_SENTENCE);
      const isSecondHand = UNLISTED_AT_START.test(sentence.slice(0, REACH)) || STANDS_IN.test(behind) || CITED_BEHIND.test(sentence);
      return !isSecondHand || isListed(item, known);
    });
    return items.length > 0 ? [{ ...draft, items }] : [];
  });

/** Under this name, or one a slip of the pen away. */
function isListed({ names: [name], year }: DraftItem, known: KnownNames): boolean {
  return holdsWork(name, year, known) || holdsNearWork(name, year, known);
}
