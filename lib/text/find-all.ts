/**
 * Every match of a global pattern, in order: (/\d+/g, "1, 23") -> matches "1" and "23". Like `matchAll`, which copies the pattern at
 * every call; here the pattern itself runs, so it has to be global and may not be in use elsewhere at the same time.
 */
export function findAll(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
