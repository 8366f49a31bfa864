import type { CitedWork } from '../model/cited-work.ts';
import type { PageMeta } from '../model/page-text.ts';
import { isoDate } from '../text/iso-date.ts';
import { readLanguageTag } from '../text/language-tag.ts';
import { squashSpace } from '../text/normalize.ts';
import { readCitationReference, readCoins, readLinkedCitation } from './read-cited-works.ts';
import type { Tree } from './tree.ts';

/** A page's JSON-LD may be of any size; more than this is not looked at. */
const JSON_LIMIT = 200_000;
/** The longest lists seen have 600 entries; more is no list. */
const MOST_WORKS = 3000;
const PUBLISHED =
  /^(?:article:published_time|datepublished|citation_publication_date|citation_date|citation_online_date|dc\.date|dc\.date\.issued|dcterms\.issued|date|pubdate|publish-date|parsely-pub-date|sailthru\.date)$/;
/** Words with which pages mark the time of publication: microdata, hAtom and WordPress's class. */
const SAYS_PUBLISHED = /(?:^|\s)(?:datePublished|(?:dt-)?published|entry-date|pubdate)(?:\s|$)/i;
const KEYWORDS =
  /^(?:keywords|news_keywords|description|og:description|article:section|article:tag|citation_keywords|dc\.subject|og:title)$/;

/** Gathers what head, JSON-LD and microdata say about the page while the tree is walked. */
export class MetaReader<N> {
  private url: string | null = null;
  private title = '';
  private language: string | null = null;
  private published: string | null = null;
  private readonly types = new Set<string>();
  private readonly keywords: string[] = [];
  private readonly citedWorks: CitedWork[] = [];

  constructor(private readonly tree: Tree<N>) {}

  /** Looks at one element; `at` is its place in the text. `head` is not walked for text, so its children are visited from here. */
  visit(node: N, tag: string, at: number): void {
    if (tag === 'html') this.language = readLanguageTag(this.tree.attribute(node, 'lang') || this.tree.attribute(node, 'xml:lang'));
    else if (tag === 'head') this.visitHead(node, at);
    else if (tag === 'script') this.visitScript(node);
    else if (tag === 'meta') this.visitMeta(node);
    else if (tag === 'span') this.visitSpan(node, at);
    else if (tag === 'time') this.visitTime(node);
    const type = this.tree.attribute(node, 'itemtype');
    if (type) this.types.add(type.replace(/^.*\//, ''));
  }

  finish(): PageMeta {
    return {
      url: this.url,
      title: this.title,
      language: this.language,
      published: this.published,
      types: [...this.types],
      keywords: this.keywords,
      citedWorks: this.citedWorks,
    };
  }

  private visitHead(head: N, at: number): void {
    for (let child = this.tree.firstChild(head); child !== null; child = this.tree.nextSibling(child)) {
      const tag = this.tree.tag(child);
      if (tag === 'title') this.title ||= squashSpace(this.textOf(child));
      else if (tag === 'link') this.visitLink(child);
      else if (tag !== '') this.visit(child, tag, at);
    }
  }

  private addWork(work: CitedWork | null): void {
    if (work && this.citedWorks.length < MOST_WORKS) this.citedWorks.push(work);
  }

  private visitSpan(node: N, at: number): void {
    if (this.tree.attribute(node, 'class')?.includes('Z3988')) this.addWork(readCoins(this.tree.attribute(node, 'title') ?? '', at));
  }

  /** Other times are today's in the masthead, of the last change, of comments and of events. */
  private visitTime(node: N): void {
    const says = (name: string) => this.tree.attribute(node, name) ?? '';
    const isPublication = SAYS_PUBLISHED.test(`${says('itemprop')} ${says('class')}`) || this.tree.attribute(node, 'pubdate') !== null;
    if (isPublication) this.published ??= readDate(says('datetime'));
  }

  private visitLink(node: N): void {
    if (this.tree.attribute(node, 'rel') === 'canonical') this.url = this.tree.attribute(node, 'href');
  }

  private visitMeta(node: N): void {
    const content = this.tree.attribute(node, 'content');
    const name = (
      this.tree.attribute(node, 'name') ??
      this.tree.attribute(node, 'property') ??
      this.tree.attribute(node, 'itemprop') ??
      ''
    ).toLowerCase();
    if (!content || !name) return;
    if (PUBLISHED.test(name)) this.published ??= readDate(content);
    else if (KEYWORDS.test(name)) this.keywords.push(content.slice(0, 1000));
    else if (name === 'citation_reference') this.addWork(readCitationReference(content));
    else if (name === 'og:url') this.url ??= content;
  }

  private visitScript(node: N): void {
    if (this.tree.attribute(node, 'type')?.toLowerCase() !== 'application/ld+json') return;
    const text = this.textOf(node);
    if (text.length > JSON_LIMIT) return;
    try {
      this.readLinkedData(JSON.parse(text), 0);
    } catch {
      // broken JSON-LD is common and says nothing about the article
    }
  }

  private readLinkedData(data: unknown, depth: number): void {
    if (typeof data !== 'object' || data === null || depth > 4) return;
    for (const [key, value] of Object.entries(data)) {
      if (key === '@type') for (const type of Array.isArray(value) ? value : [value]) this.types.add(String(type).slice(0, 100));
      else if (key === 'datePublished' && typeof value === 'string') this.published ??= readDate(value);
      else if (key === 'keywords' && typeof value === 'string') this.keywords.push(value.slice(0, 1000));
      else if (key === 'citation')
        for (const work of Array.isArray(value) ? value.slice(0, MOST_WORKS) : [value]) this.addWork(readLinkedCitation(work));
      else this.readLinkedData(value, depth + 1);
    }
  }

  private textOf(node: N): string {
    let text = '';
    for (let child = this.tree.firstChild(node); child !== null; child = this.tree.nextSibling(child)) text += this.tree.text(child);
    return text;
  }
}

/** "2023-05-17T08:00:00Z" and "2023/05/17" -> "2023-05-17"; null for anything that is no date. */
function readDate(text: string | null): string | null {
  const match = /^\s{0,3}(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?/.exec(text ?? '');
  if (!match || !isDate(Number(match[1]), Number(match[2]), Number(match[3] ?? 1))) return null;
  return isoDate(match.slice(1).filter((part) => part !== undefined));
}

/** "2023-00-00" and "2023-02-30" are none, though pages print them. */
function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
