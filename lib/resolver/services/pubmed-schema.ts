import { array, fallback, type InferOutput, number, object, optional, record, string, union, unknown } from 'valibot';

const text = fallback(optional(string()), undefined);

/** One document of `esummary` (https://www.ncbi.nlm.nih.gov/books/NBK25499/). */
export const pubmedSummary = object({
  uid: string(),
  pubdate: text,
  epubdate: text,
  sortpubdate: text,
  source: text,
  fulljournalname: text,
  title: text,
  authors: fallback(optional(array(object({ name: string(), authtype: text }))), undefined),
  volume: text,
  issue: text,
  pages: text,
  pubtype: fallback(optional(array(string())), undefined),
  articleids: fallback(optional(array(object({ idtype: string(), value: string() }))), undefined),
  references: fallback(
    optional(array(object({ refsource: text, reftype: string(), pmid: fallback(optional(union([number(), string()])), undefined) }))),
    undefined,
  ),
});

/** One document of an esummary answer. */
export type PubmedSummary = InferOutput<typeof pubmedSummary>;

/** `esummary.fcgi?db=pubmed&retmode=json`: documents by PMID; an unknown PMID is `{ uid, error }` inside HTTP 200. */
export const pubmedSummaries = object({ result: record(string(), unknown()) });

/** `esearch.fcgi?db=pubmed&retmode=json`. */
export const pubmedSearch = object({
  esearchresult: object({ idlist: array(string()), count: text, ERROR: text }),
});
