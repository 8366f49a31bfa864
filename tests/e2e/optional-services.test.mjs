// Semantic Scholar and Unpaywall in the built extension: silent until the reader switches them on, and what they bring then.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { hoverCitation, readCard, waitForPainted } from '../../scripts/card.mjs';
import { addWorks } from '../../scripts/stand-in/records.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import { assertAccessible, openOwnPage, readStored, storeSettings } from './own-pages.mjs';

const OTHER_COPY = 'https://example.org/other-copy.pdf';
const ALL = ['crossref', 'pubmed', 'europe-pmc', 'datacite', 'doi-org', 'openalex', 'semantic-scholar', 'unpaywall'];
const COPIED = { family: 'Abbott', year: 2004, title: 'Effects of gentle walking on back pain among gardeners', otherCopy: OTHER_COPY };
const HIDDEN = { family: 'Barnes', year: 2007, title: 'Quiet swimming and shoulder stiffness among violinists', onlyByDoi: true };

const workOf = ({ family, year, ...rest }, name, i) => ({
  id: `${name}-${i}`,
  type: 'article-journal',
  author: [`${family}, A.`],
  journal: 'Spine',
  abbreviation: 'Spine',
  issued: [year, 1, 1],
  volume: String(5000 + i),
  page: `${100 + i}-${109 + i}`,
  DOI: `10.5555/${name}.${i}`,
  pubtypes: [],
  ...rest,
});

const citationOf = ({ author, issued }) => `${author[0].split(',')[0]}, ${issued[0]}`;
const entryOf = (work) => {
  const doi = work.onlyByDoi ? '' : ` https://doi.org/${work.DOI}`;
  return `<p>${work.author[0]} (${work.issued[0]}). ${work.title}. <em>Spine</em>, <em>${work.volume}</em>, ${work.page}.${doi}</p>`;
};
const pageOf = (works) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Back pain</title></head><body><article>
<h1>Back pain</h1>${works.map((work) => `<p>This helped patients with back pain in one trial (${citationOf(work)}).</p>`).join('\n')}
<h2>References</h2>${works.map(entryOf).join('\n')}</article></body></html>`;

let session;
before(async () => {
  session = await openSession();
});
after(() => session?.close());

const requestsTo = (host) => session.standIn.requests.filter((request) => request.host === host).map(({ path }) => path);

/** Opens a page with a work that only Unpaywall has a copy of and one that only Semantic Scholar finds; none asked for before. */
async function openPage(name, settings) {
  const works = [COPIED, HIDDEN].map((work, i) => workOf({ ...work, title: `${work.title} in ${name}` }, name, i));
  addWorks(works);
  session.pages.add(`/${name}`, pageOf(works));
  await storeSettings(session.browser, settings);
  await session.page.bringToFront();
  await session.page.goto(`${session.pages.origin}/${name}`);
  await waitForPainted(session.page);
  return works;
}

const waitForCard = async (work, claim, holds) => {
  // an open card may lie on the next citation
  await session.page.mouse.move(5, 5);
  await waitUntil('no card is open', async () => (await readCard(session.page)) === null);
  await hoverCitation(session.page, citationOf(work));
  await waitUntil(claim, async () => {
    const card = await readCard(session.page);
    return card !== null && holds(card);
  });
};

describe('Semantic Scholar and Unpaywall', () => {
  test('are asked nothing before the reader switches them on', async () => {
    const [copied, hidden] = await openPage('unasked', { contact: 'reader@citewell.example' });
    await waitForCard(copied, 'it was found', ({ links }) => links.includes(`https://doi.org/${copied.DOI}`));
    await waitUntil('OpenAlex was asked for a copy', () => requestsTo('api.openalex.org').length > 0);
    await waitForCard(hidden, 'nobody has it', ({ text }) => /Crossref/.test(text));
    assert.deepEqual([...requestsTo('api.semanticscholar.org'), ...requestsTo('api.unpaywall.org')], []);
  });

  test('bring a work that nobody else finds, and a free copy, once they are on', async () => {
    const [copied, hidden] = await openPage('asked', { services: ALL, contact: 'reader@citewell.example' });
    await waitForCard(copied, 'the card leads to the copy', ({ links }) => links.includes(OTHER_COPY));
    await waitForCard(hidden, 'it was found', ({ links }) => links.includes(`https://doi.org/${hidden.DOI}`));
    const asked = requestsTo('api.unpaywall.org').filter((path) => path.includes(copied.DOI));
    assert.deepEqual(asked, [`/v2/${copied.DOI}?email=reader%40citewell.example`]);
    assert.equal(requestsTo('api.semanticscholar.org').length, 1);
  });

  test('stand in the settings unticked, and Unpaywall says why it stays off without an address', async () => {
    await storeSettings(session.browser, {});
    const page = await openOwnPage(session.browser, 'options.html');
    assert.equal(await page.getByLabel('Semantic Scholar').isChecked(), false);
    await page.getByLabel('Unpaywall').check();
    const why = page.getByText('Unpaywall is not asked yet');
    await why.waitFor();
    await assertAccessible(page);
    await page.getByLabel('E-mail address for the services').fill('reader@citewell.example');
    await page.getByLabel('E-mail address for the services').blur();
    await why.waitFor({ state: 'detached' });
    await waitUntil('both are stored', async () => {
      const stored = await readStored(session.browser, 'settings');
      return stored?.services.includes('unpaywall') && stored.contact === 'reader@citewell.example';
    });
  });
});
