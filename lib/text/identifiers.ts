/**
 * Identifiers as printed in reference entries. A DOI's suffix may hold nearly anything, so the end has to be guessed:
 * closing punctuation that has no opening partner inside goes (https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html).
 */

const DOI_START = /10\.\d{4,9}(?:\.\d{1,5})?\s?\/\s?/g;
/** No DOI has them, and they make an address lie: controls, marks that turn the direction of writing, halves of a character. */
const UNSEEN = '\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ud800-\\udfff\\ufeff';
const HAS_UNSEEN = new RegExp(`[${UNSEEN}]`);
/** Characters of a DOI suffix; white space, quotes and angle brackets outside of SICI pairs end it. */
const DOI_SUFFIX = new RegExp(`^[^\\s"'“”‘’«»{}|\\\\^${UNSEEN}]{1,200}`);
/** A publisher item identifier that runs into the DOI: "S0000-1234(07)00012-310.1016/…" ends in its check character. */
const GLUED_PII = /\bS\d{4}-?\d{3}[\dX]\(\d\d\)\d{5}-?[\dX]$/;
const TRAILING = /[.,;:!?*·…]+$/;
const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['<', '>'],
];

/** Bare, lower-case DOI of a printed or linked one: "https://doi.org/10.1002/ABC." -> "10.1002/abc"; null when there is none. */
export function normalizeDoi(printed: string): string | null {
  return findDois(printed)[0]?.doi ?? null;
}

/** Every DOI in a text with its place: "… doi: 10.1016/0092-8674(94)90302-6." -> [{ doi: "10.1016/0092-8674(94)90302-6", start, end }]. */
export function findDois(text: string): { doi: string; start: number; end: number }[] {
  const found: { doi: string; start: number; end: number }[] = [];
  if (!text.includes('10.')) return found;
  let last = 0;
  for (const match of text.matchAll(DOI_START)) {
    const start = match.index;
    const before = text[start - 1];
    if (start < last || (before !== undefined && /[\d.]/.test(before) && !GLUED_PII.test(text.slice(Math.max(0, start - 30), start))))
      continue;
    const prefixEnd = start + match[0].length;
    const suffix = DOI_SUFFIX.exec(text.slice(prefixEnd, prefixEnd + 200));
    if (!suffix) continue;
    const kept = trimDoiSuffix(unescapeDoi(suffix[0]));
    if (!kept || !/[\p{L}\p{N}]/u.test(kept)) continue;
    last = prefixEnd + suffix[0].length;
    const prefix = match[0].replace(/\s/g, '');
    found.push({ doi: (prefix + kept).toLowerCase(), start, end: prefixEnd + trimDoiSuffix(suffix[0]).length });
  }
  return found;
}

/**
 * A DOI as a part of an address, its slash kept: "10.1002/1097(1996)78:2<356::aid>3.0" -> "10.1002/1097(1996)78%3A2%3C356%3A%3Aaid%3E3.0".
 * Any text is taken, because services are not trusted either: half a character becomes a whole one, on which encoding would throw.
 */
export function encodeDoi(doi: string): string {
  return encodeURIComponent(doi.toWellFormed()).replace(/%2F/g, '/');
}

/** A DOI's address without any mark at which a sentence may end: "10.1/a(b)" -> "https://doi.org/10.1/a%28b%29". */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeDoi(doi).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))}`;
}

function unescapeDoi(suffix: string): string {
  const plain = suffix.replace(/\\_/g, '_').replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>');
  if (!plain.includes('%')) return plain;
  try {
    const decoded = decodeURIComponent(plain);
    return HAS_UNSEEN.test(decoded) ? plain : decoded;
  } catch {
    return plain; // a lone "%" belongs to the DOI
  }
}

function trimDoiSuffix(suffix: string): string {
  let kept = suffix.replace(/<\/?[a-z]+>?$/i, '');
  for (;;) {
    const before = kept;
    kept = kept.replace(TRAILING, '');
    for (const [open, close] of PAIRS) {
      if (kept.endsWith(close) && count(kept, open) < count(kept, close)) kept = kept.slice(0, -1);
      const at = firstUnopened(kept, open, close);
      if (at >= 0) kept = kept.slice(0, at);
    }
    if (kept === before) return kept;
  }
}

function count(text: string, letter: string): number {
  let n = 0;
  for (const each of text) if (each === letter) n++;
  return n;
}

/** Place of the first closing bracket that nothing opened: the printed text's own bracket around the DOI. */
function firstUnopened(text: string, open: string, close: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth < 0) return i;
  }
  return -1;
}

/** PubMed number of a printed one: "PMID: 35003500", "pubmed.ncbi.nlm.nih.gov/35003500/" -> "35003500". */
export function findPmid(text: string): string | null {
  const match = /(?:PMID:?\s{0,2}|pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/pubmed\/)(\d{1,8})(?!\d)/i.exec(text);
  return match?.[1] ?? null;
}

/** A PubMed number's address: "35003500" -> "https://pubmed.ncbi.nlm.nih.gov/35003500/"; null for what is no such number. */
export function pubmedAddress(pmid: string): string | null {
  // services are not trusted either
  return /^\d+$/.test(pmid) ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : null;
}

/** PMC number: "PMC8729902", "PMCID: PMC8729902" -> "PMC8729902". */
export function findPmcid(text: string): string | null {
  const match = /\bPMC\s?(\d{4,9})(?!\d)/i.exec(text);
  return match?.[1] ? `PMC${match[1]}` : null;
}

/** arXiv number: "arXiv:1706.03762v5" -> "1706.03762" (https://info.arxiv.org/help/arxiv_identifier.html). */
export function findArxiv(text: string): string | null {
  const match = /\barxiv(?:\.org\/(?:abs|pdf)\/|:|\s){1,3}((?:\d{4}\.\d{4,5}|[a-z-]{2,12}\/\d{7}))/i.exec(text);
  return match?.[1]?.toLowerCase() ?? null;
}

/** ISBN, digits only: "ISBN 978-3-16-148410-0" -> "9783161484100"; null unless the check digit holds. */
export function findIsbn(text: string): string | null {
  for (const match of text.matchAll(/\bISBN(?:-1[03])?:?\s{0,2}([\dXx][\dXx\s-]{8,20}[\dXx])/g)) {
    const digits = (match[1] ?? '').replace(/[\s-]/g, '').toUpperCase();
    if (isIsbn(digits)) return digits;
  }
  return null;
}

function isIsbn(digits: string): boolean {
  const values = [...digits].map((digit) => (digit === 'X' ? 10 : Number(digit)));
  if (digits.length === 13) return values.reduce((sum, value, i) => sum + value * (i % 2 ? 3 : 1), 0) % 10 === 0;
  return digits.length === 10 && values.reduce((sum, value, i) => sum + value * (10 - i), 0) % 11 === 0;
}

/** First web address in a text, closing punctuation left out: "Available at https://who.int/x." -> "https://who.int/x". */
export function findUrl(text: string): string | null {
  const match = /(?:https?:\/\/|www\.)[^\s<>"“”]{2,400}/i.exec(text);
  if (!match) return null;
  return match[0].replace(/[.,;:!?)\]]+$/, '');
}

/** The DOI in a publisher's address, which hangs the kind of view on it: "10.1002/abc/full?x=1" -> "10.1002/abc". */
export function withoutView(doi: string): string {
  return doi.replace(/(?:\/(?:full|abstract|pdf|epdf|meta|summary|html)(?=$|[/?#])|[?#]).*$/, '');
}
