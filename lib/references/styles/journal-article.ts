// Pain in adults: a trial. J Clin Pain. 2001;17(2):165–172.
import { scoreContainer } from '../fields/container.ts';
import { findLocus } from '../fields/locus.ts';
import { cleanContainer, cleanTitle, readQuotedTitle, splitTitle } from '../fields/title.ts';
import type { Body, Reading } from './style.ts';

/** Title, journal, volume and pages. */
export function readJournalArticle(body: Body): Reading | null {
  const locus = findLocus(body.text, body.issued);
  const stem = (locus ? body.text.slice(0, locus.start) : body.text).replace(/[\s,;:([]+$/, '');
  const split = readQuotedTitle(stem) ?? splitTitle(stem);
  if (!split?.rest) return null;
  const container = cleanContainer(split.rest);
  if (!container) return null;
  const { volume, issue, page, issued, suffix } = locus ?? {};
  const score = Math.max(-2, Math.min(split.score, 4)) + (locus ? locus.strength * 2 : -2) + (scoreContainer(container) > 2 ? 1 : 0);
  return {
    fields: {
      type: 'article-journal',
      title: cleanTitle(split.title),
      'container-title': container,
      ...(volume ? { volume } : {}),
      ...(issue ? { issue } : {}),
      ...(page ? { page } : {}),
      ...(issued ? { issued } : {}),
      ...(suffix ? { 'year-suffix': suffix } : {}),
    },
    score,
  };
}
