import * as v from 'valibot';
import { DISMISS_REASONS } from '../model/dismissal.ts';
import type { PageState } from '../model/page-state.ts';
import type { PopupUpdate, ResolvableReference, ResolveRequest, RuntimeMessage, SentencesUpdate, SourceRequest } from './messages.ts';

/** More entries than any real list has; of a page that pretends to have more, the rest is not looked up. */
const MOST_REFERENCES = 3_000;
/** Characters of an entry that are looked at; the longest real ones, with 100 authors, have some 3,000. */
const LONGEST_ENTRY = 20_000;

const Id = v.pipe(v.string(), v.maxLength(20));
const Text = v.pipe(v.string(), v.maxLength(LONGEST_ENTRY));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const Reason = v.picklist(DISMISS_REASONS);

/** Longest page in characters that is read; browsers refuse messages of over 64 MiB. */
const LONGEST_PAGE = 10_000_000;

const Ordinal = v.pipe(v.number(), v.integer(), v.minValue(-1));
const Span = { start: Count, end: Count };
const Words = v.array(v.string());
const WordsOrNull = v.nullable(v.string());

const PageSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(LONGEST_PAGE)),
  blocks: v.array(
    v.object({
      ...Span,
      tag: v.string(),
      heading: Count,
      zone: v.picklist(['body', 'chrome', 'code', 'references']),
      element: Ordinal,
      container: Ordinal,
      item: Ordinal,
      entry: Ordinal,
      list: Ordinal,
      ids: Words,
    }),
  ),
  links: v.array(v.object({ ...Span, href: v.string() })),
  italics: v.array(v.object(Span)),
  meta: v.object({
    url: WordsOrNull,
    title: v.string(),
    language: WordsOrNull,
    published: WordsOrNull,
    types: Words,
    keywords: Words,
    citedWorks: v.array(
      v.object({
        title: WordsOrNull,
        reference: WordsOrNull,
        year: WordsOrNull,
        doi: WordsOrNull,
        pmid: WordsOrNull,
        at: v.nullable(Count),
      }),
    ),
  }),
});

const RuntimeMessageSchema = v.variant('type', [
  v.object({ type: v.literal('activate') }),
  v.object({ type: v.literal('load-card') }),
  v.object({ type: v.literal('page-settings') }),
  v.object({ type: v.literal('read-citations'), page: PageSchema }),
  v.object({ type: v.literal('findings'), count: Count, state: v.picklist(['idle', 'checking', 'fine', 'findings']) }),
  v.object({ type: v.literal('dismiss'), finding: v.pipe(v.string(), v.maxLength(250)), reason: v.nullable(Reason) }),
  v.object({ type: v.literal('turn-off-here') }),
  v.object({ type: v.literal('open-options') }),
  v.object({ type: v.literal('clear-cache') }),
  v.object({ type: v.literal('check-anyway'), tabId: Count }),
]);

const MaybeText = v.optional(Text);
const Name = v.looseObject({
  family: MaybeText,
  given: MaybeText,
  literal: MaybeText,
  suffix: MaybeText,
  'non-dropping-particle': MaybeText,
  'dropping-particle': MaybeText,
});

/** The fields that the resolver reads; what is let pass beside them is plain JSON and never run. */
const Csl = v.looseObject({
  type: MaybeText,
  title: MaybeText,
  author: v.optional(v.array(Name)),
  editor: v.optional(v.array(Name)),
  issued: v.optional(v.looseObject({ 'date-parts': v.optional(v.array(v.array(v.number()))) })),
  'container-title': MaybeText,
  volume: MaybeText,
  issue: MaybeText,
  page: MaybeText,
  DOI: MaybeText,
  PMID: MaybeText,
  URL: MaybeText,
});

const Resolvable = v.object({
  id: Id,
  text: v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, LONGEST_ENTRY)),
  ),
  csl: Csl,
  hrefs: v.array(v.string()),
});

/** What is left of a reference that cannot be read: its name. */
const Named = v.object({ id: Id });

const ResolveRequestSchema = v.object({
  type: v.literal('resolve'),
  references: v.array(v.unknown()),
  first: v.array(Id),
  again: v.optional(v.boolean()),
});

/** More than any citation names, any title has, any article uses. */
const MOST_NAMES = 20;
const MOST_SUBJECT_WORDS = 10;
const MOST_PAGE_WORDS = 30_000;
const ShortText = v.pipe(v.string(), v.maxLength(300));

