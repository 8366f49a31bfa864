import type { CslItem } from '../model/csl.ts';
import { squashSpace } from '../text/normalize.ts';
import { plainPattern } from '../text/plain-pattern.ts';
import { readHead } from './fields/head.ts';
import { readIdentifiers } from './fields/identifiers.ts';
import { STYLES } from './styles/registry.ts';
import type { Body, Reading } from './styles/style.ts';

/** Longer entries are a page that was not split; their end holds nothing of the first work. */
const LONGEST_ENTRY = 20_000;
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const NUMBERING = plainPattern(/^(?:\[\d{1,4}\]|\(\d{1,3}\)|\d{1,4}[.)]|[•·▪*-])\s{0,2}(?=[\p{L}(“"])/u);

/**
 * Reads one reference entry into CSL-JSON: "Mu, J. (2020). Pain in adults. Spine, 3(2), 4–9." ->
 * `{ type: 'article-journal', author: [{ family: 'Mu', given: 'J.' }], issued: …, title: 'Pain in adults', … }`.
 * Never throws; `{}` where nothing can be read.
 */
export function parseReference(text: string): CslItem {
  const source = squashSpace(text.slice(0, LONGEST_ENTRY).replace(DIRECTION_MARKS, ''))
    .replace(/[\u2010\u2011]/g, '-')
    .replace(NUMBERING, '');
  if (!/\p{L}{2}/u.test(source)) return {};
  const identifiers = readIdentifiers(source);
  const head = readHead(identifiers.text);
  const body: Body = {
    text: identifiers.text.slice(head.end),
    issued: head.date?.issued ?? null,
    hasUrl: identifiers.fields.URL !== undefined,
  };
  const reading = readBody(body);
  const issued = head.date?.issued ?? reading?.fields.issued;
  const suffix = head.date ? head.date.suffix : reading?.fields['year-suffix'];
  const { issued: _issued, 'year-suffix': _suffix, ...fields } = reading?.fields ?? {};
  return {
    ...fields,
    ...(head.names.length ? { [head.role]: head.names } : {}),
    ...(issued ? { issued } : {}),
    ...(suffix ? { 'year-suffix': suffix } : {}),
    ...(head.date?.original ? { 'original-date': head.date.original } : {}),
    ...identifiers.fields,
  };
}

/** A reading with this much behind it needs no second opinion. */
const CERTAIN = 10;

function readBody(body: Body): Reading | null {
  let best: Reading | null = null;
  for (const style of STYLES) {
    const reading = style(body);
    if (reading && (!best || reading.score > best.score)) best = reading;
    if (best && best.score >= CERTAIN) break;
  }
  return best;
}
