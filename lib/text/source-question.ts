import type { ReportCitation } from '../model/report.ts';
import type { SourceQuestion } from '../model/source-guess.ts';
import { countStems, subjectWords } from './subject-words.ts';

/** Characters of a page that are looked at for its subject; the longest articles repeat themselves well before. */
const MOST_TEXT = 200_000;
/** "2013", "2013a"; what is in press or has no date cannot be looked for. */
const PLAIN_YEAR = /^(\d{4})[a-z]?$/;

/** A part of the text, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Makes the question for a citation without an entry; null where too little is known to ask. */
export type AskForSource = (citation: ReportCitation) => SourceQuestion | null;

/**
 * What is to be asked on a page of this title and text: `questionsOf('Acupuncture for the back', text, lists)(citation)`. Its reference
 * lists are left out: they name journals and the subjects of others.
 */
export function questionsOf(title: string, text: string, lists: readonly Span[]): AskForSource {
  const counts = countStems(withoutSpans(text, lists).slice(0, MOST_TEXT));
  const subject = subjectWords(title, counts);
  const pageWords = [...counts.keys()];
  return ({ verdict, names, etAl, year }) => {
    const printed = PLAIN_YEAR.exec(year ?? '')?.[1];
    if (verdict !== 'missing' || !printed || names.length === 0 || subject.length === 0) return null;
    return { names, etAl, year: Number(printed), subject, pageWords };
  };
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start > at) parts.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  return [...parts, text.slice(at)].join('\n');
}
