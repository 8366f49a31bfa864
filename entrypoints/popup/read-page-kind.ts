/**
 * What kind of page it runs in: one that can be checked, one that still loads, or a PDF or an image, which have no text to
 * read. It is sent into the page, so it stands alone.
 */
export function readPageKind(): 'open' | 'loading' | 'off-limits' {
  if (!/html|xml/.test(document.contentType)) return 'off-limits';
  // A picture or an advertisement that never comes must not keep the reader waiting: the text is there before them.
  return document.readyState === 'loading' ? 'loading' : 'open';
}
