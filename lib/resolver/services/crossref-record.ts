import type { CslName, CslType } from '../../model/csl.ts';
import type { EditorialNotice, NoticeKind, WorkRecord } from '../../model/work.ts';
import { isoDate } from '../../text/iso-date.ts';
import { addTitleNotice } from '../merge-notices.ts';
import { plainTitle } from '../plain-title.ts';
import type { CrossrefWork } from './crossref-schema.ts';

const TYPES: Readonly<Record<string, CslType>> = {
  'journal-article': 'article-journal',
  'posted-content': 'article',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'reference-entry': 'chapter',
  book: 'book',
  monograph: 'book',
  'edited-book': 'book',
  'proceedings-article': 'paper-conference',
  report: 'report',
  dissertation: 'thesis',
  dataset: 'dataset',
};

/** `updated-by` types of Crossref that are notices (https://www.crossref.org/documentation/register-maintain-records/maintaining-your-metadata/registering-updates/). */
const NOTICES: Readonly<Record<string, NoticeKind>> = {
  retraction: 'retraction',
  withdrawal: 'withdrawal',
  removal: 'removal',
  partial_retraction: 'partial-retraction',
  expression_of_concern: 'concern',
  correction: 'correction',
  corrigendum: 'correction',
  erratum: 'correction',
  addendum: 'addendum',
  clarification: 'addendum',
};

const NEWER = new Set(['new_version', 'new_edition']);

type CrossrefDate = CrossrefWork['issued'];

/** Makes a work record of a Crossref work: markup gone, every year it carries, its notices and its other versions. */
export function crossrefRecord(work: CrossrefWork): WorkRecord {
  const type = TYPES[work.type ?? ''];
  const title = plainTitle(work.title?.[0] ?? '');
  const subtitle = plainTitle(work.subtitle?.[0] ?? '');
  const journals = [...new Set([...(work['container-title'] ?? []), ...(work['short-container-title'] ?? [])].map(plainTitle))].filter(
    Boolean,
  );
  const [container] = journals;
  const dates = [work.issued, work['published-print'], work['published-online']];
  const issued = partsOf(work.issued) ?? partsOf(work['published-print']) ?? partsOf(work['published-online']);
  return {
    ...(type ? { type } : {}),
    ...(title ? { title } : {}),
    ...(subtitle ? { subtitle } : {}),
    ...(work.author ? { author: work.author.map(nameOf) } : {}),
    ...(issued ? { issued: { 'date-parts': [issued] } } : {}),
    ...(container ? { 'container-title': container } : {}),
    ...(journals.length > 1 ? { journalNames: journals } : {}),
    ...(work.volume ? { volume: work.volume } : {}),
    ...(work.issue ? { issue: work.issue } : {}),
    ...(work.page ? { page: work.page } : {}),
    ...(work.publisher ? { publisher: work.publisher } : {}),
    DOI: work.DOI.toLowerCase(),
    years: yearsOf(dates, work.created),
    studyTypes: [],
    notices: noticesOf(work),
    relations: relationsOf(work),
    source: 'Crossref',
  };
}

function nameOf(author: NonNullable<CrossrefWork['author']>[number]): CslName {
  if (!author.family) return { literal: author.name ?? author.given ?? '' };
  return { family: author.family, ...(author.given ? { given: author.given } : {}), ...(author.suffix ? { suffix: author.suffix } : {}) };
}

function partsOf(date: CrossrefDate): number[] | null {
  const parts = (date?.['date-parts'][0] ?? []).filter((part) => part !== null);
  return parts.length > 0 ? parts : null;
}

/**
 * Years of a work's dates. The day of registration counts only where it is not later than the others (early access): old works were
 * registered long after they had appeared.
 */
function yearsOf(dates: readonly CrossrefDate[], created: CrossrefDate): number[] {
  const years = dates.map((date) => partsOf(date)?.[0]).filter((year) => year !== undefined);
  const registered = partsOf(created)?.[0];
  if (registered !== undefined && years.every((year) => registered <= year)) years.push(registered);
  return [...new Set(years)];
}

function noticesOf(work: CrossrefWork): EditorialNotice[] {
  const notices: EditorialNotice[] = [];
  for (const update of work['updated-by'] ?? []) {
    const kind = NOTICES[update.type.replace(/-/g, '_')];
    const DOI = update.DOI?.toLowerCase() ?? null;
    if (!kind) continue;
    const source = update.source === 'retraction-watch' ? 'Retraction Watch' : 'Crossref';
    const updated = partsOf(update.updated);
    notices.push({ kind, date: updated && isoDate(updated), DOI, PMID: null, source });
  }
  return addTitleNotice(notices, work.title?.[0] ?? '', 'Crossref');
}

function relationsOf(work: CrossrefWork): NonNullable<WorkRecord['relations']> {
  const own = work.DOI.toLowerCase();
  const published = (work.relation?.['is-preprint-of'] ?? []).map((each) => ({ kind: 'published' as const, DOI: each.id.toLowerCase() }));
  const preprints = (work.relation?.['has-preprint'] ?? []).map((each) => ({ kind: 'preprint' as const, DOI: each.id.toLowerCase() }));
  const newer = (work['updated-by'] ?? [])
    .filter((update) => NEWER.has(update.type) && update.DOI)
    .map((update) => ({ kind: 'newer-version' as const, DOI: (update.DOI ?? '').toLowerCase() }));
  return [...published, ...preprints, ...newer].filter((relation) => relation.DOI !== own);
}
