import type { PageText, Stretch } from '../model/page-text.ts';
import type { Reference } from '../model/reference.ts';
import { firstEndingBehind } from '../text/first-ending-behind.ts';
import { listedSpellings } from '../text/name-spellings.ts';
import { foldWords } from '../text/normalize.ts';
import { pushTo } from '../text/push-to.ts';

/** Shorter titles are phrases that anybody writes; they count where they are set off and their author stands beside them. */
const LEAST_TITLE_WORDS = 4;
/** Up to its colon a title is soon a phrase too, "Community health workers: ...": it has so many words, is set off, or has its author beside it. */
const LEAST_HEAD_WORDS = 6;
const MOST_TITLE_WORDS = 12;
/** A title of one short word, "Pain", stands set off beside its author for other reasons as well. */
const LEAST_LETTERS = 6;
/** Characters around a title in which its author stands: "E. O. Wilson five years before, with Biophilia". */
const REACH = 80;
/** The same in words. */
const REACH_WORDS = 12;
const QUOTED = /[“„«"‘‹]([^“”„«»"‹›]{4,200})[”“»"’›]/gu;

/** A title, or the part of it that a text may name it by. */
interface Title {
  readonly id: string;
  readonly words: readonly string[];
  /** Cut at its colon. */
  readonly isHead: boolean;
  readonly families: readonly string[];
}

/**
 * Ids of the references whose title the running text names: set off in italics or quotation marks, or word for word within a sentence;
 * "the book <i>Biophilia</i>, by Wilson" -> the entry of Wilson. What a title has before its colon may be words of the subject.
 */
export function findTitled(page: PageText, prose: readonly Stretch[], references: readonly Reference[]): ReadonlySet<string> {
  const titles = titlesOf(page, references);
  return titles.length === 0 ? new Set() : new Set([...inSentences(page.text, prose, titles), ...setOff(page, prose, titles)]);
}

function titlesOf({ text, italics }: PageText, references: readonly Reference[]): Title[] {
  return references.flatMap(({ id, csl, entry: { selector } }) => {
    const families = (csl.author ?? csl.editor ?? []).flatMap(listedSpellings);
    const whole = foldWords(csl.title ?? '');
    const head = foldWords((csl.title ?? '').split(/[:?]/)[0] ?? '');
    const printed = within(italics, selector)
      .map(({ start, end }) => foldWords(text.slice(start, end)))
      .find((words) => words.length > 0 && words.every((word, i) => word === whole[i])); // where parsing took the publisher for a part of it
    const cut = [head, printed ?? []].filter((words) => words.length > 0 && words.length < whole.length);
    return [
      ...(whole.length > 0 ? [{ id, words: whole.slice(0, MOST_TITLE_WORDS), isHead: false, families }] : []),
      ...cut.map((words) => ({ id, words: words.slice(0, MOST_TITLE_WORDS), isHead: true, families })),
    ];
  });
}

/** Titles that stand in the text word for word. */
function inSentences(text: string, prose: readonly Stretch[], titles: readonly Title[]): string[] {
  const byOpening = new Map<string, Title[]>();
  for (const title of titles)
    if (title.words.length >= LEAST_TITLE_WORDS) pushTo(byOpening, title.words.slice(0, LEAST_TITLE_WORDS).join(' '), title);
  const firstWords = new Set([...byOpening.values()].map(([title]) => title?.words[0]));
  const found: string[] = [];
  for (const { start, end } of byOpening.size === 0 ? [] : prose) {
    const words = foldWords(text.slice(start, end));
    for (let i = 0; i + LEAST_TITLE_WORDS <= words.length; i++) {
      if (!firstWords.has(words[i])) continue;
      for (const title of byOpening.get(words.slice(i, i + LEAST_TITLE_WORDS).join(' ')) ?? [])
        if (title.words.every((word, at) => word === words[i + at]) && (isLong(title) || isAuthorNear(title, words, i)))
          found.push(title.id);
    }
  }
  return found;
}

function isLong({ words, isHead }: Title): boolean {
  return !isHead || words.length >= LEAST_HEAD_WORDS;
}

function isAuthorNear({ families, words: { length } }: Title, words: readonly string[], at: number): boolean {
  const around = [...words.slice(Math.max(0, at - REACH_WORDS), at), ...words.slice(at + length, at + length + REACH_WORDS)];
  return isNamedIn(around, families);
}

/** Whether a family name stands among folded words, also as who owns the title: "Wilson's Biophilia". */
function isNamedIn(words: readonly string[], families: readonly string[]): boolean {
  return words.some((word) => families.includes(word) || (word.endsWith('s') && families.includes(word.slice(0, -1))));
}

/** Titles in italics or quotation marks: nothing else stands there. */
function setOff(page: PageText, prose: readonly Stretch[], titles: readonly Title[]): string[] {
  const byWords = new Map<string, Title[]>();
  for (const title of titles) pushTo(byWords, title.words.join(' '), title);
  return marked(page, prose).flatMap(({ start, end }) => {
    const words = foldWords(page.text.slice(start, end)).slice(0, MOST_TITLE_WORDS);
    const named = byWords.get(words.join(' ')) ?? [];
    if (named.length === 0 || words.length >= LEAST_TITLE_WORDS) return named.map(({ id }) => id);
    const around = foldWords(`${page.text.slice(Math.max(0, start - REACH), start)} ${page.text.slice(end, end + REACH)}`);
    const isPlain = words.join('').length >= LEAST_LETTERS;
    return named.filter(({ families }) => isPlain && isNamedIn(around, families)).map(({ id }) => id);
  });
}

function marked({ text, italics }: PageText, prose: readonly Stretch[]): Stretch[] {
  return prose.flatMap((block) => {
    const quoted = [...text.slice(block.start, block.end).matchAll(QUOTED)].map((match) => ({
      start: block.start + match.index + 1,
      end: block.start + match.index + match[0].length - 1,
    }));
    return [...within(italics, block), ...quoted];
  });
}

/** Those that lie within a stretch; they are in order of their ends. */
function within(stretches: readonly Stretch[], { start, end }: Stretch): Stretch[] {
  const inside: Stretch[] = [];
  for (let i = firstEndingBehind(stretches, start); i < stretches.length; i++) {
    const stretch = stretches[i];
    if (!stretch || stretch.end > end) break;
    if (stretch.start >= start) inside.push(stretch);
  }
  return inside;
}
