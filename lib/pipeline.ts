import { readBibliography } from './bibliography/read-bibliography.ts';
import { findCitations } from './citations/find-citations.ts';
import { collectKnownNames } from './citations/known-names.ts';
import { findPointedAt } from './linking/find-pointed-at.ts';
import { linkCitations } from './linking/link-citations.ts';
import type { CitationCluster } from './model/citation.ts';
import type { CitationLink } from './model/link.ts';
import type { PageText } from './model/page-text.ts';
import type { Bibliography, Reference } from './model/reference.ts';
import type { Report } from './model/report.ts';
import type { Resolution } from './model/work.ts';
import { rateTopic, type Topic } from './page/rate-topic.ts';
import { parseReferences } from './references/parse-references.ts';
import { buildReport } from './report/build-report.ts';
import { judgeCitations } from './verdicts/judge-citations.ts';
import { judgeReferences } from './verdicts/judge-references.ts';

/** What the stages found on the page alone, before any service is asked. */
export interface Reading {
  readonly page: PageText;
  readonly topic: Topic;
  readonly bibliography: Bibliography;
  readonly references: readonly Reference[];
  readonly clusters: readonly CitationCluster[];
  readonly links: readonly CitationLink[];
  /** References that links or numbers of the page point to. */
  readonly pointedAt: ReadonlySet<string>;
}

/** Stages 2 to 5: the list first, so that its names and years can confirm what the text only suggests. */
export function readCitations(page: PageText): Reading {
  const bibliography = readBibliography(page);
  const references = parseReferences(bibliography.entries, page.meta.citedWorks);
  const clusters = findCitations(page, collectKnownNames(references, bibliography), bibliography);
  const links = linkCitations(clusters, references, bibliography.lists.length > 0);
  return { page, topic: rateTopic(page), bibliography, references, clusters, links, pointedAt: findPointedAt(page, references) };
}

/**
 * Stages 7 and 8: a new report from a reading and whatever has been resolved so far; called again with each later answer.
 * `language` is the language of the sentences.
 */
export function makeReport(reading: Reading, resolutions: ReadonlyMap<string, Resolution> = new Map(), language = 'en'): Report {
  const citationVerdicts = judgeCitations(reading.clusters, reading.links, reading.references, language);
  const referenceVerdicts = judgeReferences(reading, resolutions, language);
  return buildReport(reading, citationVerdicts, referenceVerdicts, resolutions);
}
