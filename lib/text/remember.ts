/** Answers kept at the most: of names about 1 MB. */
const MOST_REMEMBERED = 8000;

/**
 * The same function with a memory, for what a page asks again and again: `const near = remember(findNear); near('quassem')`. The memory
 * lives as long as the function, and all of it is dropped when it is full.
 */
export function remember<Answer extends NonNullable<unknown> | null>(find: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = find(text);
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
