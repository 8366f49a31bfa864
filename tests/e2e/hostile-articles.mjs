// The pages of hostile-pages.test.mjs: one article in many traps.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/dependencies.mjs';

/** What may stand where a page or a service has words of its own. */
const PAYLOADS = JSON.parse(readFileSync(join(root, 'tests', 'fixtures', 'hostile', 'payloads.json'), 'utf8'));

/** A whole page around a body. */
const pageOf = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Needles</title>${head}</head><body>${body}</body></html>`;

/** An article with a list; its own words. */
const ARTICLE = `<h1>Needles and pain</h1>
<p id="text">One trial (Mu et al., 2020) and another (Lee et al., 2013) agree. Nobody knows (Chou, 2016).</p>
<h2>References</h2>
<p>Lee, J.-H., Choi, T.-Y., Lee, M. S., Lee, H., Shin, B.-C., &amp; Lee, H. (2013). Acupuncture for acute low back pain: a systematic review. The Clinical Journal of Pain, 29(2), 172–185.</p>
<p>Mu, J., Furlan, A. D., Lam, W. Y., Hsu, M. Y., Ning, Z., &amp; Lao, L. (2020). Acupuncture for chronic nonspecific low back pain. Cochrane Database of Systematic Reviews.</p>`;

/** The citations of the article, in order. */
export const CITATIONS = ['Mu et al., 2020', 'Lee et al., 2013', 'Chou, 2016'];

const script = (code) => `<script>${code}</script>`;
const fields = (...names) => names.map((name) => `<input name="${name}" hidden>`).join('');

/** Replaces what an engine in the page's own world would use; in a world of its own it must not matter. */
const OVERRIDES = script(`
  const broken = () => { throw new Error('overridden'); };
  for (const [type, names] of [
    [Array, ['map', 'filter', 'push', 'join', 'flatMap', 'find', 'at', 'slice']], [Map, ['get', 'set', 'has']], [Set, ['add', 'has']],
    [String, ['slice', 'split', 'match', 'matchAll', 'replace', 'trim', 'includes']], [RegExp, ['exec', 'test']],
    [Document, ['querySelector', 'querySelectorAll', 'createTreeWalker', 'createElement', 'getSelection', 'createRange', 'caretPositionFromPoint', 'adoptNode']],
    [Element, ['attachShadow', 'getAttribute', 'append', 'closest', 'matches', 'getBoundingClientRect']], [HTMLElement, ['showPopover', 'hidePopover', 'focus']],
    [Range, ['setStart', 'setEnd', 'toString', 'getClientRects', 'cloneRange']], [EventTarget, ['addEventListener', 'dispatchEvent']], [Promise, ['then']],
    [CSSStyleSheet, ['replaceSync']], [HighlightRegistry, ['set', 'delete', 'clear']],
  ]) for (const name of names) Object.defineProperty(type.prototype, name, { value: broken, configurable: false, writable: false });
  JSON.parse = JSON.stringify = structuredClone = getSelection = setTimeout = queueMicrotask = broken;
  Object.defineProperty(Object.prototype, 'type', { get: broken, set: broken });
`);

/** One name each: what the page does to whoever reads it. Each is read as ARTICLE is. */
export const HOSTILE_PAGES = {
  '/article': pageOf(ARTICLE),
  '/frozen-objects': pageOf(
    ARTICLE,
    script(`for (const one of [Object.prototype, Array.prototype, Function.prototype, Node.prototype, Map, CSS, CSS.highlights, document]) {
      try { Object.freeze(one); } catch { /* some refuse */ }
    }`),
  ),
  '/owns-our-name': pageOf(
    ARTICLE,
    script(`globalThis.made = [];
      customElements.define('citewell-card', class extends HTMLElement {
        constructor() { super(); globalThis.made.push(this.attachInternals()); }
        connectedCallback() { this.innerHTML = '<b>Not ours</b>'; this.replaceChildren(); }
      });`),
  ),
  '/roots-our-name': pageOf(
    ARTICLE,
    script(
      `customElements.define('citewell-card', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }); } });`,
    ),
  ),
  '/no-shadow-for-our-name': pageOf(
    ARTICLE,
    script(`customElements.define('citewell-card', class extends HTMLElement { static disabledFeatures = ['shadow', 'internals']; });`),
  ),
  '/one-form-around-all': pageOf(
    `<form>${fields(
      'nodeType',
      'nodeName',
      'localName',
      'tagName',
      'nodeValue',
      'firstChild',
      'nextSibling',
      'parentNode',
      'parentElement',
      'children',
      'childNodes',
      'getAttribute',
      'attributes',
      'id',
      'className',
      'title',
      'style',
      'hidden',
      'closest',
      'matches',
      'ownerDocument',
      'isConnected',
      'assignedSlot',
      'host',
    )}${ARTICLE}</form>`,
  ),
  '/names-our-document': pageOf(
    [
      'body',
      'head',
      'documentElement',
      'getSelection',
      'createTreeWalker',
      'createElement',
      'createRange',
      'caretPositionFromPoint',
      'implementation',
      'adoptNode',
      'activeElement',
      'scrollingElement',
      'visibilityState',
      'location',
      'navigation',
      'CSS',
      'chrome',
      'browser',
      'citewellCard',
      'citewellEngine',
    ]
      .map((name) => `<form name="${name}" id="${name}" hidden></form><img name="${name}" alt="" hidden>`)
      .join('') + ARTICLE,
  ),
  '/strict-policy': pageOf(
    ARTICLE,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
  ),
  '/watches-everything': pageOf(
    ARTICLE,
    script(`new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) if (node.localName === 'citewell-card') {
        node.setAttribute('style', 'display: none !important'); node.className = 'hidden'; node.id = 'ours'; node.title = node.shadowRoot?.textContent ?? '';
      }
    }).observe(document, { childList: true, subtree: true });`),
  ),
};

const inMarkup = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const entry = (payload, i) =>
  `<p>Mal, O. (${1990 + (i % 30)}). ${inMarkup(payload)}. Journal of ${inMarkup(payload)}, 1(${i}), ${i}–${i + 9}. https://doi.org/10.5555/${inMarkup(payload)}</p>`;
