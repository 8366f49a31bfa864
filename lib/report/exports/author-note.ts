import { type MessageKey, say, spokenLanguage } from '../../locales/messages/face-registry.ts';
import type { CitedSentence } from '../../model/cited-sentence.ts';
import type { NoteToAuthor } from '../../model/note-to-author.ts';
import type { Report, ReportCitation, ReportReference } from '../../model/report.ts';
import type { CiteVerdict, ReferenceVerdictId } from '../../model/verdict.ts';
import type { IsSetAside } from '../../text/finding-key.ts';
import { groupCitations } from '../../text/group-citations.ts';
import { doiAddress } from '../../text/identifiers.ts';
import { printedName } from '../../text/name-spellings.ts';
import { foldName } from '../../text/normalize.ts';
import { editDistance } from '../../text/similarity.ts';
import { siteOf } from '../../text/site-host.ts';
import { isFinding, standingOfCitation, standingOfReference } from '../../text/verdict-standings.ts';

/** One slip: where it stands, what was seen, and what is proposed. */
interface Slip {
  readonly where: string;
  readonly seen: string;
  readonly proposal: string;
  /** In how many places of the page, of which the first is told. */
  readonly places: number;
}

/** How a note is written. */
export interface NoteWish {
  /** Of the note: "en". Its words must have been learnt. */
  readonly language: string;
  /** Of the report's own sentences, which are taken where it is the note's too, and else said more plainly. */
  readonly explainedIn: string;
  /** What the reader has set aside: `isLeftOut(verdict, exact)`. */
  readonly isLeftOut: IsSetAside;
}

/** The note for a reader of this language: `draftNote(report, sentences, 'de', isLeftOut)` -> { text: 'Dear author, ...', language: 'en' }. */
export function draftNote(report: Report, sentences: readonly CitedSentence[], reader: string, isLeftOut: IsSetAside): NoteToAuthor | null {
  const authors = report.page.language ?? reader;
  const isSpoken = spokenLanguage(authors) === authors.split('-')[0];
  const language = spokenLanguage(isSpoken ? authors : reader);
  const text = authorNote(report, sentences, { language, explainedIn: reader, isLeftOut });
  return text === null ? null : { text, language };
}

/**
 * A polite note to a page's author with each slip, its sentence and a proposal; null where there is nothing to write about:
 * `authorNote(report, sentences, { language: 'en', explainedIn: 'de', isLeftOut })` -> "Dear author, ...".
 */
export function authorNote(report: Report, sentences: readonly CitedSentence[], wish: NoteWish): string | null {
  const { language } = wish;
  const slips = [...citationSlips(report, sentences, wish), ...referenceSlips(report, wish)];
  if (slips.length === 0) return null;
  const { title, url } = report.page;
  const count = slips.reduce((sum, { places }) => sum + places, 0);
  const lines = slips.map(({ where, seen, proposal }, i) =>
    [`${i + 1}. ${where}`, `   ${seen}`, proposal && `   ${proposal}`].filter(Boolean).join('\n'),
  );
  return [
    say('note.greeting', {}, language),
    say(title ? 'note.opening' : 'note.opening-untitled', { title, count }, language) + (url ? `\n${url}` : ''),
    ...lines,
    say(wasLookedUp(report) ? 'note.closing' : 'note.closing-list-only', {}, language),
  ].join('\n\n');
}

/** Whether any database had a say: in an offline browser, or where the reader wants nothing looked up, none has. */
function wasLookedUp({ references }: Report): boolean {
  return references.some(({ resolution: { status } }) => status !== 'unchecked' && status !== 'unavailable');
}

/** The report's own sentence, or a plainer one where that is of another language than the note. */
function whatWasSeen(verdict: CiteVerdict | ReferenceVerdictId, explanation: string, { language, explainedIn }: NoteWish): string {
  return spokenLanguage(language) === spokenLanguage(explainedIn) ? explanation : say(`note.seen.${verdict}` as MessageKey, {}, language);
}