const SourceRequestSchema = v.object({
  type: v.literal('find-source'),
  question: v.object({
    names: v.pipe(v.array(ShortText), v.minLength(1), v.maxLength(MOST_NAMES)),
    etAl: v.boolean(),
    year: v.pipe(Count, v.maxValue(9999)),
    subject: v.pipe(v.array(ShortText), v.minLength(1), v.maxLength(MOST_SUBJECT_WORDS)),
    pageWords: v.pipe(v.array(ShortText), v.maxLength(MOST_PAGE_WORDS)),
  }),
});

const LookUpSchema = v.variant('kind', [
  v.object({ kind: v.literal('off') }),
  v.object({ kind: v.literal('idle') }),
  v.object({ kind: v.literal('running'), settled: Count, total: Count }),
  v.object({ kind: v.literal('stopped'), settled: Count, total: Count }),
  v.object({ kind: v.literal('offline') }),
  v.object({ kind: v.literal('no-consent') }),
  v.object({ kind: v.literal('done'), settled: Count, total: Count, unavailable: Count, askedAt: v.optional(v.number()) }),
]);

const Verdicts = v.array(v.looseObject({ id: v.string(), explanation: v.string() }));

const ReportSchema = v.looseObject({
  version: v.literal(1),
  page: v.looseObject({ title: v.string(), topic: v.looseObject({ health: v.boolean() }) }),
  citations: v.array(v.looseObject({ id: Id, cluster: Id, verdict: v.string(), references: v.array(Id), explanation: v.string() })),
  references: v.array(
    v.looseObject({ id: Id, citedBy: v.array(Id), verdicts: Verdicts, resolution: v.looseObject({ status: v.string() }) }),
  ),
  summary: v.looseObject({ citations: Count, matched: Count, references: Count }),
});

const PopupUpdateSchema = v.object({
  type: v.literal('page-state'),
  state: v.object({
    kind: v.literal('checked'),
    report: ReportSchema,
    lookUp: LookUpSchema,
    dismissed: v.array(v.object({ finding: v.string(), reason: Reason })),
    notSaved: v.optional(v.nullable(v.string())),
  }),
});

const SentencesSchema = v.object({
  type: v.literal('sentences'),
  sentences: v.array(
    v.object({ citation: Id, before: v.string(), exact: v.string(), after: v.string(), outLink: v.exactOptional(v.string()) }),
  ),
});

/** Checks a one-off message: `{ type: 'findings', count: 2 }`; null for anything that is not in the table. */
export function parseRuntimeMessage(message: unknown): RuntimeMessage | null {
  const result = v.safeParse(RuntimeMessageSchema, message);
  return result.success ? result.output : null;
}

/** A request as the background takes it: what of it can be resolved, and the ids of the references that cannot be read. */
export type ReadResolveRequest = ResolveRequest & { readonly refused: readonly string[] };

/** Checks what an engine asks the background to resolve, reference by reference, so that a bad one costs no other; null for anything else. */
export function parseResolveRequest(message: unknown): ReadResolveRequest | null {
  const request = v.safeParse(ResolveRequestSchema, message);
  if (!request.success) return null;
  const references: ResolvableReference[] = [];
  const refused: string[] = [];
  for (const each of request.output.references) {
    const read = v.safeParse(Resolvable, each);
    if (read.success && references.length < MOST_REFERENCES) references.push(read.output as ResolvableReference);
    else if (v.is(Named, each)) refused.push(each.id);
  }
  const { type, first, again } = request.output;
  return { type, references, first, ...(again && { again }), refused };
}

/** Checks what an engine asks the background to find; null for anything else. */
export function parseSourceRequest(message: unknown): SourceRequest | null {
  const result = v.safeParse(SourceRequestSchema, message);
  return result.success ? result.output : null;
}

/** Checks what an engine tells the popup; null for anything else. */
export function parsePopupUpdate(message: unknown): PopupUpdate | null {
  if (!v.is(PopupUpdateSchema, message)) return null;
  return { type: 'page-state', state: message.state as unknown as Extract<PageState, { kind: 'checked' }> };
}

/** Checks the sentences that an engine tells the report; null for anything else. */
export function parseSentences(message: unknown): SentencesUpdate | null {
  const result = v.safeParse(SentencesSchema, message);
  return result.success ? result.output : null;
}
