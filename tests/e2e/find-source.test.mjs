// The search for the work behind a citation without an entry: asked on a click of its own, in the words that were shown, and called a guess.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { clickInCard, hoverCitation, movePointerAway, readCard, waitForPainted } from '../../scripts/card.mjs';
import { SERVICE_HOSTS } from '../../scripts/stand-in/stand-in.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import { storeSettings } from './own-pages.mjs';

/** The stand-in knows one work of Lee et al. of 2013 on this subject, none of Brandt and Voss. */
const ARTICLE = `<!DOCTYPE html><html lang="en"><title>Acupuncture for low back pain | Quiet Clinic</title><body><article>
<h1>Acupuncture for low back pain</h1>
<p>In a systematic review acupuncture was little better than rest (Lee et al., 2013). Others saw no acute effect of acupuncture on low back
pain (Brandt and Voss, 2009). The pain of the back goes by itself (Oruc, 2018).</p><h2>References</h2>
<p>Oruc, B. (2018). Walking for backs that hurt: a randomised trial. <em>Journal of Quiet Trials</em>, <em>12</em>(3), 45–58.</p>
<p>Osei, K. (2016). Rest and its limits: a systematic review. <em>Journal of Quiet Trials</em>, <em>10</em>(1), 5–18.</p></article></body></html>`;

let session;
before(async () => {
  session = await openSession();
  session.pages.add('/missing', ARTICLE);
  await session.page.goto(`${session.pages.origin}/missing`);
  await waitForPainted(session.page);
});
after(() => session?.close());

async function openCard(citation) {
  await movePointerAway(session.page);
  await waitUntil('no card is open', async () => (await readCard(session.page)) === null);
  return (await hoverCitation(session.page, citation)).card;
}
const cardSays = (words) => waitUntil(`the card says ${words}`, async () => words.test((await readCard(session.page))?.text ?? ''));

describe('the work behind a citation without an entry', () => {
  test('is not looked for before it is asked for, and what would be sent is shown', async () => {
    const { text } = await openCard('Lee et al., 2013');
    assert.match(text, /No entry in the reference list/);
    assert.match(text, /would ask PubMed and Crossref for "Lee 2013 acupuncture back pain"/);
    assert.deepEqual(session.askedHosts(), {});
  });

  test('is shown as a guess where one work fits, with links, and only the words shown were sent', async () => {
    await clickInCard(session.page, 'Look for this source');
    await cardSays(/A guess: no other work was found/);
    const { text, links } = await readCard(session.page);
    assert.match(text, /Acupuncture for acute low back pain: a systematic review/);
    assert.match(text, /The author may have meant another one/);
    assert.ok(links.includes('https://doi.org/10.1097/ajp.0b013e31824909f9'), links.join());
    assert.deepEqual(Object.keys(session.askedHosts()).toSorted(), ['api.crossref.org', 'eutils.ncbi.nlm.nih.gov']);
    const sent = session.standIn.requests.filter(({ host }) => SERVICE_HOSTS.includes(host)).map(({ path }) => decodeURIComponent(path));
    const all = sent.join('\n');
    assert.match(all, /Lee\W2013\Wacupuncture\Wback\Wpain/);
    assert.doesNotMatch(all, /quiet|clinic|brandt|review/i);
  });

  test('is still known when the card is opened again', async () => {
    const asked = session.askedHosts();
    assert.match((await openCard('Lee et al., 2013')).text, /A guess/);
    assert.deepEqual(session.askedHosts(), asked);
  });

  test('is not named where none is found, and that is no accusation', async () => {
    await openCard('Brandt and Voss, 2009');
    await clickInCard(session.page, 'Look for this source');
    await cardSays(/show no work with these names and this year on this page’s subject\. It may still exist\./);
  });

  test('is offered no more where nothing is to be looked up', async () => {
    await storeSettings(session.browser, { lookUp: 'never' });
    await session.page.reload();
    await waitForPainted(session.page);
    assert.doesNotMatch((await openCard('Lee et al., 2013')).text, /Look for this source/);
  });
});
