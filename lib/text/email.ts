/** As long as an address may be (RFC 5321, section 4.5.3). */
const LONGEST = 254;
const SHAPE = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/;

/** Whether a text may be an e-mail address: "o'brien@example.org" -> true; what stands before the "@" is for the server to judge. */
export function isEmail(text: string): boolean {
  return text.length <= LONGEST && SHAPE.test(text);
}
