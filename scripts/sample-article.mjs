// What is known of the sample article, tests/pages/sample-article.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './dependencies.mjs';

/** What a careful reader finds on it: tests/pages/sample-article/expected.json. */
export const expected = JSON.parse(readFileSync(join(root, 'tests', 'pages', 'sample-article', 'expected.json'), 'utf8'));

/** The entries of the page's list by their text: "Djaali, W., ..." -> "djaali2021". */
export async function readEntryIds(page) {
  const texts = await page.locator('.entry-content > p.has-small-font-size').allTextContents();
  return new Map(texts.map((text, index) => [squeeze(text), expected.references[index].id]));
}

/** One line, single blanks. */
export const squeeze = (text) => text.replace(/\s+/g, ' ').trim();

/** The address that the popup gives for a reference: its DOI's, or PubMed's where it has none; in lower case, as DOIs may be. */
export const addressOf = ({ DOI, PMID }) => (DOI ? `https://doi.org/${DOI.toLowerCase()}` : `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`);
