import type { CslName } from '../../model/csl.ts';
import type { EditorialNotice, Relation, WorkRecord } from '../../model/work.ts';
import { normalizeDoi } from '../../text/identifiers.ts';
import { plainTitle } from '../plain-title.ts';
import { dateIn, foldType, noticesIn } from './medline.ts';
import type { PubmedSummary } from './pubmed-schema.ts';

/** Makes a work record of a PubMed summary: title without its closing full stop, study types, notices, DOI and PMCID. */
export function pubmedRecord(doc: PubmedSummary): WorkRecord {
  const title = plainTitle(doc.title ?? '')
    .replace(/\.$/, '')
    .replace(/^\[(.*)\]$/, '$1');
  const ids = new Map((doc.articleids ?? []).map((id) => [id.idtype, id.value]));
  const doi = normalizeDoi(ids.get('doi') ?? '');
  const pmcid = /PMC\d+/.exec(ids.get('pmc') ?? ids.get('pmcid') ?? '')?.[0];
  const journal = doc.fulljournalname || doc.source;
  const newer = newerVersions(doc).filter((relation) => relation.DOI !== doi && relation.PMID !== doc.uid);
  const date = dateIn(doc.pubdate ?? '') ?? dateIn(doc.sortpubdate ?? '');
  return {
    type: 'article-journal',
    ...(title ? { title } : {}),
    author: (doc.authors ?? []).map((author) => nameOf(author.name, author.authtype)),
    ...(date ? { issued: { 'date-parts': [date] } } : {}),
    ...(journal ? { 'container-title': plainTitle(journal) } : {}),
    ...namesOf(doc),
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

function namesOf({ fulljournalname, source }: PubmedSummary): Pick<WorkRecord, 'journalNames'> {
  return fulljournalname && source && fulljournalname !== source ? { journalNames: [plainTitle(fulljournalname), source] } : {};
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

function yearsOf(dates: readonly (string | undefined)[]): number[] {
  const years = dates.map((date) => dateIn(date ?? '')?.[0]).filter((year) => year !== undefined);
  return [...new Set(years)];
}

/** "Update in": a newer version of a review, with its DOI where PubMed names that. */
function newerVersions(doc: PubmedSummary): Relation[] {
  return (doc.references ?? [])
    .filter((link) => foldType(link.reftype) === 'updatein')
    .map((link) => ({ DOI: normalizeDoi(link.refsource ?? ''), PMID: String(link.pmid ?? '') }))
    .filter(({ DOI, PMID }) => DOI || PMID)
    .map(({ DOI, PMID }) => ({ kind: 'newer-version', ...(DOI ? { DOI } : {}), ...(PMID ? { PMID } : {}) }));
}

function noticesOf({ references = [], pubtype = [], title = '' }: PubmedSummary): EditorialNotice[] {
  const links = references.map(({ reftype, refsource, pmid }) => ({
    type: reftype,
    where: refsource ?? '',
    pmid: pmid ? String(pmid) : null,
  }));
  return noticesIn(links, pubtype, title, 'PubMed');
}
