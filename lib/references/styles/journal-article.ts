// Pain in adults: a trial. J Clin Pain. 2001;17(2):165–172.

import type { CslItem, CslType } from '../../model/csl.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { trimEndMarks, trimMarks } from '../../text/trim-marks.ts';
import { isNewspaper, isPreprintServer, isProceedings, scoreContainer } from '../fields/container.ts';
import { IN_PRESS, yearDate } from '../fields/dates.ts';
import { findLocus } from '../fields/find-locus.ts';
import { cleanContainer, cleanTitle, readQuotedTitle, type SplitTitle, splitTitle } from '../fields/title.ts';
import type { Body, Reading } from './style.ts';

const MORE_TEXT = plainPattern(/^[\s.,;)]{0,4}\p{Lu}[\p{L}\s]{6}/u);

/** "[Epub ahead of print]", "In press." where volume and pages will once stand. */
const STATUS = plainPattern(
  `[\\s.,;([]{1,4}(?:epub\\s)?(?:${IN_PRESS}|early view|online first|published online)(?![\\p{L}]).{0,40}$`,
  'iu',
);

const LONGEST_STATUS = 80;
/** "Geneva: WHO" is a publisher, not a journal. */
const PLACE = plainPattern(/^\p{Lu}[\p{L} ]{2,20}(?:,\s[\p{L} .]{2,16})?:\s?\p{Lu}/u);

/** "bioRxiv 2021.01.02.425000": the server's number, which its DOI holds too. */
const SERVER_NUMBER = /^\d{4}\.\d\d\.\d\d\b/;

/** Title, journal, volume and pages. */
export function readJournalArticle(body: Body): Reading | null {
  const tail = Math.max(0, body.text.length - LONGEST_STATUS);
  const status = STATUS.exec(body.text.slice(tail));
  const text = status ? body.text.slice(0, tail + status.index) : body.text;
  const locus = findLocus(text, body.issued);
  const stem = trimEndMarks((locus ? text.slice(0, locus.start) : text).trimEnd(), ' ,;:([');
  const strength = locus?.strength ?? 0;
  const split = splitStem(stem, strength);
  if (!split) return null;
  const container = cleanContainer(split.rest);
  const { volume, issue, page, issued, suffix } = locus ?? {};
  const likeness = container ? scoreContainer(container) : 0;
  const isPreprint = isPreprintServer(container);
  const isBare = strength < 2 && !status && likeness < 5 && !isPreprint;
  const isMiddle = locus !== null && strength < 3 && MORE_TEXT.test(text.slice(locus.end));
  const score =
    Math.max(-2, Math.min(split.score, 4)) +
    (locus ? strength * 2 : status || isPreprint ? 2.5 : -2) +
    (likeness > 2 ? 1 : 0) -
    (isBare && (body.hasUrl || likeness < 2.5) ? 3 : 0) -
    (isMiddle ? 3 : 0) -
    (PLACE.test(container) && likeness < 4 ? 5 : 0);
  const title = cleanTitle(split.title);
  return {
    fields: {
      type: isPreprint ? 'article' : volume ? 'article-journal' : typeWithoutVolume(container),
      ...(title ? { title } : {}),
      ...(container ? { 'container-title': container } : {}),
      ...(volume ? { volume } : {}),
      ...(issue ? { issue } : {}),
      ...(page && !(isPreprint && SERVER_NUMBER.test(page)) ? { page } : {}),
      ...(issued ? { issued } : status ? readStatus(status[0], body) : {}),
      ...(suffix ? { 'year-suffix': suffix } : {}),
    },
    score,
  };
}

/** Newspapers and proceedings print no volume. */
function typeWithoutVolume(container: string): CslType {
  if (isProceedings(container)) return 'paper-conference';
  return isNewspaper(container) ? 'article-newspaper' : 'article-journal';
}

/** Title and journal before the numbers; strong numbers may stand without a journal: "Resistance in wheat. 164, 655–664." */
function splitStem(stem: string, strength: number): SplitTitle | null {
  const quoted = readQuotedTitle(stem);
  if (quoted) return quoted.rest || strength >= 3 ? quoted : null;
  const split = splitTitle(stem);
  if (split?.rest && (strength < 3 || split.isSentence || scoreContainer(split.rest) > 0)) return split;
  return strength >= 3 ? { title: stem, rest: '', score: 1, isSentence: true } : null;
}

/** "In press 2021" -> 2021; "In press" alone stands for a date. */
function readStatus(status: string, body: Body): Pick<CslItem, 'issued'> {
  if (body.issued) return {};
  const year = STATUS_YEAR.exec(status)?.[0];
  if (year) return { issued: yearDate(year) };
  const words = trimMarks(status, ' .,;()[]').toLowerCase();
  return /^(?:epub|ahead|online|advance|published|early)/.test(words) ? {} : { issued: { literal: words } };
}

const STATUS_YEAR = /\b(?:19|20)\d\d\b/;
