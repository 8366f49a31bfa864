import { say } from '../lib/locales/messages/face-registry.ts';
import type { Dismissal } from '../lib/model/dismissal.ts';
import type { Report } from '../lib/model/report.ts';
import type { CiteVerdict } from '../lib/model/verdict.ts';
import { setAsideBy } from '../lib/text/finding-key.ts';

/** Order in which the counts are told: what holds first, then what needs a look. */
const TOLD = ['ok', 'author-variant', 'year-mismatch', 'ambiguous', 'missing'] as const satisfies readonly CiteVerdict[];

/** The page in one line: "14 citations: 12 match, 1 is spelt differently, 1 has no entry. 1 entry seems never cited. Sources from 2001 to 2021." */
export function summarySentence(report: Report, language: string, dismissed: readonly Dismissal[] = []): string {
  return [citationsPart(report, language, dismissed), uncitedPart(report, language), yearsPart(report, language)].filter(Boolean).join(' ');
}

function citationsPart({ citations, references }: Report, language: string, dismissed: readonly Dismissal[]): string {
  if (citations.length === 0) {
    return references.length === 0
      ? say('summary.nothing', {}, language)
      : say('summary.no-citations', { count: references.length }, language);
  }
  if (citations.every(({ verdict }) => verdict === 'no-list')) return say('summary.no-list', { count: citations.length }, language);
  const isSetAside = setAsideBy(dismissed);
  const [setAside, others] = [true, false].map((isAside) =>
    citations.filter(({ verdict, selector }) => isSetAside(verdict, selector.exact) === isAside),
  );
  const parts = TOLD.flatMap((verdict) => {
    const count = others?.filter((citation) => citation.verdict === verdict).length ?? 0;
    return count === 0 ? [] : say(`summary.${verdict}`, { count }, language);
  });
  if (setAside?.length) parts.push(say('summary.set-aside', { count: setAside.length }, language));
  const told = new Intl.ListFormat(language, { type: 'unit' }).format(parts);
  return say(
    'summary.count-and-parts',
    { citations: say('summary.citations', { count: citations.length }, language), parts: told },
    language,
  );
}

function uncitedPart({ citations, summary }: Report, language: string): string {
  // Without any citation every entry is uncited, and to say so of each tells nothing.
  return summary.uncited === 0 || citations.length === 0 ? '' : say('summary.uncited', { count: summary.uncited }, language);
}

function yearsPart({ summary: { oldest, newest } }: Report, language: string): string {
  if (!oldest || !newest) return '';
  return oldest === newest ? say('summary.one-year', { oldest }, language) : say('summary.years', { oldest, newest }, language);
}
