import { readBibliography } from './bibliography/read-bibliography.ts';
import { findCitations } from './citations/find-citations.ts';
import { findMentions } from './citations/find-mentions.ts';
import { collectKnownNames } from './citations/known-names.ts';
import { readableBlocks } from './citations/readable-blocks.ts';
import { findPointedAt } from './linking/find-pointed-at.ts';
import { fitsHardlyAny } from './linking/fits-hardly-any.ts';
import { indexReferences } from './linking/index-references.ts';
import { linkCitations } from './linking/link-citations.ts';
import { linkMentions } from './linking/link-mentions.ts';
import type { CitationCluster } from './model/citation.ts';
import type { CitationLink } from './model/link.ts';
import type { Mention } from './model/mention.ts';
import type { PageText } from './model/page-text.ts';
import type { Bibliography, Reference } from './model/reference.ts';
import type { Report } from './model/report.ts';
import type { Resolution } from './model/work.ts';
import { rateTopic, type Topic } from './page/rate-topic.ts';
import { parseReferences } from './references/parse-references.ts';
import { buildReport } from './report/build-report.ts';
import { judgeCitations } from './verdicts/judge-citations.ts';
import { judgeReferences } from './verdicts/judge-references.ts';
import { linkUnread } from './verdicts/link-unread.ts';

/** What the stages found on the page alone, before any service is asked. */
export interface Reading {
  readonly page: PageText;
  readonly topic: Topic;
  readonly bibliography: Bibliography;
  readonly references: readonly Reference[];
  readonly clusters: readonly CitationCluster[];
  readonly links: readonly CitationLink[];
  /** Where the text names authors of the list without a year, and only one work can be meant. */
  readonly mentions: readonly Mention[];
  /** References that the page points to, or may point to, in another way than by a linked citation. */
  readonly pointedAt: ReadonlySet<string>;
}

/**
 * Stages 2 to 5: the list first, so that its names and years can confirm what the text only suggests:
 * `readCitations(readHtml(html)).links[0]` -> { citation: 'c1', outcome: 'one', references: ['r1'], ... }.
 * What no heading calls a list, and hardly any citation fits, is another one, or was not read whole: then the page counts as one without.
 */
export function readCitations(page: PageText): Reading {
  const bibliography = readBibliography(page);
  const reading = readWith(page, bibliography);
  const isNamed = bibliography.lists.some(({ heading }) => heading !== null);
  if (isNamed || !fitsHardlyAny(reading)) return reading;
  const strays = [...bibliography.lists, ...bibliography.strays].sort((a, b) => a.start - b.start);
  return readWith(page, { lists: [], entries: [], strays });
}

function readWith(page: PageText, bibliography: Bibliography): Reading {
  const references = parseReferences(bibliography.entries, page.meta.citedWorks);
  const known = collectKnownNames(references, bibliography, page.meta.language);
  const prose = readableBlocks(page, bibliography);
  const clusters = findCitations(page, prose, known, bibliography);
  const index = indexReferences(references);
  const links = linkCitations(clusters, index, bibliography.lists.length > 0);
  const mentions = linkMentions(findMentions(page, prose, known, clusters), index);
  const pointedAt = new Set([
    ...findPointedAt({ page, bibliography, clusters, links }, references),
    ...mentions.map((mention) => mention.reference),
  ]);
  return { page, topic: rateTopic(page), bibliography, references, clusters, links, mentions, pointedAt };
}

/**
 * Stages 7 and 8: a new report from a reading and whatever has been resolved so far; called again with each later answer.
 * `language` is the language of the sentences.
 */
export function makeReport(reading: Reading, resolutions: ReadonlyMap<string, Resolution> = new Map(), language = 'en'): Report {
  const known = { ...reading, links: linkUnread(reading, resolutions) };
  const citationVerdicts = judgeCitations(known, resolutions, language);
  const referenceVerdicts = judgeReferences(known, resolutions, language);
  return buildReport(known, citationVerdicts, referenceVerdicts, resolutions);
}
