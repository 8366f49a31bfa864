/** How elements lay out text, by the HTML standard's default styles (https://html.spec.whatwg.org/multipage/rendering.html). */

/** Elements whose text is no text of the page. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'head',
  'textarea',
  'select',
  'datalist',
  'citewell-card',
]);

/** Elements that start a new line. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'option',
  'select',
]);

/** Elements that hold the items of a list. */
export const LISTS: ReadonlySet<string> = new Set(['ol', 'ul', 'dl', 'table']);

/** Elements that are one item of a list. */
export const ITEMS: ReadonlySet<string> = new Set(['li', 'dd', 'tr']);

/** Elements that browsers set in italics, as writers do with titles. */
export const ITALICS: ReadonlySet<string> = new Set(['i', 'em', 'cite']);
