import type { MessageKey } from '../lib/locales/messages/face-registry.ts';
import type { CslItem, CslType } from '../lib/model/csl.ts';
import type { ReportReference } from '../lib/model/report.ts';
import type { WorkRecord } from '../lib/model/work.ts';
import { printsArticleMarks, printsBookMarks } from '../lib/text/marks-of-kind.ts';

/**
 * PubMed publication types (https://www.nlm.nih.gov/mesh/pubtypes.html) in the order in which they decide: a plan of
 * a trial is no trial yet, and a review of trials is not one of them.
 */
const BY_PUBMED_TYPE: readonly (readonly [pattern: RegExp, label: MessageKey])[] = [
  [/^(practice )?guideline$/i, 'kind.guideline'],
  [/protocol$/i, 'kind.protocol'],
  [/^systematic review$/i, 'kind.systematic-review'],
  [/^(network )?meta-analysis$/i, 'kind.meta-analysis'],
  [/veterinary$/i, 'kind.animal-study'],
  [/^randomized controlled trial$/i, 'kind.randomized-trial'],
  [/clinical trial|^equivalence trial$/i, 'kind.clinical-trial'],
  [/^observational study$/i, 'kind.observational-study'],
  [/^case reports$/i, 'kind.case-report'],
  [/^(scoping )?review$/i, 'kind.review'],
  [/^(editorial|comment|letter)$/i, 'kind.opinion'],
  [/^(news|newspaper article)$/i, 'kind.news'],
  [/^preprint$/i, 'kind.preprint'],
];

const BY_ITEM_TYPE: Partial<Record<CslType, MessageKey>> = {
  'article-journal': 'kind.journal-article',
  'article-newspaper': 'kind.news',
  book: 'kind.book',
  chapter: 'kind.book',
  report: 'kind.report',
  webpage: 'kind.web-page',
  thesis: 'kind.thesis',
};

/** One plain label for what kind of source a work is, never a grade; null where nothing says so. */
export function studyKind(work: WorkRecord): MessageKey | null {
  for (const [pattern, label] of BY_PUBMED_TYPE) {
    if (work.studyTypes.some((type) => pattern.test(type))) return label;
  }
  return byItemType(work);
}

/** The label of an entry's source: as the services have it, and before they are asked as the entry itself is printed; null where nothing says so. */
export function sourceKind({ csl, resolution }: Pick<ReportReference, 'csl' | 'resolution'>): MessageKey | null {
  const found = resolution.work && studyKind(resolution.work);
  return found ?? asPrinted(csl);
}

/** What has no journal is read as a book, and what names one as an article: that is a guess until the entry prints more of it. */
function asPrinted(csl: CslItem): MessageKey | null {
  const kind = byItemType(csl);
  if (kind === 'kind.book' && !printsBookMarks(csl)) return null;
  return kind === 'kind.journal-article' && !printsArticleMarks(csl) ? null : kind;
}

function byItemType({ type }: CslItem): MessageKey | null {
  return (type && BY_ITEM_TYPE[type]) ?? null;
}
