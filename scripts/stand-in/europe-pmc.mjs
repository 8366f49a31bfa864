// Europe PMC search (https://europepmc.org/RestfulWebService).
import { json, text } from './answers.mjs';
import { parseBooleanQuery } from './boolean-query.mjs';
import { fullTitle, nameParts, wordsOf, works } from './records.mjs';

function matchesClause(work, clause) {
  const [, field = 'ALL', raw = ''] = clause.match(/^(?:([A-Z_]+):)?(.*)$/) ?? [];
  const value = raw.replaceAll('"', '').trim();
  const words = wordsOf(value);
  if (field === 'DOI') return work.DOI?.toLowerCase() === value.toLowerCase();
  if (field === 'EXT_ID') return work.PMID === value;
  if (field === 'SRC') return value.toUpperCase() === 'MED' && Boolean(work.PMID);
  if (field === 'PUB_YEAR' || field === 'FIRST_PDATE') return String(work.issued[0]) === value;
  if (field === 'AUTH') return work.author.some((author) => wordsOf(nameParts(author).family)[0] === words[0]);
  if (field === 'TITLE') return words.every((word) => wordsOf(fullTitle(work)).includes(word));
  const everything = wordsOf([fullTitle(work), work.author, work.journal, work.issued[0]].join(' '));
  return words.every((word) => everything.includes(word));
}

function resultOf(work) {
  const optional = {
    pmid: work.PMID,
    pmcid: work.PMCID,
    doi: work.DOI?.toLowerCase(),
    issue: work.issue,
    journalVolume: work.volume,
    pageInfo: work.page,
  };
  return {
    id: work.PMID ?? work.DOI,
    source: work.PMID ? 'MED' : 'PMC',
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value)),
    title: `${fullTitle(work)}.`,
    authorString: `${work.author.map((author) => nameParts(author).family).join(', ')}.`,
    journalTitle: work.abbreviation,
    pubYear: String(work.issued[0]),
    pubType: work.pubtypes.join('; ').toLowerCase(),
    isOpenAccess: 'N',
    inEPMC: work.PMCID ? 'Y' : 'N',
    citedByCount: 0,
  };
}

/** Answers a request for www.ebi.ac.uk. */
export function answerEuropePmc(path, query) {
  if (!/^\/europepmc\/webservices\/rest\/search(POST)?$/.test(path)) return text('Not Found', 404);
  const asked = query.get('query') ?? '';
  const matches = parseBooleanQuery(asked);
  const hits = works.filter((work) => !work.onlyByDoi && matches((clause) => matchesClause(work, clause)));
  const pageSize = Number(query.get('pageSize') ?? 25);
  const request = {
    queryString: asked,
    resultType: query.get('resultType') ?? 'lite',
    cursorMark: '*',
    pageSize,
    sort: '',
    synonym: false,
  };
  return json({ version: '6.9', hitCount: hits.length, request, resultList: { result: hits.slice(0, pageSize).map(resultOf) } });
}
