import type { PageBlock, PageLink, PageText, Stretch, Zone } from '../model/page-text.ts';
import { BLOCKS, ITALICS, ITEMS, LISTS, SKIPPED } from './elements.ts';
import { freeMainText } from './free-main-text.ts';
import { LineWriter } from './line-writer.ts';
import { isRaisedCitation } from './raised-citation.ts';
import { MetaReader } from './read-meta.ts';
import type { Tree } from './tree.ts';
import { isUnseen, type Marks } from './unseen.ts';
import { hintOf } from './zones.ts';

/** What holds at a place in the tree; one for each open element that changes something. */
interface Surroundings extends Omit<PageBlock, 'start' | 'end' | 'ids'> {
  readonly inArticle: boolean;
  /** Ordinal of the element that made this the zone that it is. */
  readonly zoneRoot: number;
}

const OUTSIDE: Surroundings = {
  tag: 'body',
  heading: 0,
  zone: 'body',
  element: 0,
  container: 0,
  item: -1,
  entry: -1,
  list: -1,
  inArticle: false,
  zoneRoot: 0,
};

/** A closing step of the walk: what to do when an element's children are done. */
class Closing {
  constructor(
    readonly start: number,
    readonly link: string | null,
    readonly isItalic: boolean,
    readonly isBlock: boolean,
    /** A superscript that stands apart from the words around it. */
    readonly isApart: boolean,
    readonly outer: Surroundings,
  ) {}
}

/** A page's text, and the text nodes that `runs` names by ordinal. */
export interface TreeReading<N> {
  readonly page: PageText;
  readonly nodes: readonly N[];
}

/**
 * Reads a tree into plain text with its blocks and links; one pass, without recursion, so that 10,000 nested
 * elements do no harm. `readTree(document, domTree).page.text` -> "Needles and pain\nOne trial (Mu, 2020) ...".
 */
export function readTree<N>(root: N, tree: Tree<N>): TreeReading<N> {
  return new TreeWalk(tree).read(root);
}

class TreeWalk<N> {
  private readonly writer = new LineWriter();
  private readonly blocks: PageBlock[] = [];
  private readonly links: PageLink[] = [];
  private readonly italics: Stretch[] = [];
  private readonly nodes: N[] = [];
  private readonly zoneRoots: number[] = [];
  private readonly meta: MetaReader<N>;
  private around = OUTSIDE;
  private elements = 0;
  private openLinks = 0;
  private ids: string[] = [];

  constructor(private readonly tree: Tree<N>) {
    this.meta = new MetaReader(tree);
  }

