import type { DraftCluster, DraftItem } from '../draft.ts';
import { LOCATOR_LABEL } from '../words.ts';
import type { Refiner } from './refiner.ts';

const RANGE = '\\d{1,5}(?:\\s?[–-]\\s?\\d{1,5})?';
/** ", p. 12", ": pp. 3–5, 9", ", chap. IV". */
const LABELLED = new RegExp(
  `^[\\s,:]*(${LOCATOR_LABEL}[.\\s]{0,2}(?:[IVXivx]{1,7}\\b|S?${RANGE})(?:,\\s?${RANGE}){0,4}f{0,2})(?![\\p{L}\\d])`,
  'u',
);
/** ": 120", ", 183–185": a page without its label, and nothing of ", 12 patients". */
const BARE = /^\s?[,:]\s?(\d{1,4}(?:\s?[–-]\s?\d{1,4})?)\s*(?=[,;]|$)/;
const MARKS_AT_START = /^[\s,.:–—]+/;
/** More words are a sentence that goes on in the bracket. */
const LONGEST_SUFFIX = 90;

/** Reads what stands behind the year of an item, within its cluster: "(Mu, 2020, p. 12, for a review)" -> locator "p. 12", suffix "for a review". */
export const readLocators: Refiner = (drafts, { text }) => drafts.map((draft) => withLocators(draft, text));

function withLocators(draft: DraftCluster, text: string): DraftCluster {
  const items = draft.items.map((item, i) => ({ ...item, ...readTail(tailOf(item, draft.items[i + 1], draft, text)) }));
  return { ...draft, items };
}

/** What stands between an item and the next one or the end of the cluster, and whether it is all the item's. */
interface Tail {
  readonly text: string;
  /** No semicolon and no bracket ends it: its last words may lead to the next item. */
  readonly isOpen: boolean;
}

function tailOf({ end }: DraftItem, next: DraftItem | undefined, draft: DraftCluster, text: string): Tail {
  const whole = text.slice(end, next?.start ?? draft.end).replace(/[)\]]$/, '');
  const semicolon = whole.indexOf(';');
  return { text: semicolon < 0 ? whole : whole.slice(0, semicolon), isOpen: semicolon < 0 && next !== undefined };
}

function readTail({ text, isOpen }: Tail): Pick<DraftItem, 'locator' | 'suffix'> {
  const [printed = '', locator] = LABELLED.exec(text) ?? BARE.exec(text) ?? [];
  const suffix = text.slice(printed.length).replace(MARKS_AT_START, '').trimEnd();
  const hasSuffix = !isOpen && suffix.length <= LONGEST_SUFFIX && /\p{L}/u.test(suffix);
  return { ...(locator !== undefined && { locator }), ...(hasSuffix && { suffix }) };
}
