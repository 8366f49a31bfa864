// What the services say of entries with known faults, told alike in the popup, in the card and in the JSON report of the command line.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';

import { hoverCitation, movePointerAway, readCard, waitForPainted } from '../../scripts/card.mjs';
import { root } from '../../scripts/dependencies.mjs';
import { openPopup } from '../../scripts/popup.mjs';
import { readTab, waitForLookUp } from '../../scripts/popup-lists.mjs';
import { addWorks } from '../../scripts/stand-in/records.mjs';
import { startStandIn } from '../../scripts/stand-in/stand-in.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';

const PUBLISHED = '2019-05-01';
const update = (name, type, source, ...date) => [{ DOI: `10.5556/notice.${name}`, type, source, updated: { 'date-parts': [date] } }];

/** Works of one list: what the services hold, what the entry prints otherwise, and what is to be said of it. */
const CASES = [
  {
    family: 'Early',
    held: { updatedBy: update('early', 'retraction', 'retraction-watch', 2015, 3, 2) },
    verdict: 'retracted',
    said: `This work was retracted on 2 March 2015, before this page was published (1 May 2019), as Retraction Watch reports.`,
    link: 'https://doi.org/10.5556/notice.early',
  },
  {
    family: 'Later',
    held: { updatedBy: update('later', 'retraction', 'publisher', 2021, 6, 7) },
    verdict: 'retracted',
    said: `This work was retracted on 7 June 2021, after this page was published (1 May 2019), as Crossref reports.`,
    link: 'https://doi.org/10.5556/notice.later',
  },
  {
    family: 'Worry',
    held: { pubmed: { references: [{ refsource: 'Spine. 2018 Jul 3;43:1', reftype: 'Expression of concern in', pmid: 9100001 }] } },
    verdict: 'concern',
    said: `The editors published a concern about this work on 3 July 2018, before this page was published (1 May 2019), as PubMed reports.`,
    link: 'https://pubmed.ncbi.nlm.nih.gov/9100001/',
  },
  {
    family: 'Erratum',
    held: { updatedBy: update('erratum', 'correction', 'publisher', 2019) },
    verdict: 'corrected',
    said: 'A correction to this work was published in 2019, as Crossref reports.',
    link: 'https://doi.org/10.5556/notice.erratum',
  },
  {
    family: 'Preprint',
    held: {
      type: 'article',
      journal: 'medRxiv',
      relation: { 'is-preprint-of': [{ 'id-type': 'doi', id: '10.5556/article' }] },
      PMID: undefined,
    },
    verdict: 'superseded',
    said: 'This is a preprint that has since been published:',
    link: 'https://doi.org/10.5556/article',
  },
  {
    family: 'Updated',
    held: {
      pubmed: { references: [{ refsource: 'Spine. 2020;45:1. doi: 10.5556/update.', reftype: 'Update in', pmid: 9100002 }] },
    },
    verdict: 'superseded',
    said: 'There is a newer version of this work:',
    link: 'https://doi.org/10.5556/update',
  },
  {
    family: 'Volumen',
    printed: { volume: '914' },
    verdict: 'details-differ',
    said: 'Found, but in another volume: the entry prints 914, Crossref has 36.',
  },
  {
    family: 'Pagan',
    printed: { page: '881-890' },
    verdict: 'details-differ',
    said: 'Found, but on other pages: the entry prints 881, Crossref has 107.',
  },
  {
    family: 'Journey',
    printed: { journal: 'Headache' },
    verdict: 'details-differ',
    said: 'Found, but in another journal: the entry prints "Headache", Crossref has "Spine".',
  },
  { family: 'Sound', verdict: null, said: null },
].map(({ family, held = {}, printed = {}, ...expected }, i) => {
  const work = {
    id: `found-${family}`,
    type: 'article-journal',
    title: `Outcomes of ${family.toLowerCase()} exercise for neck pain in ${['nurses', 'drivers', 'cooks', 'pilots', 'tailors'][i % 5]}`,
    author: [`${family}, A.`],
    journal: 'Spine',
    abbreviation: 'Spine',
    issued: [2011, 1, 1],
    volume: String(30 + i),
    page: `${100 + i}-${109 + i}`,
    DOI: `10.5556/${family.toLowerCase()}`,
    PMID: String(9_200_000 + i),
    pubtypes: ['Journal Article'],
    ...held,
  };
  return { family, work, entry: { ...work, ...printed }, ...expected };
});

