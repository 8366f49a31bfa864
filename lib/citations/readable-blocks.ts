import type { PageBlock, PageText } from '../model/page-text.ts';
import type { Bibliography } from '../model/reference.ts';
import { firstEndingBehind } from '../text/first-ending-behind.ts';
import { NO_PROSE, OWN_CITATION_HEADING, RELATED_HEADING } from './words.ts';

/** So many lines below "Suggested citation" are the citation. */
const MOST_OWN = 2;
/** The title of another article is no longer than this, and no sentence. */
const LONGEST_TITLE = 160;
const SENTENCE = /[.;]["”»)]?\s*$/u;

/** What the last heading says of the lines below it. */
interface Below {
  readonly kind: 'own' | 'related' | null;
  readonly level: number;
  /** Lines since the heading. */
  readonly count: number;
}

const NOTHING: Below = { kind: null, level: 0, count: 0 };

/**
 * The blocks in which citations are looked for: prose of the article, not menus, code, the list itself, lines printed as entries
 * elsewhere, the article's own citation or the titles of other articles.
 */
export function readableBlocks(page: PageText, bibliography: Bibliography): PageBlock[] {
  let below = NOTHING;
  return page.blocks.filter((block) => {
    below = lookBelow(below, block, page);
    if (below.kind === 'own' && below.count > 0 && below.count <= MOST_OWN) return false;
    if (below.kind === 'related' && isTitle(page.text.slice(block.start, block.end))) return false;
    return isReadable(block, page, bibliography);
  });
}

function lookBelow(below: Below, { heading, start, end }: PageBlock, { text }: PageText): Below {
  if (heading === 0) return { ...below, count: below.count + 1 };
  const line = text.slice(start, Math.min(end, start + LONGEST_TITLE));
  if (RELATED_HEADING.test(line)) return { kind: 'related', level: heading, count: 0 };
  if (isOwnCitation(line)) return { kind: 'own', level: heading, count: 0 };
  return below.kind === 'related' && heading > below.level ? below : NOTHING; // the titles may be headings themselves
}

function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && !SENTENCE.test(line);
}

function isReadable(block: PageBlock, page: PageText, bibliography: Bibliography): boolean {
  if (block.zone === 'chrome' || block.zone === 'code') return false;
  const text = page.text.slice(block.start, Math.min(block.end, block.start + 80));
  if (NO_PROSE.test(text) || isOwnCitation(text)) return false;
  const stray = bibliography.strays[firstEndingBehind(bibliography.strays, block.start)];
  if (stray && stray.start < block.end) return false;
  return !bibliography.lists.some((list) => block.start < list.end && list.start < block.end);
}

/** "How to cite this article Berg, A. (2019)"; "Citation bias can be used" opens a sentence. */
function isOwnCitation(text: string): boolean {
  const label = OWN_CITATION_HEADING.exec(text)?.[0];
  return label !== undefined && !/^\s\p{Ll}/u.test(text.slice(label.length));
}
