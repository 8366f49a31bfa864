// Pages that are open while the extension is updated: they go on or go quiet, and never complain in the page's console. What comes
// after cannot be driven: under Playwright Chromium's worker does not start again after such a restart.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { hoverCitation, readPainted, restPointer, waitForPainted } from '../../scripts/card.mjs';
import { driver } from '../../scripts/driver.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession, readDom } from './browser.mjs';
import { pause } from './own-pages.mjs';

/** Milliseconds in which the engine would have looked up, read again and told what it was going to. */
const AFTERMATH = 2_500;

/** What the page's console gets to hear of errors from now on, whoever's code they come from. */
async function followErrors(page) {
  const errors = [];
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (['error', 'warning', 'assert'].includes(type)) errors.push(args.map(({ value, description }) => value ?? description).join(' '));
  });
  session.on('Log.entryAdded', ({ entry: { level, text, url = '' } }) => {
    // The sample pages have no icon, which browsers ask for by themselves.
    if (level === 'error' && !url.endsWith('/favicon.ico')) errors.push(`${text} ${url}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return errors;
}

/** The part of the extension in the page: `isAlive()` says whether it still has an extension behind it. */
async function findEngine(page) {
  const session = await page.context().newCDPSession(page);
  const contexts = [];
  session.on('Runtime.executionContextCreated', ({ context }) => context.auxData?.type === 'isolated' && contexts.push(context));
  await session.send('Runtime.enable');
  const { id } = await waitUntil('the engine is in the page', () => contexts.find(({ origin }) => origin.startsWith('chrome-extension:')));
  const isAlive = async () => {
    const { result } = await session.send('Runtime.evaluate', { contextId: id, expression: 'Boolean(chrome.runtime?.id)' });
    return result.value;
  };
  return { isAlive };
}

describe('an update of the extension under an open page', () => {
  let session;
  let page;
  let errors;
  let dom;
  before(async () => {
    session = await openSession();
    page = session.page;
    await page.goto(session.sampleArticle);
    await waitForPainted(page);
    dom = await readDom(page);
    errors = await followErrors(page);
    await hoverCitation(page, 'Quassem, 2017');
    const engine = await findEngine(page);
    assert.equal(await engine.isAlive(), true);
    // As an update does: the extension starts anew, and what it has in open pages stays where it is.
    await driver.restartExtension(session.browser);
    await waitUntil('the engine is on its own', async () => !(await engine.isAlive()));
  });
  after(() => session?.close());

  const quiet = async () => {
    await pause(page, AFTERMATH);
    assert.deepEqual(errors, []);
  };

  test('the listener for errors hears what a page says', async () => {
    await page.evaluate(() => void setTimeout(() => console.error('heard')));
    await waitUntil('it is heard', () => errors.includes('heard'));
    assert.deepEqual(errors, ['heard'], 'and the update itself said nothing');
    errors.length = 0;
  });

  test('hovering, scrolling, selecting and keys go on without an error', async () => {
    for (const { box } of (await readPainted(page)).slice(0, 4)) {
      await page.evaluate((y) => scrollBy({ top: y, behavior: 'instant' }), box.y - 300);
      await restPointer(page, box.x + 5, 300 + box.height / 2);
      await pause(page, 600);
    }
    await page.mouse.move(5, 5);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.evaluate(() => getSelection().selectAllChildren(document.body));
    await quiet();
  });

  test('the page is as it was', async () => assert.equal(await readDom(page), dom));

  test('text that changes, a new address and a way back go on without an error', async () => {
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'Others doubt it (Quassem, 2017; Nobody, 2001).';
      document.querySelector('.entry-content, article, main, body').append(more);
    });
    await pause(page, AFTERMATH);
    await page.evaluate(() => history.pushState({}, '', '?page=2'));
    await quiet();
    await page.evaluate(() => history.back());
    await quiet();
  });

  test('nobody was asked for anything that the reader did not ask', () => assert.deepEqual(session.strangeHosts(), []));
});