  read(root: N): TreeReading<N> {
    const steps: (N | Closing)[] = [root];
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      if (step instanceof Closing) {
        this.close(step);
        continue;
      }
      const node = step;
      const next = node === root ? null : this.tree.nextSibling(node);
      if (next !== null) steps.push(next);
      const closing = this.open(node);
      if (!closing) continue;
      steps.push(closing);
      const child = this.tree.firstChild(node);
      if (child !== null) steps.push(child);
    }
    this.endLine();
    const page = {
      text: this.writer.finish(),
      blocks: freeMainText(this.blocks, this.zoneRoots),
      links: this.links,
      italics: this.italics,
      runs: this.writer.runs,
      meta: this.meta.finish(),
    };
    return { page, nodes: this.nodes };
  }

  /** Enters a node; null when its children are not to be read. */
  private open(node: N): Closing | null {
    const kind = this.tree.kind(node);
    if (kind === 'text') {
      this.nodes.push(node);
      this.writer.write(this.tree.text(node), this.nodes.length - 1);
      return null;
    }
    const tag = this.tree.tag(node);
    const isBlock = BLOCKS.has(tag);
    if (kind === 'element') {
      this.meta.visit(node, tag, this.writer.position);
      if (tag === 'br' || isBlock) this.endLine();
      if (SKIPPED.has(tag) || tag === 'br' || this.isEditable(node)) return null;
    }
    const outer = this.around;
    if (kind === 'element') {
      const marks = { role: this.tree.attribute(node, 'role') ?? '', classes: this.tree.attribute(node, 'class') ?? '' };
      if (!isBlock && isUnseen(node, marks, this.openLinks > 0 && outer.zone !== 'references', this.tree)) return null;
      this.around = this.enter(node, tag, isBlock, marks);
    }
    const isApart = tag === 'sup' && isRaisedCitation(node, this.tree);
    if (isApart) this.writer.separate();
    const link = tag === 'a' ? this.tree.attribute(node, 'href') : null;
    if (link !== null) this.openLinks++;
    return new Closing(this.writer.position, link, ITALICS.has(tag), isBlock, isApart, outer);
  }

  private enter(node: N, tag: string, isBlock: boolean, { role, classes }: Marks): Surroundings {
    const outer = this.around;
    const element = ++this.elements;
    const id = this.tree.attribute(node, 'id') ?? '';
    const name = tag === 'a' ? (this.tree.attribute(node, 'name') ?? '') : '';
    if (id) this.ids.push(id);
    if (name) this.ids.push(name);
    const hint = hintOf(tag, classes, id, role);
    const isItem = ITEMS.has(tag) || hint.isEntry;
    if (!isBlock && !hint.zone && !isItem) return outer;
    const inArticle = outer.inArticle || tag === 'article' || tag === 'main';
    const isFurniture = (tag === 'header' || tag === 'footer') && !inArticle;
    const ownZone = hint.zone ?? (isFurniture ? 'chrome' : null);
    return {
      tag: isBlock ? tag : outer.tag,
      heading: isBlock
        ? headingLevel(tag, role, this.tree.attribute(node, 'aria-level')) || (BREAKS_HEADING.has(tag) ? 0 : outer.heading)
        : outer.heading,
      zone: nextZone(outer.zone, ownZone),
      zoneRoot: ownZone === null ? outer.zoneRoot : element,
      element: isBlock ? element : outer.element,
      container: isBlock ? outer.element : outer.container,
      item: isItem ? element : outer.item,
      entry: hint.isEntry ? element : outer.entry,
      list: LISTS.has(tag) ? element : outer.list,
      inArticle,
    };
  }

  /** What somebody is writing is no text of the page: no mark and no card belong there. */
  private isEditable(node: N): boolean {
    const editable = this.tree.attribute(node, 'contenteditable');
    return editable !== null && !/^(?:false|inherit)$/i.test(editable);
  }

  private close(closing: Closing): void {
    const end = this.writer.position;
    if (closing.isBlock) this.endLine();
    if (closing.isApart) this.writer.separate();
    if (closing.link !== null) this.openLinks--;
    if (end > closing.start && closing.link !== null) this.links.push({ start: closing.start, end, href: closing.link });
    if (end > closing.start && closing.isItalic) this.italics.push({ start: closing.start, end });
    this.around = closing.outer;
  }

  private endLine(): void {
    const line = this.writer.endLine();
    if (!line) return;
    const { tag, heading, zone, zoneRoot, element, container, item, entry, list } = this.around;
    this.zoneRoots.push(zoneRoot);
    const { start, end } = line;
    // Without a spread, which takes ten times as long: a page may have a million lines.
    this.blocks.push({ start, end, tag, heading, zone, element, container, item, entry, list, ids: this.ids });
    this.ids = [];
  }
}

const BREAKS_HEADING: ReadonlySet<string> = new Set(['p', 'li', 'section', 'article', 'td', 'dd']);

function headingLevel(tag: string, role: string, level: string | null): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  return role === 'heading' ? Number(level) || 2 : 0;
}

/** Chrome and code stay what they are inside; a list marked as one may stand in an aside. */
function nextZone(outer: Zone, own: Zone | null): Zone {
  if (own === null) return outer;
  if (outer === 'chrome' || outer === 'code') return own === 'references' && outer === 'chrome' ? own : outer;
  return own;
}
