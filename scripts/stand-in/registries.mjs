// doi.org, OpenAlex, and DataCite, which knows none of the sample article's works.
import { html, json } from './answers.mjs';
import { workOfDoi } from './records.mjs';

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

/** Answers a request for api.datacite.org: its JSON 404. */
export function answerDataCite() {
  return json({ errors: [{ status: '404', title: "The resource you are looking for doesn't exist." }] }, 404);
}
