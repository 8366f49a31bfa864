// The card under a finger: a sheet at the lower edge of the screen.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readCard, readPainted, waitForPainted } from '../../scripts/card.mjs';
import { driver } from '../../scripts/driver.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';

const PHONE = { width: 390, height: 780 };
let session;
let page;
let finger;

before(async () => {
  session = await openSession();
  page = session.page;
  await page.setViewportSize(PHONE);
  finger = await driver.useFinger(page);
  await page.goto(session.sampleArticle);
  await waitForPainted(page);
});
after(() => session?.close());

async function tapCitation(text) {
  const find = async () => (await readPainted(page)).find((one) => one.text === text);
  const { box } = await find();
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), box.y - 200);
  const { box: now } = await find();
  await finger.tap(now.x + 8, now.y + now.height / 2);
}

test('a tap on a citation brings its card up as a sheet, a tap elsewhere takes it away', async () => {
  await tapCitation('Quassem, 2017');
  const card = await waitUntil('the card is open', () => readCard(page));
  assert.match(card.text, /Qaseem/);
  assert.ok(Math.abs(card.box.width - PHONE.width) <= 1, `${card.box.width} px wide`);
  assert.ok(Math.abs(card.box.y + card.box.height - PHONE.height) <= 1, 'at the lower edge');
  assert.ok(card.box.height <= PHONE.height * 0.71, 'the page stays in sight');
  await finger.tap(PHONE.width / 2, 5);
  await waitUntil('it is closed', async () => (await readCard(page)) === null);
});

test('a second tap on the same citation closes it', async () => {
  await tapCitation('Quassem, 2017');
  await waitUntil('the card is open', () => readCard(page));
  await tapCitation('Quassem, 2017');
  await waitUntil('it is closed', async () => (await readCard(page)) === null);
});
