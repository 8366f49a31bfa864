// Pages that are against us: nothing of theirs runs, nothing of ours is read, and what they break is theirs alone.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { clickInCard, hoverCitation, movePointerAway, readCard, readPainted, restPointer, waitForPainted } from '../../scripts/card.mjs';
import { root } from '../../scripts/dependencies.mjs';
import { driver } from '../../scripts/driver.mjs';
import { openPopup } from '../../scripts/popup.mjs';
import { waitForLookUp } from '../../scripts/popup-lists.mjs';
import { addWorks } from '../../scripts/stand-in/records.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import {
  CITATIONS,
  HOSTILE_PAGES,
  HOSTILE_WORK,
  INJECTED,
  NESTED,
  ONE_NODE,
  OVERRIDDEN,
  OVERRIDDEN_AT,
  UNSEEN,
} from './hostile-articles.mjs';
import { pause, readBadge, readStored } from './own-pages.mjs';

/** Longer than any delay of lib/annotation/delays.ts: what must not happen would have happened by then. */
const LONG_ENOUGH = 700;

let session;
let page;
let trips;
before(async () => {
  addWorks([HOSTILE_WORK]);
  session = await openSession();
  ({ page } = session);
  trips = [];
  await session.browser.exposeFunction('trip', (what = 'ran') => void trips.push(String(what)));
  for (const [path, html] of Object.entries({
    ...HOSTILE_PAGES,
    '/injected': INJECTED,
    '/nested': NESTED,
    '/one-node': ONE_NODE,
    '/overridden': OVERRIDDEN,
    '/unseen': UNSEEN,
    '/trips': '<!doctype html><title>Needles</title><img src=x onerror=trip()>',
  }))
    session.pages.add(path, html);
});
after(() => session?.close());

async function open(path) {
  await page.bringToFront();
  await page.goto(session.pages.origin + path);
  return waitForPainted(page);
}

/** Where the extension's own files are. */
const ownAddress = async () => new URL(await driver.inBackground(session.browser, () => chrome.runtime.getURL('')));

const textsOf = (painted) => painted.map(({ text }) => text);
const isClosed = async () => (await readCard(page)) === null;

async function closeCard() {
  await page.keyboard.press('Escape');
  await waitUntil('the card is closed', isClosed);
}

