/** A longer sentence is cut: a list without full stops must not fill a page. In characters, on each side. */
const LONGEST_SIDE = 400;
/** "et al.", "e.g.", "Dr." and initials end with a full stop, and no sentence ends with them. */
const GOES_ON = /(?:\b(?:al|e\.g|i\.e|cf|vs|Dr|Prof|No|Fig|ca|approx)|\b\p{Lu})\.\s*$/u;

/**
 * The sentence around a place of a text, before and after it:
 * `sentenceAround('It hurts. Rest helps (Mu, 2020).', 22, 30)` -> `{ before: 'Rest helps (', after: ').' }`.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  language?: string,
): { readonly before: string; readonly after: string } {
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  const startOf = (at: number) => sentences[at]?.index ?? text.length;
  let first = sentences.findLastIndex(({ index }) => index <= start);
  while (first > 0 && GOES_ON.test(text.slice(0, startOf(first)))) first--;
  let next = sentences.findIndex(({ index }) => index >= end);
  if (next < 0) next = sentences.length;
  while (next < sentences.length && GOES_ON.test(text.slice(0, startOf(next)))) next++;
  const before = text.slice(startOf(first), start).trimStart();
  const after = text.slice(end, startOf(next)).trimEnd();
  return {
    before: before.length > LONGEST_SIDE ? `…${before.slice(-LONGEST_SIDE)}` : before,
    after: after.length > LONGEST_SIDE ? `${after.slice(0, LONGEST_SIDE)}…` : after,
  };
}
