import type { PageText } from '../../lib/model/page-text.ts';
import type { Report } from '../../lib/model/report.ts';

const CITE_VERDICTS = new Set(['ok', 'author-variant', 'year-mismatch', 'ambiguous', 'missing', 'no-list']);
const REFERENCE_VERDICTS = new Set(
  'uncited duplicate doi-mismatch details-differ not-found retracted concern corrected superseded cannot-tell'.split(' '),
);
const STATUSES = new Set(['unchecked', 'resolved', 'not-found', 'cannot-tell', 'unavailable']);

/** Throws with the claim unless it holds. */
export function holds(condition: boolean, claim: string): asserts condition {
  if (!condition) throw new Error(`not so: ${claim}`);
}

/** The text model's promises (lib/model/page-text.ts). */
export function assertPage({ text, blocks, links, runs }: PageText): void {
  holds(!/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(text), 'no character without width is left');
  holds(!/ {2}|^ | $|\n\n|\n | \n/.test(text), 'white space is folded');
  let before = -1;
  for (const { start, end } of blocks) {
    holds(start > before && end > start && end <= text.length, 'blocks are in order, apart and within the text');
    holds(!text.slice(start, end).includes('\n'), 'a block is one line');
    before = end;
  }
  for (const { start, end } of links) holds(start >= 0 && start < end && end <= text.length + 1, 'links are within the text');
  for (let i = 0; i < runs.length; i += 4) holds((runs[i] ?? 0) + (runs[i + 3] ?? 0) <= text.length, 'runs are within the text');
}

/** What holds for every report, whatever the page (docs/architecture.md, lib/model/report.ts). */
export function assertReport(report: Report, text: string): void {
  const { citations, references, summary } = report;
  const ids = new Set(references.map(({ id }) => id));
  holds(ids.size === references.length && new Set(citations.map(({ id }) => id)).size === citations.length, 'ids are unique');
  for (const { selector } of [...citations, ...references]) {
    holds(text.slice(selector.start, selector.end) === selector.exact && selector.exact !== '', 'offsets lead back to the exact text');
    holds(
      text.slice(0, selector.start).endsWith(selector.prefix) && text.slice(selector.end).startsWith(selector.suffix),
      'its neighbours too',
    );
  }
  for (const { verdict, references: linked, nearest, explanation } of citations) {
    holds(CITE_VERDICTS.has(verdict), `${verdict} is a verdict`);
    holds(
      [...linked, ...nearest.map(({ reference }) => reference)].every((id) => ids.has(id)),
      'links lead to entries of the list',
    );
    const [least, most] = verdict === 'ambiguous' ? [2, Number.POSITIVE_INFINITY] : /missing|no-list/.test(verdict) ? [0, 0] : [1, 1];
    holds(linked.length >= least && linked.length <= most, `${verdict} has its number of references`);
    holds(
      !/\{\w+\}|undefined|NaN|\[object/.test(explanation.replaceAll(text, '')) || /\{|undefined|NaN|object/.test(text),
      'sentences are whole',
    );
  }
  for (const { id, citedBy, verdicts, resolution } of references) {
    holds(STATUSES.has(resolution.status), `${resolution.status} is a status`);
    holds((resolution.status === 'resolved') === (resolution.work !== null), 'only what is resolved has a work');
    holds(
      verdicts.every((verdict) => REFERENCE_VERDICTS.has(verdict.id)),
      'verdicts of references are known ones',
    );
    holds(new Set(verdicts.map((verdict) => verdict.id)).size === verdicts.length, 'each is given once');
    const pointing = citations.filter((one) => one.references.includes(id)).map((one) => one.id);
    holds(citedBy.join() === pointing.join(), 'an entry knows who points to it');
  }
  holds(summary.citations === citations.length && summary.references === references.length, 'the summary counts what is there');
  holds(summary.missing === citations.filter(({ verdict }) => verdict === 'missing').length, 'and what is missing');
}
