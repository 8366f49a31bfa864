import type { CslName } from '../../model/csl.ts';
import type { EditorialNotice, NoticeKind, WorkRecord } from '../../model/work.ts';
import { normalizeDoi } from '../../text/identifiers.ts';
import { plainTitle } from '../plain-title.ts';
import type { PubmedSummary } from './pubmed-schema.ts';

/** PubMed's links to notices, blanks and case folded (https://www.nlm.nih.gov/bsd/policy/errata.html). */
const NOTICES: Readonly<Record<string, NoticeKind>> = {
  retractionin: 'retraction',
  retractedandrepublishedin: 'retraction',
  partialretractionin: 'partial-retraction',
  expressionofconcernin: 'concern',
  erratumin: 'correction',
  correctedandrepublishedin: 'correction',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Makes a work record of a PubMed summary: title without its closing full stop, study types, notices, DOI and PMCID. */
export function pubmedRecord(doc: PubmedSummary): WorkRecord {
  const title = plainTitle(doc.title ?? '')
    .replace(/\.$/, '')
    .replace(/^\[(.*)\]$/, '$1');
  const ids = new Map((doc.articleids ?? []).map((id) => [id.idtype, id.value]));
  const doi = normalizeDoi(ids.get('doi') ?? '');
  const pmcid = /PMC\d+/.exec(ids.get('pmc') ?? ids.get('pmcid') ?? '')?.[0];
  const journal = doc.fulljournalname || doc.source;
  const newer = newerVersions(doc).filter((relation) => relation.DOI !== doi);
  const date = dateIn(doc.pubdate ?? '') ?? dateIn(doc.sortpubdate ?? '');
  return {
    type: 'article-journal',
    ...(title ? { title } : {}),
    author: (doc.authors ?? []).map((author) => nameOf(author.name, author.authtype)),
    ...(date ? { issued: { 'date-parts': [date] } } : {}),
    ...(journal ? { 'container-title': plainTitle(journal) } : {}),
    ...(doc.volume ? { volume: doc.volume } : {}),
    ...(doc.issue ? { issue: doc.issue } : {}),
    ...(doc.pages ? { page: doc.pages } : {}),
    ...(doi ? { DOI: doi } : {}),
    PMID: doc.uid,
    ...(pmcid ? { PMCID: pmcid } : {}),
    years: yearsOf([doc.pubdate, doc.epubdate]),
    studyTypes: doc.pubtype ?? [],
    notices: noticesOf(doc),
    ...(newer.length > 0 ? { relations: newer } : {}),
    source: 'PubMed',
  };
}

/** "van de Beek D" -> { family: "van de Beek", given: "D" }: the last word is the initials. */
function nameOf(name: string, kind: string | undefined): CslName {
  const cut = name.lastIndexOf(' ');
  if (kind === 'CollectiveName') return { literal: name };
  if (cut < 0) return { family: name };
  const suffixed = /^(.+) ([A-Z]{1,4}) (Jr|Sr|2nd|3rd|4th)$/.exec(name);
  if (suffixed?.[1] && suffixed[2] && suffixed[3]) return { family: suffixed[1], given: suffixed[2], suffix: suffixed[3] };
  return { family: name.slice(0, cut), given: name.slice(cut + 1) };
}

/** Date in PubMed's way of writing: "2004 Oct 28" -> [2004, 10, 28], "2004/10/28 00:00" -> [2004, 10, 28], "2004 Spring" -> [2004]. */
function dateIn(text: string): number[] | null {
  const match = /\b((?:19|20)\d\d|18\d\d)(?:[ /]([A-Za-z]{3}|\d\d)\b(?:[ /](\d{1,2})\b)?)?/.exec(text);
  if (!match?.[1]) return null;
  const month = match[2] ? monthOf(match[2]) : 0;
  if (month === 0) return [Number(match[1])];
  return match[3] ? [Number(match[1]), month, Number(match[3])] : [Number(match[1]), month];
}

function monthOf(word: string): number {
  return /\d/.test(word) ? Number(word) : MONTHS.indexOf(word.toLowerCase()) + 1;
}

function yearsOf(dates: readonly (string | undefined)[]): number[] {
  const years = dates.map((date) => dateIn(date ?? '')?.[0]).filter((year) => year !== undefined);
  return [...new Set(years)];
}

/** "Update in": a newer version of a review; only those whose DOI PubMed names. */
function newerVersions(doc: PubmedSummary): { readonly kind: 'newer-version'; readonly DOI: string }[] {
  const updates = (doc.references ?? []).filter((link) => link.reftype.replace(/\s+/g, '').toLowerCase() === 'updatein');
  const dois = updates.map((link) => normalizeDoi(link.refsource ?? '')).filter((DOI) => DOI !== null);
  return dois.map((DOI) => ({ kind: 'newer-version', DOI }));
}

function noticesOf(doc: PubmedSummary): EditorialNotice[] {
  const notices: EditorialNotice[] = [];
  for (const link of doc.references ?? []) {
    const kind = NOTICES[link.reftype.replace(/\s+/g, '').toLowerCase()];
    if (!kind) continue;
    const source = link.refsource ?? '';
    const date = dateIn(source);
    notices.push({
      kind,
      date: date ? date.map((part) => String(part).padStart(2, '0')).join('-') : null,
      DOI: normalizeDoi(source),
      PMID: link.pmid ? String(link.pmid) : null,
      source: 'PubMed',
    });
  }
  const retracted = doc.pubtype?.includes('Retracted Publication') && !notices.some((notice) => notice.kind === 'retraction');
  if (retracted) notices.push({ kind: 'retraction', date: null, DOI: null, PMID: null, source: 'PubMed' });
  return notices;
}
