// Crossref REST: single works, the doi filter and the bibliographic query (https://api.crossref.org/swagger-ui/index.html).
import { json, text } from './answers.mjs';
import { nameParts, rank, workOfDoi } from './records.mjs';

const TYPES = { 'article-journal': 'journal-article', article: 'posted-content', report: 'report' };

function crossrefWork(work, score) {
  const date = { 'date-parts': [work.issued] };
  const optional = {
    volume: work.volume,
    issue: work.issue,
    page: work.page,
    'article-number': work.articleNumber,
    'updated-by': work.updatedBy,
    relation: work.relation,
  };
  return {
    DOI: work.DOI.toLowerCase(),
    type: TYPES[work.type],
    title: [work.title],
    // Crossref keeps the second half of many titles apart.
    subtitle: work.subtitle ? [work.subtitle] : [],
    author: work.author.map((author, index) => ({
      ...nameParts(author),
      sequence: index === 0 ? 'first' : 'additional',
      affiliation: [],
    })),
    'container-title': [work.journal],
    'short-container-title': [work.abbreviation],
    issued: date,
    published: date,
    'published-print': date,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value)),
    URL: `https://doi.org/${work.DOI.toLowerCase()}`,
    prefix: work.DOI.split('/')[0],
    source: 'Crossref',
    score,
  };
}

function refuse(type, value, message) {
  return json({ status: 'failed', 'message-type': 'validation-failure', message: [{ type, value, message }] }, 400);
}

function workList(hits, query, total) {
  const rows = Number(query.get('rows') ?? 20);
  const wanted = query.get('select')?.split(',');
  const items = hits.slice(0, rows).map(({ work, score }) => {
    const full = crossrefWork(work, score);
    return wanted ? Object.fromEntries(Object.entries(full).filter(([field]) => wanted.includes(field))) : full;
  });
  const message = { facets: {}, 'total-results': total, items, 'items-per-page': rows, query: { 'start-index': 0, 'search-terms': null } };
  return json({ status: 'ok', 'message-type': 'work-list', 'message-version': '1.0.0', message });
}

function filtered(query) {
  const filters = query.get('filter').split(',');
  const unknown = filters.find((filter) => !/^(doi|updates):/.test(filter));
  if (unknown) {
    const name = unknown.split(':')[0];
    return refuse('filter-not-available', name, `Filter ${name} specified but there is no such filter for this route.`);
  }
  const found = filters.filter((filter) => filter.startsWith('doi:')).map((filter) => workOfDoi(filter.slice(4)));
  const hits = found.filter(Boolean).map((work) => ({ work, score: 1 }));
  return workList(hits, query, hits.length);
}

function single(rest) {
  const [, name, agency] = rest.match(/^(.+?)(\/agency)?$/);
  const work = workOfDoi(name);
  if (!work) return text('Resource not found.', 404);
  if (agency)
    return json({ status: 'ok', 'message-type': 'work-agency', message: { DOI: name, agency: { id: 'crossref', label: 'Crossref' } } });
  return json({ status: 'ok', 'message-type': 'work', 'message-version': '1.0.0', message: crossrefWork(work, 1) });
}

/** Answers a request for api.crossref.org. */
export function answerCrossref(path, query) {
  const [, rest] = path.match(/^(?:\/v1)?\/works\/(.+)$/) ?? [];
  if (rest) return single(decodeURIComponent(rest));
  if (!/^(?:\/v1)?\/works\/?$/.test(path)) return text('Resource not found.', 404);
  const rows = Number(query.get('rows') ?? 20);
  if (!Number.isInteger(rows) || rows < 0 || rows > 1000) {
    return refuse(
      'integer-not-valid',
      query.get('rows'),
      'Integer specified as rows must be a positive integer less than or equal to 1000',
    );
  }
  if (query.has('filter')) return filtered(query);
  const asked = ['query.bibliographic', 'query', 'query.title', 'query.author'].map((name) => query.get(name) ?? '').join(' ');
  // total-results is as meaningless here as at Crossref: it counts every work that shares one word.
  return workList(
    rank(asked, (work) => work.DOI),
    query,
    154_552,
  );
}
