import type { EditorialNotice, NoticeKind } from '../../model/work.ts';
import { normalizeDoi } from '../../text/identifiers.ts';
import { isoDate } from '../../text/iso-date.ts';
import { addTitleNotice } from '../merge-notices.ts';

/** MEDLINE's links to notices, blanks and case folded; PubMed and Europe PMC both carry them (https://www.nlm.nih.gov/bsd/policy/errata.html). */
const NOTICES: Readonly<Record<string, NoticeKind>> = {
  retractionin: 'retraction',
  retractedandrepublishedin: 'retraction',
  partialretractionin: 'partial-retraction',
  expressionofconcernin: 'concern',
  erratumin: 'correction',
  correctedandrepublishedin: 'correction',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A link from a work to something published about it: { type: 'Retraction in', where: 'Lancet. 2010 Feb 6;375(9713):445', pmid: '20137807' }. */
export interface MedlineLink {
  readonly type: string;
  readonly where: string;
  readonly pmid: string | null;
}

/**
 * The notices among a record's links and publication types and in its title, worst first, each with the service that said so. A record typed "Retracted Publication"
 * without a link is retracted on an unknown date.
 */
export function noticesIn(
  links: readonly MedlineLink[],
  publicationTypes: readonly string[],
  title: string,
  source: string,
): EditorialNotice[] {
  const notices: EditorialNotice[] = [];
  for (const { type, where, pmid } of links) {
    const kind = NOTICES[foldType(type)];
    if (!kind) continue;
    const date = dateIn(where);
    notices.push({
      kind,
      date: date && isoDate(date),
      DOI: normalizeDoi(where),
      PMID: pmid,
      source,
    });
  }
  const retracted = publicationTypes.some((type) => type.toLowerCase() === 'retracted publication');
  if (retracted && !notices.some((notice) => notice.kind === 'retraction')) {
    notices.push({ kind: 'retraction', date: null, DOI: null, PMID: null, source });
  }
  return addTitleNotice(notices, title, source);
}

/** "Retraction in" -> "retractionin". */
export function foldType(type: string): string {
  return type.replace(/\s+/g, '').toLowerCase();
}

/** Date in MEDLINE's way of writing: "2004 Oct 28" -> [2004, 10, 28], "2004/10/28 00:00" -> [2004, 10, 28], "2004 Spring" -> [2004]; null without a year. */
export function dateIn(text: string): number[] | null {
  const match = /\b((?:19|20)\d\d|18\d\d)(?:[ /]([A-Za-z]{3}|\d\d)\b(?:[ /](\d{1,2})\b)?)?/.exec(text);
  if (!match?.[1]) return null;
  const month = match[2] ? monthOf(match[2]) : 0;
  if (month === 0) return [Number(match[1])];
  return match[3] ? [Number(match[1]), month, Number(match[3])] : [Number(match[1]), month];
}

function monthOf(word: string): number {
  return /\d/.test(word) ? Number(word) : MONTHS.indexOf(word.toLowerCase()) + 1;
}
