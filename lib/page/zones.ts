import type { Zone } from '../model/page-text.ts';

/**
 * What class names, ids and roles tell about an element's purpose. Names are split into words, so that "has-sidebar" on
 * a wrapper is told from "sidebar"; the vocabulary is that of the common themes and of schema.org, ARIA and JATS tools.
 */

const CHROME_NAME =
  /^(?:(?:elementor(?:-widget)?|et_pb|wp-block|blog-item|product|customer|site|page|main|primary|secondary|global|top|post|entry|article|blog|content|wp|block|single|mobile|desktop|sticky|left|right|the|jp|gh|footer|header|comments?)-{0,2}_{0,2})?(?:nav|navs|navbar|navigation|menu|menus|sidebar|side-bar|widget-area|related|related-posts|relatedposts|related-articles|related-content|recommended|recommendations|you-may-also-like|popular|popular-posts|recent-posts|latest-posts|reviews?|testimonials?|top-bar|topbar|ticker|news-ticker|trending|comments?|commentaires|kommentare|comentarios|commenti|reacties|reactions|comment-list|commentlist|comments-area|comment-respond|respond|disqus_thread|disqus|share|sharing|share-buttons|sharedaddy|social|social-share|social-links|breadcrumbs?|cookie|cookies|cookie-banner|consent|newsletter|subscribe|subscription|signup|promo|advert|advertisement|ads|author-bio|author-box|author-profile|about-author|author-info|byline|tags|tag-list|taglist|post-tags|tagcloud|pagination|pager|post-navigation|prev-next|masthead|site-footer|page-footer|global-footer|colophon|skip-link|search-form|searchform|toc|table-of-contents|ez-toc-container|cite-this|how-to-cite|howtocite|citation-info|cite-as|copyright|site-info|credits|banner|toolbar|modal|popup|lightbox|archive-list|also-like)(?:-{0,2}_{0,2}(?:area|container|wrapper|wrap|section|block|box|list|inner|content|links|bar|widget|panel|group|area-1|area-2|1|2|3|menu|header|footer))?$/;
const CHROME_ROLE = /^(?:navigation|complementary|banner|contentinfo|search|menu|menubar|toolbar|dialog|alert|doc-toc)$/;
const CHROME_TAG = /^(?:nav|aside|menu|dialog)$/;
const LIST_NAME =
  /^(?:(?:article|section|the|post|entry|page|main|wp|full|cited|ltx|jats|c-article|sec|body|content|back|endnote|quarto)[-_]{0,2})?(?:references?|refs|ref-list|reflist|reference-list|references-list|referencelist|reference-section|bibliography|bibliographies|bib|biblist|ltx_biblist|works-cited|workscited|works_cited|literature|literature-cited|literatur|literaturverzeichnis|citations|citation-list|csl-bib-body|sources|footnotes|endnotes|references-and-notes|bibliographie|bibliografia|referencias|referencie|referenzen)(?:[-_]{0,2}(?:list|section|container|wrapper|content|body|items|block|box|inner|1|2))?$/;
const LIST_ROLE = /^(?:doc-bibliography|doc-endnotes|doc-footnotes)$/;
const ENTRY_NAME =
  /^(?:csl-entry|ref|reference|reference-item|ref-item|citation-item|biblioentry|bibliomixed|bibitem|ltx_bibitem|bib-entry|c-article-references__item|references__item|footnote|endnote)$/;
const ENTRY_ROLE = /^(?:doc-biblioentry|doc-endnote|doc-footnote)$/;
const CODE_TAG = /^(?:pre|code|samp|kbd|math|button)$/;
const CODE_NAME = /^(?:code|highlight|highlighter-rouge|sourcecode|codehilite|mathjax|katex|wp-block-code)$/;

/** What an element's own markup says; `null` zone: nothing, the parent's zone goes on. */
export interface ElementHint {
  readonly zone: Zone | null;
  readonly isEntry: boolean;
}

const NOTHING: ElementHint = { zone: null, isEntry: false };
const byMarks = new Map<string, ElementHint>();
/** Class strings repeat thousands of times on a page; the memory is dropped when a site makes up endless new ones. */
const MEMORY = 5000;
/** Characters of class and id that are looked at, and kept in memory. */
const LONGEST_MARKS = 400;
/** The same of tag and role; the longest that tells anything has 16. */
const LONGEST_WORD = 40;

/** Judges an element by its name, class, id and role: `hintOf('aside', '', '', '')` -> chrome. */
export function hintOf(tag: string, classes: string, id: string, role: string): ElementHint {
  const marks = `${classes} ${id}`.slice(0, LONGEST_MARKS);
  // The length tells where the marks end: class, id and role may hold any character.
  const key = `${tag.slice(0, LONGEST_WORD)} ${marks.length} ${marks}${role.slice(0, LONGEST_WORD)}`;
  const known = byMarks.get(key);
  if (known) return known;
  if (byMarks.size > MEMORY) byMarks.clear();
  const hint = judge(tag, marks.toLowerCase(), role.toLowerCase());
  byMarks.set(key, hint);
  return hint;
}

function judge(tag: string, marks: string, role: string): ElementHint {
  const names = marks.slice(0, LONGEST_MARKS).split(/\s+/).filter(Boolean);
  const isEntry = ENTRY_ROLE.test(role) || names.some((name) => ENTRY_NAME.test(name));
  if (LIST_ROLE.test(role) || names.some((name) => LIST_NAME.test(name))) return { zone: 'references', isEntry };
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article') return NOTHING;
  if (CODE_TAG.test(tag) || names.some((name) => CODE_NAME.test(name))) return { zone: 'code', isEntry };
  if (CHROME_TAG.test(tag) || CHROME_ROLE.test(role) || names.some((name) => CHROME_NAME.test(name))) return { zone: 'chrome', isEntry };
  return isEntry ? { zone: null, isEntry } : NOTHING;
}