describe('a page full of markup in its words', () => {
  test('has its citations marked, and its card and popup show the words as words', async () => {
    await open('/injected');
    await hoverCitation(page, 'Mu et al., 2020');
    const card = await waitUntil('the card shows the work', async () => {
      const now = await readCard(page);
      return now.links.length > 0 && /Crossref/.test(now.text) && now;
    });
    assert.equal(card.text.split('<img src=x onerror=trip()').length - 1, 2, 'as printed and as found');
    for (const link of card.links) assert.match(link, /^https:\/\/(doi\.org|pubmed\.ncbi\.nlm\.nih\.gov|pmc\.ncbi\.nlm\.nih\.gov)\//);
    await closeCard();
    const popup = await openPopup(page);
    await waitForLookUp(popup);
    const parsed = await popup.evaluate(() => document.querySelectorAll('img, script:not([src]), iframe, object, form, style').length);
    assert.equal(parsed, 0);
    await popup.click('button', 'Full report');
    const report = await waitUntil('it is open', () => session.browser.pages().find((one) => one.url().includes('/report.html?tab=')));
    await report.getByText('references looked up').first().waitFor();
    assert.equal(await report.locator('main img, main script, main iframe, main object, main form, main style').count(), 0);
    assert.match(await report.title(), /<script>trip\(\)<\/script>/);
    await report.close();
  });

  test('and nothing of it ran, asked or opened', () => {
    assert.deepEqual(trips, []);
    assert.deepEqual(session.strangeHosts(), []);
  });
});

describe('a page that works against its readers', () => {
  for (const path of Object.keys(HOSTILE_PAGES)) {
    test(`${path.slice(1)} is read as any other, and its card opens`, async () => {
      assert.deepEqual(textsOf(await open(path)), CITATIONS);
      const { card } = await hoverCitation(page, 'Mu et al., 2020');
      assert.match(card.text, /Matched/);
      await closeCard();
    });
  }

  test('overrides every prototype, and its card opens as on any other', async () => {
    await page.goto(`${session.pages.origin}/overridden`, { waitUntil: 'commit' });
    await waitUntil('the badge counts the missing source', async () => (await readBadge(session.browser)) === '1');
    const saysMatched = async () => /Mu et al\. \(2020\).*Matched/s.test(await driver.callInCard(page, (card) => card.textContent));
    // The badge may come before the marks, and of the marks such a page can tell nothing: so the pointer comes again.
    await waitUntil('the card says what it has found', async () => {
      await restPointer(page, OVERRIDDEN_AT.x, OVERRIDDEN_AT.y);
      return waitUntil('it opens', saysMatched, 3000).catch(() => page.mouse.move(5, 5));
    });
  });

  test('hides characters in its citations, and they are read as they are seen', async () => {
    const painted = textsOf(await open('/unseen'));
    assert.deepEqual(
      painted.map((text) => text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')),
      CITATIONS,
    );
    const [{ box }] = await readPainted(page);
    await restPointer(page, box.x + 9, box.y + box.height / 2);
    const card = await waitUntil('the card opens', () => readCard(page));
    assert.match(card.text, /Mu et al\., 2020/);
    await closeCard();
  });

  test('nests a text 10,000 elements deep', async () => {
    await page.goto(`${session.pages.origin}/nested`);
    assert.deepEqual(textsOf(await waitForPainted(page)), ['Mu et al., 2020', ...CITATIONS]);
  });

  test('holds 5 MB in one text node, and each citation in it is marked', async () => {
    await page.goto(`${session.pages.origin}/one-node`);
    const painted = await waitUntil('marks', async () => {
      const count = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
      return count > 0 && count;
    });
    assert.equal(painted, 3);
  });

  test('can take the open card away, and the next one opens all the same', async () => {
    await open('/article');
    await hoverCitation(page, 'Mu et al., 2020');
    await page.evaluate(() => document.querySelector('citewell-card').remove());
    await movePointerAway(page);
    await hoverCitation(page, 'Lee et al., 2013');
    await closeCard();
  });

  test('can refuse the card for as long as it stands against it', async () => {
    await open('/article');
    await page.evaluate(() => {
      const refuse = (event) => event.preventDefault();
      globalThis.giveIn = () => removeEventListener('beforetoggle', refuse, true);
      addEventListener('beforetoggle', refuse, true);
    });
    const [{ box }] = await readPainted(page);
    await restPointer(page, box.x + 9, box.y + box.height / 2);
    await pause(page, LONG_ENOUGH);
    assert.equal(await page.locator('citewell-card').count(), 0);
    await page.evaluate(() => giveIn());
    await movePointerAway(page);
    await hoverCitation(page, 'Lee et al., 2013');
    await closeCard();
  });

  test('can clear the highlights, and the next look at the page brings them back', async () => {
    await open('/article');
    await page.evaluate(() => CSS.highlights.clear());
    await page.evaluate((more) => document.querySelector('h2').insertAdjacentHTML('beforebegin', more), '<p>In 2019 nobody knew.</p>');
    assert.deepEqual(textsOf(await waitForPainted(page)), CITATIONS);
  });

  test('can move what it finds in the highlights, and the card stays with its citation', async () => {
    await open('/article');
    await page.evaluate(() => {
      for (const highlight of CSS.highlights.values()) for (const range of highlight) range.selectNodeContents(document.body);
    });
    const { x, y } = await page.evaluate(() => document.querySelector('h1').getBoundingClientRect().toJSON());
    await restPointer(page, x + 10, y + 10);
    await pause(page, LONG_ENOUGH);
    assert.ok(await isClosed());
  });

  test('cannot press a key, move the pointer or click in the name of its reader', async () => {
    const [{ box }] = await open('/article');
    const asked = session.askedHosts();
    await page.evaluate(
      ({ x, y }) => {
        const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, screenX: x, screenY: y };
        const target = document.elementFromPoint(x, y);
        for (const pointerType of ['mouse', 'pen', 'touch'])
          for (const type of ['pointermove', 'pointerdown', 'pointerup'])
            target.dispatchEvent(new PointerEvent(type, { ...at, pointerType }));
        target.dispatchEvent(new MouseEvent('click', at));
        for (const key of ['Enter', ' ', 'F']) {
          target.dispatchEvent(new KeyboardEvent('keydown', { ...at, key, altKey: key === 'F', shiftKey: key === 'F' }));
        }
      },
      { x: box.x + 10, y: box.y + box.height / 2 },
    );
    await pause(page, LONG_ENOUGH);
    assert.ok(await isClosed());
    assert.deepEqual(session.askedHosts(), asked);
  });
});

describe('what a page can learn', () => {
  test('the card is on the page only while it is open', async () => {
    await open('/article');
    assert.equal(await page.locator('citewell-card').count(), 0);
    await hoverCitation(page, 'Mu et al., 2020');
    assert.equal(await page.locator('citewell-card').count(), 1);
    await closeCard();
    assert.equal(await page.locator('citewell-card').count(), 0);
  });

  test('the card cannot be read, also not by a page that owns the element of its name', async () => {
    await open('/owns-our-name');
    await hoverCitation(page, 'Mu et al., 2020');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('citewell-card');
      getSelection().selectAllChildren(host);
      return {
        made: globalThis.made.length,
        roots: globalThis.made.map((internals) => String(internals.shadowRoot)),
        root: host.shadowRoot,
        text: host.innerText + host.textContent,
        html: host.getHTML({ serializableShadowRoots: true }),
        selected: String(getSelection()),
      };
    });
    assert.ok(seen.made > 0, 'the page does own the element');
    assert.deepEqual(seen, { made: seen.made, roots: Array(seen.made).fill('null'), root: null, text: '', html: '', selected: '' });
    await closeCard();
  });

  test('what the reader does in the card comes from the card as a whole', async () => {
    await open('/article');
    await page.evaluate(() => {
      globalThis.heard = [];
      for (const type of ['click', 'pointerdown', 'keydown', 'focusin', 'copy'])
        addEventListener(type, (event) => heard.push(event.composedPath()[0].nodeName), true);
    });
    await hoverCitation(page, 'Mu et al., 2020');
    await clickInCard(page, 'Whole entry');
    assert.deepEqual([...new Set(await page.evaluate(() => heard))], ['CITEWELL-CARD']);
    await closeCard();
  });

  test('no event, message or global tells it that an engine came or read it anew', async () => {
    await page.addInitScript(spy, (await ownAddress()).host);
    await open('/article');
    await page.evaluate(() => history.pushState({}, '', '/article?again'));
    await waitForPainted(page);
    await pause(page, LONG_ENOUGH);
    assert.deepEqual(
      await page.evaluate(() => ({ told: globalThis.told, globals: Object.keys(globalThis).filter((name) => /citewell|wxt/i.test(name)) })),
      {
        told: [],
        globals: [],
      },
    );
  });

  test('no file of the extension answers to it, and no message of its own arrives', async () => {
    await open('/article');
    const { href, host: id } = await ownAddress();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const tried = await page.evaluate(attack, [href, id]);
    assert.deepEqual(tried, { fetched: [], canSend: 'undefined', canConnect: 'undefined' });
    await pause(page, LONG_ENOUGH);
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
    assert.deepEqual(textsOf(await readPainted(page)), CITATIONS);
    const settings = await readStored(session.browser, 'settings');
    assert.deepEqual(settings?.offSites ?? [], []);
  });

  test('the packages lend nothing to pages and hear no other extension', () => {
    for (const folder of ['chrome-mv3', 'firefox-mv3', 'edge-mv3']) {
      const file = join(root, '.output', folder, 'manifest.json');
      if (folder !== 'chrome-mv3' && !existsSync(file)) continue;
      const manifest = JSON.parse(readFileSync(file, 'utf8'));
      assert.deepEqual([manifest.web_accessible_resources, manifest.externally_connectable], [undefined, undefined], folder);
      assert.match(manifest.content_security_policy.extension_pages, /default-src 'none'; script-src 'self';/);
    }
  });

  test('nothing ran on the way, and what does run would have been heard', async () => {
    assert.deepEqual(trips, []);
    await page.goto(`${session.pages.origin}/trips`);
    await waitUntil('the trip is heard', () => trips.length > 0);
  });
});

