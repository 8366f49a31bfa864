/**
 * What kind of page it runs in: one that can be checked, one that still loads or, having become another one, is about to be read by the
 * engine in it, or a PDF or an image, which have no text to read. It is sent into the page, so it stands alone.
 */
export function readPageKind(): 'open' | 'loading' | 'off-limits' {
  if (!/html|xml/.test(document.contentType)) return 'off-limits';
  // An element of the page with that id is no sign of the engine.
  if ((globalThis as { citewellWaits?: unknown }).citewellWaits === true) return 'loading';
  // A picture or an advertisement that never comes must not keep the reader waiting: the text is there before them.
  return document.readyState === 'loading' ? 'loading' : 'open';
}
