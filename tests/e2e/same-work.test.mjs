// What only the services can tell of an entry: that two are one work printed twice, whose work an address alone is, a notice that Europe PMC knows.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { hoverCitation, movePointerAway, readCard, waitForPainted } from '../../scripts/card.mjs';
import { openPopup } from '../../scripts/popup.mjs';
import { waitForLookUp } from '../../scripts/popup-lists.mjs';
import { addWorks } from '../../scripts/stand-in/records.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import { storeSettings } from './own-pages.mjs';

const work = (name, year, i, fields = {}) => ({
  id: `same-${i}`,
  type: 'article-journal',
  title: `Outcomes of walking for the necks of ${['nurses', 'drivers'][i]}`,
  author: [`${name}, A.`],
  journal: 'Spine',
  abbreviation: 'Spine',
  issued: [year, 1, 1],
  volume: String(31 + i),
  page: `${100 + i}-${109 + i}`,
  DOI: `10.5557/${name.toLowerCase()}`,
  PMID: String(9_300_000 + i),
  pubtypes: ['Journal Article'],
  ...fields,
});
const WORKS = [work('Okoye', 2012, 0, { subtitle: 'A controlled trial of twelve weeks' }), work('Barewood', 2013, 1)];

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Necks</title></head><body><article><h1>Necks</h1>
<p>Walking helped nurses (Okoye, 2012).</p><p>It helped drivers as well (Barewood, 2013).</p><p>Rest did not help anybody (Oruc, 2018; Osei, 2016).</p>
<h2>References</h2>
<ol><li>Okoye, A. (2012). Outcomes of walking for the necks of nurses. <em>Spine</em>, 31, 100–109. https://doi.org/10.5557/okoye</li>
<li>Okoye, A. (2012). Outcomes of walking for the necks of nurses: a controlled trial of twelve weeks. <em>Spine</em>, 31, 100–109.</li>
<li>Oruc, B. (2018). Walking for backs that hurt: a randomised trial. <em>Journal of Quiet Trials</em>, <em>12</em>(3), 45–58.</li>
<li>Osei, K. (2016). Rest and its limits: a systematic review. <em>Journal of Quiet Trials</em>, <em>10</em>(1), 5–18.</li>
<li><a href="https://doi.org/10.5557/barewood">https://doi.org/10.5557/barewood</a></li></ol></article></body></html>`;

describe('before and after looking up', () => {
  let session;
  before(async () => {
    addWorks(WORKS);
    session = await openSession();
    session.pages.add('/necks', PAGE);
  });
  after(() => session?.close());

  async function cardOf(citation) {
    await movePointerAway(session.page);
    await waitUntil('no card is open', async () => (await readCard(session.page)) === null);
    return (await hoverCitation(session.page, citation)).card.text;
  }
  const open = async () => {
    await session.page.goto(`${session.pages.origin}/necks`);
    await waitForPainted(session.page);
  };

  test('a citation that two entries fit is unclear, and one whose entry may be an address is not simply missing', async () => {
    await storeSettings(session.browser, { lookUp: 'never' });
    await open();
    assert.match(await cardOf('Okoye, 2012'), /2 entries of the list fit this citation/);
    assert.match(await cardOf('Barewood, 2013'), /One entry of the list shows no author: it may be the one that is meant/);
  });

  test('the first is clear once both entries lead to one DOI, and the second is linked to the address', async () => {
    await storeSettings(session.browser, {});
    await open();
    const popup = await openPopup(session.page);
    assert.match(await waitForLookUp(popup), /references looked up/);
    await popup.close();
    assert.match(await cardOf('Okoye, 2012'), /The entries that fit are one work printed more than once:/);
    assert.ok((await readCard(session.page)).links.includes('https://doi.org/10.5557/okoye'));
    const bare = await cardOf('Barewood, 2013');
    assert.match(bare, /Matched: in the list/);
    assert.match(bare, /Outcomes of walking for the necks of drivers/);
  });
});
