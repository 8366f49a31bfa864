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
const pageOf = (works) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Back pain</title></head><body><article>
<h1>Back pain</h1>${works.map((work) => `<p>This helped patients with back pain in one trial (${citationOf(work)}).</p>`).join('\n')}
<h2>References</h2>${works.map(entryOf).join('\n')}</article></body></html>`;

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
async function openList(list, works) {
  addWorks(works);
  session.pages.add(`/${list}`, pageOf(works));
  session.standIn.requests.length = 0;
  await session.page.bringToFront();
  await session.page.goto(`${session.pages.origin}/${list}`);
  await waitForPainted(session.page);
  return works;
}

/** Every printed DOI that Crossref was asked for, as often as it was. */
const askedDois = () =>
  session.standIn.requests
    .filter(({ host, path }) => host === 'api.crossref.org' && path.includes('filter='))
    .flatMap(({ path }) => new URL(path, 'http://stand-in').searchParams.get('filter').split(','))
    .map((filter) => filter.replace('doi:', ''));

async function waitForHalf() {
  await waitUntil(`${SETTLED_BEFORE} of ${ALL} are settled`, async () => {
    const { words, isRunning } = await readProgress(popup);
    return isRunning && Number(/(\d+) of/.exec(words)?.[1] ?? 0) >= SETTLED_BEFORE;
  });
}

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
    const paths = session.standIn.requests.filter(({ host }) => SERVICE_HOSTS.includes(host)).map(({ host, path }) => host + path);
    assert.deepEqual(
      paths.filter((path, i) => paths.indexOf(path) !== i && path.includes('?')),
      [],
    );
    assert.equal(paths.filter((path) => path.startsWith('api.openalex.org/works/doi:')).length, 1);
    await other.close();
  });
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
