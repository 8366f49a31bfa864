/** Puts a text on the clipboard: `await copyText('Mu, J. (2020).')` -> true; false where the page's policy or the browser forbids it. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
