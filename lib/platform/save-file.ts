/** Milliseconds until the browser has surely begun to save; the text is kept in memory as long. */
const KEEP_TIME = 60_000;

/** Offers a text as a file to save: `saveFile('references.ris', 'application/x-research-info-systems', text)`. */
export function saveFile(name: string, type: string, text: string): void {
  const link = globalThis.document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_TIME);
}