/** Runs before the page's own scripts: hears whatever may be sent on it. */
function spy(id) {
  globalThis.told = [];
  addEventListener('message', ({ data }) => globalThis.told.push(JSON.stringify(data)));
  for (const name of ['wxt:content-script-started', 'wxt:locationchange'])
    for (const target of [document, window])
      for (const prefix of [`${id}:engine:`, `${id}:gate:`, ''])
        target.addEventListener(prefix + name, ({ type }) => globalThis.told.push(type));
}

/** Runs in the page: asks for each file of the extension, and says its messages in every way that a page has. */
async function attack([address, id]) {
  const files = ['manifest.json', 'engine.js', 'card.js', 'popup.html', 'report.html', 'icons/16.png', 'assets/engine.css'];
  const isThere = (file) =>
    fetch(address + file).then(
      () => true,
      () => false,
    );
  const fetched = [];
  for (const file of files) if (await isThere(file)) fetched.push(file);
  for (const type of [
    'activate',
    'turn-off-here',
    'open-options',
    'clear-cache',
    'resolve',
    'page-state',
    'look-up',
    'wxt:content-script-started',
  ]) {
    postMessage({ type }, '*');
    document.dispatchEvent(new CustomEvent(`${id}:engine:${type}`, { detail: { contentScriptName: 'engine', messageId: 'x', type } }));
    window.dispatchEvent(new CustomEvent(type, { detail: { type } }));
  }
  return { fetched, canSend: typeof globalThis.chrome?.runtime?.sendMessage, canConnect: typeof globalThis.browser };
}