const linked = {
  '@type': 'MedicalWebPage',
  headline: PAYLOADS[0],
  citation: PAYLOADS.map((name) => ({ name, url: name, datePublished: name })),
  __proto__: null,
};

/** A work whose record is markup wherever a service may write: title, names, journal, free copy. */
export const HOSTILE_WORK = {
  id: 'hostile',
  type: 'article-journal',
  title: 'Needles <img src=x onerror=trip() for pain in gardeners',
  author: ['Mu, J. <svg onload=trip()>', 'Furlan, A. D.', 'Lao, L.'],
  journal: 'Pain <script>trip()</script>',
  abbreviation: 'Pain',
  issued: [2020, 1, 1],
  volume: '12',
  page: '1-9',
  DOI: '10.5555/hostile.1',
  pubtypes: [],
  freeCopy: 'javascript:trip()',
};

/** Several in one, because each entry is a question to every service. */
const GROUPED = [0, 1, 2, 3, 4, 5].map((first) => PAYLOADS.filter((_, i) => i % 6 === first).join(' '));

/** An article whose words, title, entries, links and metadata are all payloads. */
export const INJECTED = `<!doctype html><html lang="${inMarkup(PAYLOADS[13])}"><head><meta charset="utf-8"><title>${inMarkup(PAYLOADS.slice(0, 3).join(' '))}</title>
<link rel="canonical" href="javascript:trip()">
${PAYLOADS.map((payload) => `<meta name="citation_reference" content="citation_title=${inMarkup(payload)}; citation_doi=10.5555/${inMarkup(payload)}">`).join('')}
<script type="application/ld+json">${JSON.stringify(linked).replace(/</g, '\\u003c')}</script></head><body>
<h1>${inMarkup(PAYLOADS[1])}</h1>
${PAYLOADS.map((payload, i) => `<p>${inMarkup(payload)} (${inMarkup(payload)}, 2001; Mal, ${1990 + (i % 30)}).</p>`).join('')}
<p>One trial <a href="javascript:trip()">(Mu et al., 2020)</a> agrees (Lee et al., 2013).</p>
<h2>References</h2>
<p>Mu, J., Furlan, A. D., &amp; Lao, L. (2020). ${inMarkup(HOSTILE_WORK.title)}. Pain, 12, 1–9. https://doi.org/${HOSTILE_WORK.DOI}</p>
<p>Lee, J.-H. (2013). &lt;script&gt;trip()&lt;/script&gt;. The Clinical Journal of Pain, 29(2), 172–185.</p>
${GROUPED.map(entry).join('')}</body></html>`;

/** Where the overridden page shows its first citation, in pixels of the window: no script can be asked on it. */
export const OVERRIDDEN_AT = { x: 40, y: 50 };

/** Replaces what an engine in the page's own world would use, for good. */
export const OVERRIDDEN = pageOf(
  `<p style="position: absolute; left: 20px; top: 40px; margin: 0; font: 20px/20px monospace">Mu et al. (2020) found so.</p><div style="height: 200px"></div>${ARTICLE}`,
  OVERRIDES,
);

/** Characters without width in and between the names and years. */
export const UNSEEN = pageOf(
  ARTICLE.replace('(Mu et al., 2020)', '(M\u200bu\u00ad et\u2060 al.,\ufeff 20\u200d20)')
    .replace('(Lee et al., 2013)', '(\u2067Lee\u200b\u200b\u200b et al., 2013\u200b\u2069)')
    .replace('One trial', `${'\u200b'.repeat(5000)}One trial`),
);

/**
 * An article beside a text ten thousand elements deep, as only a script can nest it. It is not drawn: Chromium itself, without any
 * extension, crashes on drawing half as many.
 */
export const NESTED = pageOf(
  `<div id="place" hidden></div>${ARTICLE}${script(`let deep = place;
    for (let i = 0; i < 10000; i++) { const next = document.createElement(i % 2 ? 'div' : 'span'); deep.append(next); deep = next; }
    deep.textContent = 'As one wrote (Mu et al., 2020).';`)}`,
);

/** Five million characters in one text node, its citations among the first million, which is what the gate looks at. */
export const ONE_NODE = pageOf(
  `<p>One trial (Mu et al., 2020) and another (Lee et al., 2013) agree. Nobody knows (Chou, 2016). ${'Needles help. '.repeat(360_000)}</p>${ARTICLE.slice(ARTICLE.indexOf('<h2>'))}`,
);
