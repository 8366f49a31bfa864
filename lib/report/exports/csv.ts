import type { CitedSentence } from '../../model/cited-sentence.ts';
import type { Report, ReportReference } from '../../model/report.ts';

const HEAD = ['citation', 'verdict', 'explanation', 'sentence', 'entry', 'entry verdicts', 'found title', 'found in', 'DOI', 'PMID'];

/**
 * One line a citation, and one for each entry that none points to (RFC 4180, https://www.rfc-editor.org/rfc/rfc4180):
 * `"Mu, 2020",ok,"Found in the reference list.",...`.
 */
export function csvOf(report: Report, sentences: readonly CitedSentence[]): string {
  const sentenceOf = new Map(sentences.map(({ citation, before, exact, after }) => [citation, before + exact + after]));
  const references = new Map(report.references.map((reference) => [reference.id, reference]));
  const cited = report.citations.flatMap((citation) => {
    const { id, selector, verdict, explanation } = citation;
    const entries = citation.references.map((reference) => references.get(reference));
    const lead = [selector.exact, verdict, explanation, sentenceOf.get(id) ?? ''];
    return (entries.length > 0 ? entries : [undefined]).map((entry) => [...lead, ...entryCells(entry)]);
  });
  const uncited = report.references.filter(({ citedBy }) => citedBy.length === 0).map((entry) => ['', '', '', '', ...entryCells(entry)]);
  return [HEAD, ...cited, ...uncited].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function entryCells(entry: ReportReference | undefined): readonly string[] {
  if (!entry) return ['', '', '', '', '', ''];
  const { work } = entry.resolution;
  const verdicts = entry.verdicts.map(({ id }) => id).join(' ');
  return [entry.selector.exact, verdicts, work?.title ?? '', work?.source ?? '', work?.DOI ?? '', work?.PMID ?? ''];
}

/**
 * Where a spreadsheet may see a formula begin: at the start of a cell, and behind what separates cells in some countries. Far
 * Eastern editions take the wide signs as well (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA_AT_START = /^(?=[ "]{0,9}[=+\-@\t\r＝＋－＠])/;
const FORMULA_WITHIN = /([;\t\r\n])(?=[ "]{0,9}[=+\-@＝＋－＠])/g;

/** Text from a page may begin like a formula, which spreadsheets would run; an apostrophe makes it text again. */
function cell(text: string): string {
  const safe = text.replace(FORMULA_AT_START, "'").replace(FORMULA_WITHIN, "$1'");
  return /[";,\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
