// doi.org, OpenAlex, Unpaywall, and DataCite and Semantic Scholar, which know none of the sample article's works.
import { html, json } from './answers.mjs';
import { wordsOf, workOfDoi, works } from './records.mjs';

const agencyOf = (doi) => {
  if (workOfDoi(doi)) return { DOI: doi, RA: 'Crossref' };
  return { DOI: doi, status: /^10\.\d{4,9}\/\S+$/.test(doi) ? 'DOI does not exist' : 'Invalid DOI' };
};

/** Answers a request for doi.org: which agency, and whether a handle exists (https://www.doi.org/the-identifier/resources/factsheets). */
export function answerDoiOrg(path) {
  const decoded = decodeURIComponent(path);
  const [, list] = decoded.match(/^\/(?:doiRA|ra)\/(.+)$/) ?? [];
  if (list) return json(list.split(',').map(agencyOf));
  const [, handle] = decoded.match(/^\/api\/handles\/(.+)$/) ?? [];
  // The handle service takes an escaped slash for a part of the name and finds nothing.
  if (handle && !/%2f/i.test(path) && workOfDoi(handle)) {
    const value = {
      index: 1,
      type: 'URL',
      data: { format: 'string', value: `https://example.org/${handle}` },
      ttl: 86400,
      timestamp: '2020-01-01T00:00:00Z',
    };
    return json({ responseCode: 1, handle, values: [value] });
  }
  if (handle) return json({ responseCode: 100, handle }, 404);
  return html('<!DOCTYPE html><html lang="en-us"><head><title>Error: DOI Not Found</title></head><body></body></html>', 404);
}

/** Answers a request for api.openalex.org: a work with a `freeCopy`, else a web page that says 404. */
export function answerOpenAlex(path) {
  const [, doi = ''] = decodeURIComponent(path).match(/^\/works\/doi:(.+)$/) ?? [];
  const work = workOfDoi(doi);
  if (work?.freeCopy) {
    const open = { is_oa: true, oa_status: 'green', oa_url: work.freeCopy, any_repository_has_fulltext: true };
    return json({ doi: `https://doi.org/${doi.toLowerCase()}`, is_retracted: false, open_access: open });
  }
  return html('<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n', 404);
}

/** Answers a request for api.unpaywall.org: a work with an `otherCopy`, its JSON 404 else; 422 without an address. */
export function answerUnpaywall(path, query) {
  if (!query.get('email')) return json({ HTTP_status_code: 422, error: true, message: 'Email address required in API call' }, 422);
  const doi = decodeURIComponent(path).replace(/^\/v2\//, '');
  const url = workOfDoi(doi)?.otherCopy;
  if (!url) return json({ HTTP_status_code: 404, error: true, message: `'${doi}' isn't in Unpaywall.` }, 404);
  return json({ doi: doi.toLowerCase(), is_oa: true, oa_status: 'green', best_oa_location: { url, host_type: 'repository' } });
}

/** Answers a request for api.semanticscholar.org: the work with exactly that title, if no search elsewhere finds it (`onlyByDoi`). */
export function answerSemanticScholar(_, query) {
  const words = wordsOf(query.get('query')).join(' ');
  const work = works.find(({ onlyByDoi, title }) => onlyByDoi && wordsOf(title).join(' ') === words);
  if (!work) return json({ error: 'Title match not found' }, 404);
  return json({ data: [{ paperId: work.id, externalIds: { DOI: work.DOI }, matchScore: 170.5 }] });
}

/** Answers a request for api.datacite.org: its JSON 404. */
export function answerDataCite() {
  return json({ errors: [{ status: '404', title: "The resource you are looking for doesn't exist." }] }, 404);
}
