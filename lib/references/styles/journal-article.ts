// Pain in adults: a trial. J Clin Pain. 2001;17(2):165–172.
import { scoreContainer } from '../fields/container.ts';
import { IN_PRESS } from '../fields/dates.ts';
import { findLocus } from '../fields/locus.ts';
import { cleanContainer, cleanTitle, readQuotedTitle, splitTitle } from '../fields/title.ts';
import type { Body, Reading } from './style.ts';

/** "[Epub ahead of print]", "In press." where volume and pages will once stand. */
const STATUS = new RegExp(`[\\s.,;([]{1,4}(?:epub\\s)?(?:${IN_PRESS}|early view|online first|published online)(?![\\p{L}]).{0,40}$`, 'iu');

/** Title, journal, volume and pages. */
export function readJournalArticle(body: Body): Reading | null {
  const status = STATUS.exec(body.text);
  const text = status ? body.text.slice(0, status.index) : body.text;
  const locus = findLocus(text, body.issued);
  const stem = (locus ? text.slice(0, locus.start) : text).replace(/[\s,;:([]+$/, '');
  const split = readQuotedTitle(stem) ?? splitTitle(stem);
  if (!split?.rest) return null;
  const container = cleanContainer(split.rest);
  if (!container) return null;
  const { volume, issue, page, issued, suffix } = locus ?? {};
  const strength = locus?.strength ?? 0;
  const likeness = scoreContainer(container);
  const isBare = strength < 2 && !status;
  const score =
    Math.max(-2, Math.min(split.score, 4)) +
    (locus ? strength * 2 : status ? 1.5 : -2) +
    (likeness > 2 ? 1 : 0) -
    (isBare && (body.hasUrl || likeness < 2.5) ? 3 : 0);
  const title = cleanTitle(split.title);
  return {
    fields: {
      type: 'article-journal',
      ...(title ? { title } : {}),
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
