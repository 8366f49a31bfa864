/** A longer sentence is cut: a list without full stops must not fill a page. In characters, on each side. */
const LONGEST_SIDE = 400;
/** "et al.", "e.g.", "Dr." and initials end with a full stop, and no sentence ends with them. */
const GOES_ON = /(?:\b(?:al|e\.g|i\.e|cf|vs|Dr|Prof|No|Fig|ca|approx)|\b\p{Lu})\.\s*$/u;

/** "(" and nothing that closes it: a citation that is set behind the full stop of its sentence, as in "Rest helps. (Mu, 2020)". */
const IN_OPENING_BRACKET = /^\s*[([（][^()[\]（）]*$/;
/** `Intl` cuts "It hurts.[1] Rest helps." behind the bracket that opens: its halves are of no use. */
const OPENED_AT_END = /[([（]\s*$/;
const CLOSED_AT_START = /^[\d\s,;–-]{1,20}[)\]）]\s*/;

/** Characters looked at on each side: a block may be a whole page, and is cut into sentences for each of its citations. */
const REACH = 1_000;
/** "approx." and the blanks behind it. */
const LONGEST_END = 20;

/**
 * The sentence around a place of a text, before and after it:
 * `sentenceAround('It hurts. Rest helps (Mu, 2020).', 22, 30)` -> `{ before: 'Rest helps (', after: ').' }`. `language` is a tag
 * that `Intl` knows.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  language?: string,
): { readonly before: string; readonly after: string } {
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, end + REACH);
  const starts = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(near)].map(({ index }) => from + index);
  const last = from + near.length;
  const startOf = (at: number) => starts[at] ?? last;
  const goesOn = (at: number) => GOES_ON.test(text.slice(Math.max(0, startOf(at) - LONGEST_END), startOf(at)));
  let first = starts.findLastIndex((index) => index <= start);
  const opening = OPENED_AT_END.exec(text.slice(Math.max(from, startOf(first) - LONGEST_END), startOf(first)))?.[0] ?? '';
  if (first > 0 && IN_OPENING_BRACKET.test(opening + text.slice(startOf(first), start))) first--;
  while (first > 0 && goesOn(first)) first--;
  let next = starts.findIndex((index) => index >= end);
  if (next < 0) next = starts.length;
  while (next < starts.length && goesOn(next)) next++;
  const before = text.slice(startOf(first), start).replace(CLOSED_AT_START, '').trimStart();
  const after = text.slice(end, startOf(next)).replace(OPENED_AT_END, '').trimEnd();
  return {
    before: before.length > LONGEST_SIDE ? `…${before.slice(-LONGEST_SIDE)}` : before,
    after: after.length > LONGEST_SIDE ? `${after.slice(0, LONGEST_SIDE)}…` : after,
  };
}