const entryOf = ({ author: [name], issued: [year], title, journal, volume, page, DOI }) =>
  `<p>${name} (${year}). ${title}. <em>${journal}</em>, <em>${volume}</em>, ${page}. https://doi.org/${DOI}</p>`;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Neck pain</title>
<meta property="article:published_time" content="${PUBLISHED}T08:00:00Z"></head><body><article><h1>Neck pain</h1>
${CASES.map(({ family }) => `<p>This helped patients with neck pain in one trial (${family}, 2011).</p>`).join('\n')}
<h2>References</h2>${CASES.map(({ entry }) => entryOf(entry)).join('\n')}</article></body></html>`;

/** Dates are written as the browser's language has them: "2 March 2015" or "March 2, 2015". */
const says = (text, said) => [said, said.replace(/(\d{1,2}) (\p{L}+) (\d{4})/gu, '$2 $1, $3')].some((words) => text.includes(words));

before(() => addWorks(CASES.map(({ work }) => work)));

describe('in the browser', () => {
  let session;
  let rows;
  before(async () => {
    session = await openSession();
    session.pages.add('/found', PAGE);
    await session.page.goto(`${session.pages.origin}/found`);
    await waitForPainted(session.page);
    const popup = await openPopup(session.page);
    assert.match(await waitForLookUp(popup), new RegExp(`^${CASES.length} references looked up`));
    rows = await readTab(popup, 'Findings');
    await popup.close();
  });
  after(() => session?.close());

  for (const { family, verdict, said, link = null } of CASES) {
    test(`${family}: ${said ?? 'nothing is said of a sound entry'}`, async () => {
      const row = rows.find(({ text }) => text.includes(family));
      const { text, links } = await showCard(session.page, family);
      if (said === null) {
        assert.equal(row, undefined);
        assert.doesNotMatch(text, /retracted|correction|concern|newer|another/i);
        return;
      }
      assert.ok(row && says(row.text, said), `${verdict} in the popup: ${row?.text}`);
      assert.ok(says(text, said), `in the card: ${text}`);
      if (link) assert.ok(links.includes(link), `the card leads to ${link}: ${links}`);
    });
  }
});

/** The card of a citation, when it shows the work. */
async function showCard(page, family) {
  await page.bringToFront();
  // the card of the citation before may lie over this one
  await movePointerAway(page);
  await page.keyboard.press('Escape');
  await waitUntil('no card is open', async () => (await readCard(page)) === null);
  await hoverCitation(page, `${family}, 2011`);
  return waitUntil(`the card shows the work of ${family}`, async () => {
    const card = await readCard(page);
    return card?.text.includes(`Outcomes of ${family.toLowerCase()}`) && /Found in/i.test(card.text) && card;
  });
}

test('the JSON report of the command line says the same, with the notices as data', async () => {
  const standIn = await startStandIn();
  const folder = mkdtempSync(join(tmpdir(), 'citewell-'));
  try {
    const file = join(folder, 'found.html');
    writeFileSync(file, PAGE);
    const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'check', '--', '--gateway', standIn.origin, file], {
      cwd: root,
    });
    const [report] = [JSON.parse(stdout)].flat();
    assert.equal(report.page.published, PUBLISHED);
    for (const [i, { verdict, said, link = null }] of CASES.entries()) {
      const { verdicts, resolution } = report.references[i];
      assert.deepEqual(
        verdicts.map(({ id }) => id),
        verdict ? [verdict] : [],
      );
      if (said) assert.ok(verdicts[0].explanation.includes(said), verdicts[0].explanation);
      if (link) assert.ok(verdicts[0].explanation.includes(link), verdicts[0].explanation);
      const [notice] = resolution.work.notices;
      if (notice) assert.deepEqual(Object.keys(notice).sort(), ['DOI', 'PMID', 'date', 'kind', 'source']);
      assert.equal(notice === undefined, !['retracted', 'concern', 'corrected'].includes(verdict));
    }
  } finally {
    rmSync(folder, { recursive: true });
    await standIn.close();
  }
});
