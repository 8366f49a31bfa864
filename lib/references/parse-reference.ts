import type { CslItem } from '../model/csl.ts';
import { findUrl, normalizeDoi } from '../text/identifiers.ts';
import { squashSpace } from '../text/normalize.ts';

const FIRST_AUTHOR = /^([\p{L}'’-]+(?: [\p{L}'’-]+)?),? /u;
const YEAR = /\b(1[89]\d\d|20[0-3]\d)([a-z])?\b/;

/** Reads one reference entry into CSL-JSON: "Mu, J. (2020). Pain. Spine, 3, 4." -> `{ author: [{ family: 'Mu', … }], … }`; `{}` if unreadable. */
export function parseReference(text: string): CslItem {
  const entry = squashSpace(text);
  const family = FIRST_AUTHOR.exec(entry)?.[1];
  const year = YEAR.exec(entry);
  const doi = normalizeDoi(entry);
  const url = findUrl(entry);
  if (!family || !year) return {};
  return {
    type: 'article-journal',
    author: [{ family }],
    issued: { 'date-parts': [[Number(year[1])]] },
    ...(year[2] ? { 'year-suffix': year[2] } : {}),
    ...(doi ? { DOI: doi } : {}),
    ...(url ? { URL: url } : {}),
  };
}
