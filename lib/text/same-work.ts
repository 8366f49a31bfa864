import type { CslItem } from '../model/csl.ts';
import { yearOf } from './csl-year.ts';
import { foldName } from './normalize.ts';

/** Without pages, titles shorter than this (folded) are too common to prove anything: "Introduction". */
const LEAST_TITLE = 12;

/**
 * Which items are the same work as an earlier one: later position -> earlier position. Same DOI, or the same first author, year and
 * title; two editions or two letters of one year stay apart, and so do two DOIs.
 */
export function findDuplicates(items: readonly CslItem[]): ReadonlyMap<number, number> {
  const first = new Map<string, number>();
  const duplicates = new Map<number, number>();
  items.forEach((item, i) => {
    const keys = keysOf(item);
    const earlier = keys.map((key) => first.get(key)).find((at) => at !== undefined && !haveTwoDois(item, items[at]));
    if (earlier !== undefined) duplicates.set(i, duplicates.get(earlier) ?? earlier);
    for (const key of keys) if (!first.has(key)) first.set(key, i);
  });
  return duplicates;
}

function haveTwoDois({ DOI }: CslItem, other: CslItem | undefined): boolean {
  return DOI !== undefined && other?.DOI !== undefined && DOI.toLowerCase() !== other.DOI.toLowerCase();
}

function keysOf(item: CslItem): string[] {
  const keys: string[] = [];
  const title = foldName(item.title ?? '');
  const name = item.author?.[0];
  const year = yearOf(item.issued);
  if (item.DOI) keys.push(`doi ${item.DOI.toLowerCase()} ${title.slice(0, 20)}`);
  if ((title.length >= LEAST_TITLE || (title && item.page)) && name && year !== undefined) {
    keys.push(
      `title ${title} ${foldName(name.family ?? name.literal ?? '')} ${year} ${item['container-title'] ? foldName(item['container-title']) : ''} ${item.page ?? ''}`,
    );
  }
  return keys;
}
