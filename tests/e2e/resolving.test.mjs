// Looking up a long list while things go wrong: the worker dies, the network goes, a service is down, two tabs ask the same.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { hoverCitation, readCard, waitForPainted } from '../../scripts/card.mjs';
import { openPopup } from '../../scripts/popup.mjs';
import { readProgress, readTab, waitForLookUp } from '../../scripts/popup-lists.mjs';
import { addWorks } from '../../scripts/stand-in/records.mjs';
import { SERVICE_HOSTS } from '../../scripts/stand-in/stand-in.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession, prepareKilling } from './browser.mjs';
import { pause } from './own-pages.mjs';

const TOPICS = ['acupuncture', 'ibuprofen', 'walking', 'yoga', 'sleep', 'insulin', 'vitamins', 'massage', 'warmth', 'swimming'];
const GROUPS = ['children', 'adolescents', 'nurses', 'athletes', 'veterans', 'farmers', 'teachers', 'smokers', 'runners', 'singers'];
const FAMILIES = ['Abbott', 'Barnes', 'Castillo', 'Delgado', 'Eriksen', 'Farrell', 'Goldberg', 'Hansen', 'Ibrahim', 'Jensen'];
/** Questions of twenty DOIs at one a second: five seconds in which something can go wrong. */
const ALL = 100;
const SETTLED_BEFORE = 40;
const HELD_BY_PUBMED = 85;

/** A hundred works of one list, which Crossref alone holds, so that each twenty take a question of their own; lists differ in their volumes. */
const makeWorks = (list, firstVolume) =>
  Array.from({ length: ALL }, (_, i) => ({
    id: `${list}-${i}`,
    type: 'article-journal',
    title: `Effects of ${TOPICS[i % 10]} on back pain among ${GROUPS[Math.floor(i / 10)]} in ${list}`,
    author: [`${FAMILIES[i % 10]}${'abcdefghij'[Math.floor(i / 10)]}, A.`],
    journal: 'Spine',
    abbreviation: 'Spine',
    issued: [2000 + (i % 20), 1, 1],
    volume: String(firstVolume + i),
    page: `${100 + i}-${109 + i}`,
    DOI: `10.5555/${list}.${i}`,
    pubtypes: [],
  }));

const familyOf = ({ author }) => author[0].split(',')[0];
const citationOf = (work) => `${familyOf(work)}, ${work.issued[0]}`;
const entryOf = (work) =>
  `<p>${familyOf(work)}, A. (${work.issued[0]}). ${work.title}. <em>${work.journal}</em>, <em>${work.volume}</em>, ${work.page}. https://doi.org/${work.DOI}</p>`;
