/** Takes the given characters off both ends: (" Pain. ", " .") -> "Pain". A loop, since a pattern would search the whole text for its end. */
export function trimMarks(text: string, marks = ' .,;:'): string {
  let start = 0;
  while (start < text.length && marks.includes(text.charAt(start))) start++;
  return trimEndMarks(start > 0 ? text.slice(start) : text, marks);
}

/** Takes the given characters off the end: ("Spine, ", " ,") -> "Spine". */
export function trimEndMarks(text: string, marks = ' .,;:'): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--;
  return end < text.length ? text.slice(0, end) : text;
}
