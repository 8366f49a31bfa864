import { type MessageKey, say } from '../../locales/messages/face-registry.ts';
import type { CitedSentence } from '../../model/cited-sentence.ts';
import type { Report, ReportCitation, ReportReference } from '../../model/report.ts';
import type { IsSetAside } from '../../text/finding-key.ts';
import { doiAddress } from '../../text/identifiers.ts';
import { isFinding, standingOfCitation, standingOfReference } from '../../text/verdict-standings.ts';

/** One slip: where it stands, what was seen, and what is proposed. */
interface Slip {
  readonly where: string;
  readonly seen: string;
  readonly proposal: string;
}

/**
 * A polite note to a page's author with each slip, its sentence and a proposal; null where there is nothing to write about.
 * What the reader has set aside is left out by `isLeftOut(verdict, exact)`.
 */
export function authorNote(
  report: Report,
  sentences: readonly CitedSentence[],
  language: string,
  isLeftOut: IsSetAside = () => false,
): string | null {
  const slips = [...citationSlips(report, sentences, language, isLeftOut), ...referenceSlips(report, language, isLeftOut)];
  if (slips.length === 0) return null;
  const { title, url } = report.page;
  const lines = slips.map(({ where, seen, proposal }, i) =>
    [`${i + 1}. ${where}`, `   ${seen}`, proposal && `   ${proposal}`].filter(Boolean).join('\n'),
  );
  return [
    say('note.greeting', {}, language),
    say(title ? 'note.opening' : 'note.opening-untitled', { title, count: slips.length }, language) + (url ? `\n${url}` : ''),
    ...lines,
    say('note.closing', {}, language),
  ].join('\n\n');
}

function citationSlips(
  { citations, references }: Report,
  sentences: readonly CitedSentence[],
  language: string,
  isLeftOut: IsSetAside,
): Slip[] {
  return citations
    .filter(({ verdict, selector }) => isFinding(standingOfCitation(verdict)) && !isLeftOut(verdict, selector.exact))
    .map((citation) => {
      const sentence = sentences.find((one) => one.citation === citation.id);
      const where = sentence ? sentence.before + sentence.exact + sentence.after : citation.selector.exact;
      const entry = references.find(({ id }) => id === citation.references[0]);
      return { where: `“${where}”`, seen: citation.explanation, proposal: citationProposal(citation, entry, language) };
    });
}

function citationProposal({ verdict }: ReportCitation, entry: ReportReference | undefined, language: string): string {
  const [author] = entry?.csl.author ?? [];
  const name = author?.family ?? author?.literal;
  const year = entry?.csl.issued?.['date-parts']?.[0]?.[0];
  if (verdict === 'author-variant') return name ? say('note.name', { name }, language) : '';
  if (verdict === 'year-mismatch') return year ? say('note.year', { year: String(year) }, language) : '';
  if (verdict === 'ambiguous') return say('note.ambiguous', {}, language);
  return say('note.missing', {}, language);
}

function referenceSlips({ references }: Report, language: string, isLeftOut: IsSetAside): Slip[] {
  return references.flatMap((reference) =>
    reference.verdicts
      .filter(({ id }) => isFinding(standingOfReference(id)) && !isLeftOut(id, reference.selector.exact))
      .map(({ id, explanation }) => ({
        where: reference.selector.exact,
        seen: explanation,
        proposal: referenceProposal(id, reference, language),
      })),
  );
}

function referenceProposal(verdict: string, { resolution: { work, differences } }: ReportReference, language: string): string {
  if (verdict === 'doi-mismatch') return work?.DOI ? say('note.doi', { link: doiAddress(work.DOI) }, language) : '';
  if (verdict === 'not-found') return say('note.not-found', {}, language);
  if (verdict === 'retracted' || verdict === 'concern') return say('note.notice', {}, language);
  const parts = differences.map(({ field, found }) => `${say(`difference.${field}` as MessageKey, {}, language)}: ${found}`);
  return parts.length > 0 ? say('note.details', { details: parts.join('; ') }, language) : '';
}