const entryWithoutPages = (work) => entryOf(work).replace(`, ${work.page}.`, '.');
const pageOf = (works, print) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Back pain</title></head><body><article>
<h1>Back pain</h1>${works.map((work) => `<p>This helped patients with back pain in one trial (${citationOf(work)}).</p>`).join('\n')}
<h2>References</h2>${works.map(print).join('\n')}</article></body></html>`;

let session;
let popup = null;
before(async () => {
  session = await openSession();
});
after(() => session?.close());
afterEach(async () => {
  for (const host of SERVICE_HOSTS) session.standIn.setFault(host, null);
  await session.browser.setOffline(false);
  await popup?.close();
  popup = null;
});

/** Opens the page of a list that no test before has looked up. */
async function openList(list, works, print = entryOf) {
  addWorks(works);
  session.pages.add(`/${list}`, pageOf(works, print));
  session.standIn.requests.length = 0;
  await session.page.bringToFront();
  await session.page.goto(`${session.pages.origin}/${list}`);
  await waitForPainted(session.page);
  return works;
}

/** What the services were asked; the browser's own errands are not counted. */
const questions = () => session.standIn.requests.filter(({ host }) => SERVICE_HOSTS.includes(host));

/** Every printed DOI that Crossref was asked for, as often as it was. */
const askedDois = () =>
  questions()
    .filter(({ host, path }) => host === 'api.crossref.org' && path.includes('filter='))
    .flatMap(({ path }) => new URL(path, 'http://stand-in').searchParams.get('filter').split(','))
    .map((filter) => filter.replace('doi:', ''));

async function waitForHalf() {
  await waitUntil(`${SETTLED_BEFORE} of ${ALL} are settled`, async () => {
    const { words, isRunning } = await readProgress(popup);
    return isRunning && Number(/(\d+) of/.exec(words)?.[1] ?? 0) >= SETTLED_BEFORE;
  });
}

/** How long each worker lives after its first question, in milliseconds: from not at all to a third of a second, in no order. */
const LIVES = Array.from({ length: 20 }, (_, worker) => ((worker * 7) % 20) * 16);
/** The last two questions of a list: its DOIs at PubMed, and the records of those that PubMed holds. */
const SECOND_LOOK = ['esearch', 'esummary'];

/**
 * Looks up a hundred works that Crossref finds by their DOIs; of every tenth PubMed alone knows that it was corrected, which comes with
 * the second look. Returns what the popup says of each, the name of the list aside.
 */
async function lookUpWithErrata(list, disturb = async () => {}) {
  const works = makeWorks(list, 5000).map((work, i) => ({
    ...work,
    PMID: `${list === 'calm' ? 93 : 94}${10_000 + i}`,
    ...(i % 10 === 3 && ERRATUM),
  }));
  await openList(list, works, entryWithoutPages);
  popup = await openPopup(session.page);
  await disturb();
  await waitUntil('all are looked up, the second look too', isLookedUp, 30_000);
  const rows = await readAllRows();
  await popup.close();
  popup = null;
  return rows.map((text) => text.replaceAll(list, 'LIST').replace(/9[34]1\d{4}/g, 'PMID'));
}

/** The list with errata is done. */
const isLookedUp = async () => /10 have a published notice/.test((await readProgress(popup)).words);

/** Each row of the long list, also those that are out of sight and not laid out. */
async function readAllRows() {
  await readTab(popup, 'References');
  return waitUntil('every row is there', async () => {
    const rows = await popup.evaluate(() =>
      [...document.querySelectorAll('[role=tabpanel]:not([hidden]) li')].map((row) => row.textContent),
    );
    return rows.length === ALL && rows;
  });
}

const ERRATUM = { pubmed: { references: [{ refsource: 'Spine. 2021 May 4;46:1', reftype: 'Erratum in', pmid: 9_500_000 }] } };

describe('in the middle of a hundred references', () => {
  test('the worker may die, and nothing is asked twice', async () => {
    const works = await openList('dying', makeWorks('dying', 1000));
    const { kill, close } = await prepareKilling(session.browser);
    popup = await openPopup(session.page);
    await waitForHalf();
    await kill();
    assert.ok(askedDois().length < ALL, 'it died before all was asked');
    assert.match(await waitForLookUp(popup), /^100 references looked up/);
    assert.deepEqual(askedDois().sort(), works.map(({ DOI }) => DOI).sort());
    await close();
  });

  test('twenty workers may be killed, whatever they are doing, also at their second look at PubMed, and the list ends as an undisturbed one', async () => {
    const { kill, close } = await prepareKilling(session.browser);
    const undisturbed = await lookUpWithErrata('calm');
    assert.equal(undisturbed.filter((row) => /corrected/i.test(row)).length, ALL / 10);
    const killed = await lookUpWithErrata('killed', async () => {
      let asked = 0;
      for (const life of LIVES) {
        await waitUntil('the next worker asks, or has nothing left to ask', async () => questions().length > asked || (await isLookedUp()));
        await pause(session.page, life);
        await kill();
        asked = questions().length;
      }
      for (const question of SECOND_LOOK) {
        await waitUntil(`PubMed is asked again: ${question}`, () => questions().some(({ path }) => path.includes(question)));
        await kill();
      }
    });
    assert.deepEqual(killed, undisturbed);
    await close();
  });

  test('the network may go and come back', async () => {
    const works = await openList('offline', makeWorks('offline', 2000));
    popup = await openPopup(session.page);
    await waitForHalf();
    const answered = new Set(askedDois());
    for (const host of SERVICE_HOSTS) session.standIn.setFault(host, 'down');
    await waitUntil('a question gets lost', () => askedDois().length > answered.size);
    await session.browser.setOffline(true);
    for (const host of SERVICE_HOSTS) session.standIn.setFault(host, null);
    await session.browser.setOffline(false);
    await waitUntil('all are looked up', async () => (await readProgress(popup)).words.startsWith('100 references looked up'), 30_000);
    for (const { DOI } of works.filter(({ DOI }) => answered.has(DOI))) {
      assert.equal(askedDois().filter((asked) => asked === DOI).length, 1, DOI);
    }
  });
});

describe('two tabs', () => {
  test('with the same reference ask once', async () => {
    const free = 'https://example.org/free.pdf';
    const [work] = await openList(
      'tabs',
      makeWorks('tabs', 3000).map((each) => ({ ...each, freeCopy: free })),
    );
    const other = await session.browser.newPage();
    session.standIn.setFault('api.crossref.org', 'hang');
    await session.page.bringToFront();
    await hoverCitation(session.page, citationOf(work));
    await waitUntil('Crossref is asked', () => askedDois().length > 0);
    await other.goto(session.page.url());
    await other.bringToFront();
    await waitForPainted(other);
    await hoverCitation(other, citationOf(work));
    session.standIn.setFault('api.crossref.org', null);
    for (const page of [other, session.page]) {
      await page.bringToFront();
      await waitUntil('the card leads to the free copy', async () => (await readCard(page))?.links.includes(free));
    }
    const paths = questions().map(({ host, path }) => host + path);
    assert.deepEqual(
      paths.filter((path, i) => paths.indexOf(path) !== i && path.includes('?')),
      [],
    );
    assert.equal(paths.filter((path) => path.startsWith('api.openalex.org/works/doi:')).length, 1);
    await other.close();
  });
});

test('a citation that is rested on after the whole list was looked up leads to its free copy', async () => {
  const free = 'https://example.org/late.pdf';
  const works = makeWorks('late', 7000)
    .slice(0, 20)
    .map((work) => ({ ...work, freeCopy: free }));
  await openList('late', works);
  popup = await openPopup(session.page);
  assert.match(await waitForLookUp(popup), /^20 references looked up/);
  await popup.close();
  popup = null;
  const askedForCopies = () =>
    questions()
      .filter(({ host }) => host === 'api.openalex.org')
      .map(({ path }) => path);
  assert.deepEqual(askedForCopies(), []);
  await hoverCitation(session.page, citationOf(works[7]));
  await waitUntil('the card leads to the free copy', async () => (await readCard(session.page))?.links.includes(free));
  assert.deepEqual(
    askedForCopies().map((path) => path.split('?')[0]),
    [`/works/doi:${works[7].DOI}`],
  );
});

test('a service may never answer: what the others know is settled meanwhile, and the reader may stop waiting', async () => {
  const works = makeWorks('hanging', 6000).map((work, i) => (i < HELD_BY_PUBMED ? { ...work, PMID: String(9_600_000 + i) } : work));
  session.standIn.setFault('api.crossref.org', 'hang');
  await openList('hanging', works);
  popup = await openPopup(session.page);
  await waitUntil('what PubMed has is settled', async () => (await readProgress(popup)).words.includes(`${HELD_BY_PUBMED} of ${ALL}`));
  const asked = questions().length;
  await popup.click('button', 'Stop');
  assert.match(await waitForLookUp(popup), /Stopped after 85 of 100 references/);
  session.standIn.setFault('api.crossref.org', null);
  await popup.click('button', 'Continue');
  await waitUntil('all are looked up', async () => (await readProgress(popup)).words.startsWith('100 references looked up'), 30_000);
  assert.ok(questions().length > asked);
});

// The last, because a service that failed is left alone for a minute.
test('a service may be down: what the others know is settled, and the rest is not called missing', async () => {
  const works = makeWorks('down', 4000).map((work, i) => (i < HELD_BY_PUBMED ? { ...work, PMID: String(9_000_000 + i) } : work));
  session.standIn.setFault('api.crossref.org', 'down');
  await openList('down', works);
  popup = await openPopup(session.page);
  assert.match(await waitForLookUp(popup, 45_000), /^85 of 100 references looked up.*Crossref did not answer for 15/);
  const rows = await readTab(popup, 'References');
  for (const { text } of rows) assert.doesNotMatch(text, /not find|not found|no entry/i);
});
