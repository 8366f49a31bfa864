// PubMed's citation matcher: journal|year|volume|page|author|key| in, the same line with a PMID out.
import { html, text } from './answers.mjs';
import { nameParts, wordsOf, works } from './records.mjs';

const journalKey = (name) =>
  wordsOf(name)
    .filter((word) => word !== 'the')
    .join(' ');
const isJournalOf = (work, name) => [work.journal, work.abbreviation].some((known) => journalKey(known) === journalKey(name));
const firstPage = (pages) => wordsOf(String(pages ?? '').split(/[-–]/)[0]).join('');

function isAuthorOf(work, author) {
  const family = wordsOf(nameParts(work.author[0]).family).join(' ');
  const asked = wordsOf(author).join(' ');
  return asked === family || asked.startsWith(`${family} `);
}

function outcome([journal, year, volume, page, author]) {
  if (!works.some((work) => isJournalOf(work, journal))) return 'NOT_FOUND;INVALID_JOURNAL';
  const hits = works.filter(
    (work) =>
      work.PMID &&
      isJournalOf(work, journal) &&
      (!year || String(work.issued[0]) === year) &&
      (!volume || (work.pubmed?.volume ?? work.volume ?? '') === volume) &&
      (!page || firstPage(work.pubmed?.pages ?? work.page) === firstPage(page)) &&
      (!author || isAuthorOf(work, author)),
  );
  if (hits.length === 1) return hits[0].PMID;
  return hits.length === 0 ? 'NOT_FOUND' : `AMBIGUOUS ${hits.map((work) => work.PMID).join(',')}`;
}

/** Answers ecitmatch.cgi: plain text, one line for each line of `bdata`, the last field is the outcome. */
export function answerEcitmatch(query) {
  // Without retmode=xml the service answers with a web page.
  if (query.get('retmode') !== 'xml') return html('<!DOCTYPE html><html><body>PubMed Batch Citation Matcher</body></html>');
  const answered = [];
  for (const line of (query.get('bdata') ?? '').split(/[\r\n]+/).filter(Boolean)) {
    const fields = line.split('|').map((field) => field.trim());
    // The service stops at the first line without a journal.
    if (!fields[0]) break;
    answered.push([...fields.slice(0, 6), outcome(fields)].join('|'));
  }
  return text(`${answered.join('\n')}\n`);
}
