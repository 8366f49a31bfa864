import type { CitationCluster } from '../model/citation.ts';
import type { Mention } from '../model/mention.ts';
import type { PageText } from '../model/page-text.ts';
import type { Reference } from '../model/reference.ts';
import type { Report, ReportCitation, ReportReference } from '../model/report.ts';
import type { CitationVerdict, ReferenceVerdict } from '../model/verdict.ts';
import type { Resolution } from '../model/work.ts';
import { pushTo } from '../text/push-to.ts';
import { summarize } from './summarize.ts';

/** What the stages found, as far as the report needs it. */
export interface ReportSource {
  readonly page: PageText;
  readonly topic: Report['page']['topic'];
  readonly references: readonly Reference[];
  readonly clusters: readonly CitationCluster[];
  readonly mentions: readonly Mention[];
}

/**
 * Stage 8: everything into one plain object, the contract of popup, card, CLI and outside tools (version 1):
 * `buildReport(...).summary` -> { citations: 15, matched: 13, checkThis: 1, missing: 1, ... }.
 */
export function buildReport(
  source: ReportSource,
  citationVerdicts: readonly CitationVerdict[],
  referenceVerdicts: readonly ReferenceVerdict[],
  resolutions: ReadonlyMap<string, Resolution>,
): Report {
  const citations = listCitations(source.clusters, citationVerdicts);
  const references = listReferences(source.references, citations, referenceVerdicts, resolutions);
  const { url, title, language, published } = source.page.meta;
  return {
    version: 1,
    page: { url, title, language, published, topic: source.topic },
    citations,
    mentions: source.mentions.map(({ id, selector, names, etAl, reference }) => ({ id, selector, names, etAl, reference })),
    references,
    summary: summarize(citations, references),
  };
}

function listCitations(clusters: readonly CitationCluster[], verdicts: readonly CitationVerdict[]): ReportCitation[] {
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.citation, verdict]));
  return clusters.flatMap((cluster) =>
    cluster.items.flatMap(({ id, selector, style, mode, names, etAl, year, locator, suffix }) => {
      const verdict = verdictOf.get(id);
      if (!verdict) return [];
      const { references, nearest, explanation } = verdict;
      const item = { id, cluster: cluster.id, selector, style, mode, names, etAl, year };
      const behind = { ...(locator !== undefined && { locator }), ...(suffix !== undefined && { suffix }) };
      return [{ ...item, ...behind, verdict: verdict.id, references, nearest, explanation }];
    }),
  );
}

function listReferences(
  references: readonly Reference[],
  citations: readonly ReportCitation[],
  verdicts: readonly ReferenceVerdict[],
  resolutions: ReadonlyMap<string, Resolution>,
): ReportReference[] {
  const citedBy = new Map<string, string[]>();
  for (const citation of citations) for (const reference of citation.references) pushTo(citedBy, reference, citation.id);
  const verdictsOf = new Map<string, ReferenceVerdict[]>();
  for (const verdict of verdicts) pushTo(verdictsOf, verdict.reference, verdict);
  return references.map(({ id, entry, csl }) => {
    const { status, work, asked, differences } = resolutions.get(id) ?? {
      status: 'unchecked' as const,
      work: null,
      asked: [],
      differences: [],
    };
    return {
      id,
      selector: entry.selector,
      csl,
      citedBy: citedBy.get(id) ?? [],
      resolution: { status, work, asked, differences },
      verdicts: (verdictsOf.get(id) ?? []).map((verdict) => ({ id: verdict.id, explanation: verdict.explanation })),
    };
  });
}
