import { pairBrackets } from '../brackets.ts';
import type { DraftCluster } from '../draft.ts';
import type { KnownNames } from '../known-names.ts';
import { readBracket } from '../read-bracket.ts';
import { NAME_REACH, readNames } from '../read-names.ts';
import { findBracketYears, type YearToken } from '../year-tokens.ts';
import type { CitationForm } from './form.ts';

/**
 * "(Lee et al., 2013; Mu, 2020)" and "Lee et al. (2013)": the year stands in a bracket, the names in it or right before it.
 */
export const bracketed: CitationForm = {
  name: 'bracketed',
  find(text, known) {
    const clusters: DraftCluster[] = [];
    const brackets = pairBrackets(text);
    const years = brackets.length > 0 ? findBracketYears(text) : [];
    const yearsOf = ownYears(brackets, years);
    brackets.forEach((bracket, i) => {
      const own = yearsOf.get(i);
      const first = own?.[0];
      if (!own || !first || isLifeSpan(text.slice(bracket.open + 1, bracket.close))) return;
      const inside = text.slice(bracket.open + 1, first.start);
      const names = holdsNames(inside) ? null : namesBefore(text, bracket.open, known, first.year);
      const items = readBracket(text, bracket.open, bracket.close, own, names, known);
      const start = items[0]?.start;
      if (start !== undefined) clusters.push({ start: Math.min(start, bracket.open), end: bracket.close + 1, items });
    });
    return clusters;
  },
};

/** "Burrhus Skinner (1904–1990)": when somebody lived, or something lasted. */
function isLifeSpan(inside: string): boolean {
  return /^\s?(?:b\.\s?)?\d{4}\s?[-–—]\s?(?:\d{4}|present|today)?\s?$/.test(inside);
}

/** The years that stand directly in each bracket, not in one inside it. */
function ownYears(brackets: ReturnType<typeof pairBrackets>, years: readonly YearToken[]): Map<number, YearToken[]> {
  const own = new Map<number, YearToken[]>();
  let next = 0;
  const around: number[] = [];
  for (const year of years) {
    while (next < brackets.length && (brackets[next]?.open ?? 0) < year.start) around.push(next++);
    while (around.length > 0 && (brackets[around.at(-1) ?? 0]?.close ?? 0) < year.end) around.pop();
    const at = around.at(-1);
    if (at === undefined) continue;
    const list = own.get(at) ?? [];
    list.push(year);
    own.set(at, list);
  }
  return own;
}

/** Words before the first year that are more than "see" or "in": the names stand inside the bracket then. */
function holdsNames(inside: string): boolean {
  return /\p{Lu}\p{L}|\p{L}{2}.*,|["“]/u.test(inside);
}

function namesBefore(text: string, open: number, known: KnownNames, year: string) {
  const from = Math.max(0, open - NAME_REACH);
  const left = text.slice(from, open);
  if (/[;!?]\s*$|[.:]\s+$/.test(left) && !/\bal\.?,?\s*$/.test(left)) return null;
  const read = readNames(left, known, 'narrative', year);
  if (!read || /\d\s*$/.test(left)) return null;
  return { read, start: from + read.start, mode: 'narrative' as const };
}