function citationSlips({ citations, references }: Report, sentences: readonly CitedSentence[], wish: NoteWish): Slip[] {
  const { language, isLeftOut } = wish;
  const slips = citations.filter(({ verdict, selector }) => isFinding(standingOfCitation(verdict)) && !isLeftOut(verdict, selector.exact));
  return groupCitations(slips).flatMap((group) => {
    const [citation] = group;
    if (!citation) return [];
    const places = group.length;
    const sentence = sentences.find((one) => one.citation === citation.id);
    const where = sentence ? sentence.before + sentence.exact + sentence.after : citation.selector.exact;
    const entries = references.filter(({ id }) => citation.references.includes(id));
    return {
      where:
        say('note.sentence', { sentence: where }, language) +
        (places > 1 ? ` (${say('findings.places', { count: places }, language)})` : ''),
      seen: whatWasSeen(citation.verdict, citation.explanation, wish),
      proposal: citationProposal(citation, entries, sentence?.outLink, language),
      places,
    };
  });
}

/** What the citation may have to say; nothing where that is not clear. */
function citationProposal(
  citation: ReportCitation,
  entries: readonly ReportReference[],
  outLink: string | undefined,
  language: string,
): string {
  const { verdict } = citation;
  const [entry] = entries;
  if (verdict === 'author-variant') {
    const name = entry ? meantName(citation.names, entry) : null;
    return name ? say('note.name', { name }, language) : '';
  }
  if (verdict === 'year-mismatch') {
    const year = entry && yearOf(entry);
    return year ? say('note.year', { year: String(year) }, language) : '';
  }
  if (verdict === 'ambiguous') return differInNothingCited(entries) ? say('note.ambiguous', {}, language) : '';
  const host = outLink === undefined ? null : siteOf(outLink);
  return host ? say('note.missing-linked', { host }, language) : say('note.missing', {}, language);
}

/** The listed name that the one misspelt name of a citation comes nearest to: (["Smith", "Jonhson"], Smith & Johnson) -> "Johnson". */
function meantName(printed: readonly string[], { csl: { author = [] } }: ReportReference): string | null {
  const listed = author.map(printedName);
  const isNoneOf = (name: string, names: readonly string[]) => names.every((other) => foldName(other) !== foldName(name));
  const [slip, ...others] = printed.filter((name) => isNoneOf(name, listed));
  if (slip === undefined || others.length > 0) return null;
  const distance = (name: string) => editDistance(foldName(slip), foldName(name));
  const [nearest] = listed.filter((name) => isNoneOf(name, printed)).sort((a, b) => distance(a) - distance(b));
  return nearest ?? null;
}

/** A letter behind the year tells entries apart that have the same first author and year. */
function differInNothingCited([first, ...others]: readonly ReportReference[]): boolean {
  const cited = (entry: ReportReference | undefined) => {
    const [author] = entry?.csl.author ?? [];
    return author && entry && yearOf(entry) ? `${foldName(printedName(author))} ${yearOf(entry)}` : null;
  };
  const same = cited(first);
  return same !== null && others.every((other) => cited(other) === same);
}

function yearOf({ csl }: ReportReference): number | undefined {
  return csl.issued?.['date-parts']?.[0]?.[0];
}

function referenceSlips({ references }: Report, wish: NoteWish): Slip[] {
  const { language, isLeftOut } = wish;
  return references.flatMap((reference) =>
    reference.verdicts
      .filter(({ id }) => isFinding(standingOfReference(id)) && !isLeftOut(id, reference.selector.exact))
      .map(({ id, explanation }) => ({
        where: reference.selector.exact,
        seen: whatWasSeen(id, explanation, wish),
        proposal: referenceProposal(id, reference, language),
        places: 1,
      })),
  );
}

function referenceProposal(verdict: string, reference: ReportReference, language: string): string {
  const { work, differences } = reference.resolution;
  if (verdict === 'doi-mismatch') return work?.DOI ? say('note.doi', { link: doiAddress(work.DOI) }, language) : '';
  if (verdict === 'not-found') return notFoundProposal(reference, language);
  if (verdict === 'retracted' || verdict === 'concern') return say('note.notice', {}, language);
  const parts = differences.map(({ field, found }) => `${say(`difference.${field}` as MessageKey, {}, language)}: ${found}`);
  return parts.length > 0 ? say('note.details', { details: parts.join('; ') }, language) : '';
}

/** What would help to find the entry: nothing that it prints already, unless doi.org says that its DOI leads nowhere. */
function notFoundProposal({ csl, resolution: { asked } }: ReportReference, language: string): string {
  // Of an entry that was not found the resolver keeps this answer only where doi.org gave it twice.
  if (asked.some(({ kind }) => kind === 'doi-unregistered')) return say('note.doi-slip', {}, language);
  return csl.DOI || csl.PMID || csl.URL ? '' : say('note.not-found', {}, language);
}
