import type { CitedWork } from './cited-work.ts';

/** What a block of text is for, as far as the markup tells. */
export type Zone =
  | 'body'
  /** Menus, sidebars, related posts, comments, share bars, site header and footer. */
  | 'chrome'
  /** Code, formulas, form fields: text that is not prose. */
  | 'code'
  /** Markup that names a reference list: class "references", role "doc-bibliography", csl-bib-body. */
  | 'references';

/**
 * One line of text: a block element's own text, or the part of it between two `<br>`. Blocks are in document order and do
 * not overlap; block i's text is `text.slice(start, end)`, and one "\n" stands between neighbours.
 */
export interface PageBlock {
  readonly start: number;
  readonly end: number;
  /** Lower-case name of the block element: "p", "li", "h2", "td". */
  readonly tag: string;
  /** 1-6 for headings (also `role="heading"`), else 0. */
  readonly heading: number;
  readonly zone: Zone;
  /** Ordinal of the block element; lines split by `<br>` share it. */
  readonly element: number;
  /** Ordinal of the element that holds the block element; siblings share it. */
  readonly container: number;
  /** Ordinal of the nearest `li`, `dd`, `tr` or entry-like element around the line, or -1. */
  readonly item: number;
  /** Ordinal of the nearest element whose markup calls it one entry ("csl-entry", `doc-biblioentry`), or -1. */
  readonly entry: number;
  /** Ordinal of the nearest `ol`, `ul`, `dl`, `table` around the line, or -1. */
  readonly list: number;
  /** `id` attributes of the elements that start with this line: targets of in-page links. */
  readonly ids: readonly string[];
}

/** A link in the text: `href` as written ("#ref-12", "https://doi.org/10.1/x"). */
export interface PageLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** What the page's head says about it. */
export interface PageMeta {
  readonly url: string | null;
  readonly title: string;
  /** BCP 47 tag of `<html lang>`: "en-US". */
  readonly language: string | null;
  /** ISO date "2023-05-17". */
  readonly published: string | null;
  /** schema.org types of the page's JSON-LD and microdata: "MedicalWebPage". */
  readonly types: readonly string[];
  /** Keywords, section and description of the head, for the topic test. */
  readonly keywords: readonly string[];
  /** What COinS, JSON-LD and `citation_reference` say the page cites; used when there, never needed. */
  readonly citedWorks: readonly CitedWork[];
}

/** A stretch of the page's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A page as plain text. White space is folded to one blank, zero-width characters and soft hyphens are dropped, so
 * that patterns stay simple; `lib/annotation` finds the way back to the text nodes through `runs`.
 */
export interface PageText {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
  readonly links: readonly PageLink[];
  /** What the markup sets in italics (`i`, `em`, `cite`), in order of the ends: titles, names of species, stressed words. */
  readonly italics: readonly Stretch[];
  /**
   * Runs of characters copied unchanged from one text node, flat for speed, four numbers a run:
   * start in `text`, ordinal of the text node in the walk, start in that node, length.
   */
  readonly runs: readonly number[];
  readonly meta: PageMeta;
}
