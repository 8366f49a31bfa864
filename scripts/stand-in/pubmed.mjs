// PubMed E-utilities: ecitmatch, esummary, esearch (https://www.ncbi.nlm.nih.gov/books/NBK25499/).
import { json, text } from './answers.mjs';
import { parseBooleanQuery } from './boolean-query.mjs';
import { answerEcitmatch } from './ecitmatch.mjs';
import { fullTitle, nameParts, rank, wordsOf, workOfDoi, workOfPmid, works } from './records.mjs';

const initials = (given) => (given.match(/\p{L}+/gu) ?? []).map((word) => word[0].toUpperCase()).join('');

function articleIds(work) {
  const ids = [
    { idtype: 'pubmed', idtypen: 1, value: work.PMID },
    { idtype: 'doi', idtypen: 3, value: work.DOI },
    { idtype: 'pmc', idtypen: 8, value: work.PMCID },
  ];
  return ids.filter(({ value }) => value);
}

function summaryOf(pmid) {
  const work = workOfPmid(pmid);
  if (!work) return { uid: pmid, error: 'cannot get document summary' };
  const authors = work.author.map(nameParts).map(({ family, given }) => `${family} ${initials(given)}`);
  return {
    uid: pmid,
    pubdate: work.pubmed?.pubdate ?? String(work.issued[0]),
    epubdate: '',
    source: work.abbreviation,
    authors: authors.map((name) => ({ name, authtype: 'Author', clusterid: '' })),
    lastauthor: authors.at(-1),
    title: `${fullTitle(work)}.`,
    sorttitle: wordsOf(fullTitle(work)).join(' '),
    volume: work.pubmed?.volume ?? work.volume ?? '',
    issue: work.issue ?? '',
    pages: work.pubmed?.pages ?? work.page ?? '',
    lang: ['eng'],
    pubtype: work.pubtypes,
    recordstatus: 'PubMed - indexed for MEDLINE',
    articleids: articleIds(work),
    references: work.pubmed?.references ?? [],
    attributes: ['Has Abstract'],
    fulljournalname: work.journal,
    elocationid: work.DOI ? `doi: ${work.DOI}` : '',
    doctype: 'citation',
    sortpubdate: `${work.issued[0]}/${String(work.issued[1] ?? 1).padStart(2, '0')}/${String(work.issued[2] ?? 1).padStart(2, '0')} 00:00`,
  };
}

function esummary(query) {
  const uids = (query.get('id') ?? '').split(',').filter(Boolean);
  const result = { uids, ...Object.fromEntries(uids.map((uid) => [uid, summaryOf(uid)])) };
  return json({ header: { type: 'esummary', version: '0.3' }, result });
}

const STOP_WORDS = new Set(['a', 'an', 'and', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);
const contentWords = (value) => wordsOf(value).filter((word) => !STOP_WORDS.has(word));

function matchesClause(work, clause) {
  const [, value = '', field = 'all'] = clause.match(/^(.*?)(?:\[([^\]]*)\])?$/) ?? [];
  const words = contentWords(value);
  const title = wordsOf(fullTitle(work));
  if (/^(ti|title)/i.test(field)) {
    if (value.startsWith('"')) return ` ${title.join(' ')} `.includes(` ${wordsOf(value).join(' ')} `);
    return words.every((word) => title.includes(word));
  }
  if (/^(1au|au|author|first author)/i.test(field)) {
    const authors = /1au|first/i.test(field) ? work.author.slice(0, 1) : work.author;
    const asked = `${wordsOf(value).join(' ')} `;
    return authors.some((author) => asked.startsWith(`${wordsOf(nameParts(author).family).join(' ')} `));
  }
  // No work of records.json is by a group.
  if (/^(cn|corporate)/i.test(field)) return false;
  if (/^tiab/i.test(field)) return words.every((word) => title.includes(word));
  if (/^(dp|pdat|publication date|date)/i.test(field)) return words.includes(String(work.issued[0]));
  if (/^(doi|aid|lid)/i.test(field)) return work.DOI?.toLowerCase() === value.replaceAll('"', '').toLowerCase();
  if (/^(uid|pmid)/i.test(field)) return work.PMID === value.trim();
  const everything = wordsOf([fullTitle(work), work.author, work.journal, work.abbreviation, work.issued[0], work.volume].join(' '));
  return words.every((word) => everything.includes(word));
}

function esearch(query) {
  const term = query.get('term') ?? '';
  const matches = parseBooleanQuery(term);
  const held = works.filter((work) => work.PMID && matches((clause) => matchesClause(work, clause)));
  const [, doi] = term.match(/"?(10\.\d{4,9}\/[^\s"[]+)"?\[(?:doi|aid|lid)\]/i) ?? [];
  const misled = held.length === 0 && doi && !workOfDoi(doi);
  // PubMed looks for the words of a DOI that it does not know in all fields, and answers with other papers.
  const hits = misled ? rank('acupuncture', (work) => work.PMID).map(({ work }) => work) : held;
  const esearchresult = {
    count: String(hits.length),
    retmax: String(hits.length),
    retstart: '0',
    idlist: hits.slice(0, Number(query.get('retmax') ?? 20)).map((work) => work.PMID),
    translationset: [],
    querytranslation: term,
    ...(misled && { errorlist: { phrasesnotfound: [doi], fieldsnotfound: [] } }),
  };
  return json({ header: { type: 'esearch', version: '0.3' }, esearchresult });
}

/** Answers a request for eutils.ncbi.nlm.nih.gov. */
export function answerPubmed(path, query) {
  if (path.endsWith('/ecitmatch.cgi')) return answerEcitmatch(query);
  if (path.endsWith('/esummary.fcgi')) return esummary(query);
  if (path.endsWith('/esearch.fcgi')) return esearch(query);
  return text('Not Found', 404);
}
