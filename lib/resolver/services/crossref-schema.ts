import { array, fallback, type InferOutput, literal, nullable, nullish, number, object, optional, string } from 'valibot';

/** A field of a wrong type is left out, never fatal: the record's other fields still help. */
const text = fallback(optional(string()), undefined);
const texts = fallback(optional(array(string())), undefined);
const date = fallback(optional(object({ 'date-parts': array(array(nullable(number()))) })), undefined);

const author = object({ family: text, given: text, name: text, suffix: text });

const update = object({ DOI: text, type: string(), source: text, updated: date });

const related = array(object({ 'id-type': text, id: string() }));

/** A Crossref work, the fields that Citewell asks for (https://api.crossref.org/swagger-ui/index.html). */
const crossrefWork = object({
  DOI: string(),
  type: text,
  title: texts,
  subtitle: texts,
  author: fallback(optional(array(author)), undefined),
  issued: date,
  'published-print': date,
  'published-online': date,
  created: date,
  'container-title': texts,
  'short-container-title': texts,
  volume: text,
  issue: text,
  page: text,
  publisher: text,
  'updated-by': fallback(optional(array(update)), undefined),
  relation: fallback(
    nullish(object({ 'is-preprint-of': optional(related), 'has-preprint': optional(related), 'has-version': optional(related) })),
    undefined,
  ),
});

/** One work of a Crossref answer. */
export type CrossrefWork = InferOutput<typeof crossrefWork>;

/** `GET /works?...` */
export const crossrefList = object({ status: literal('ok'), message: object({ items: array(crossrefWork) }) });

/** `GET /works/{doi}` */
export const crossrefSingle = object({ status: literal('ok'), message: crossrefWork });
