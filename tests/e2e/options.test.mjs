// The settings page and the first page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { driver } from '../../scripts/driver.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import { assertAccessible, openOwnPage, readStored } from './own-pages.mjs';

describe('the settings page', () => {
  let session;
  let page;
  before(async () => {
    session = await openSession();
    page = await openOwnPage(session.browser, 'options.html');
  });
  after(() => session?.close());

  test('axe finds nothing on it in light, dark and forced colours', () => assertAccessible(page));

  test('stores each change at once and says so', async () => {
    await page.getByLabel('Only what is worth a look').check();
    await page.getByText('Saved.').waitFor();
    await page.getByLabel('OpenAlex').uncheck();
    await waitUntil('both are stored', async () => {
      const stored = await readStored(session.browser, 'settings');
      return stored?.marks === 'findings' && !stored.services.includes('openalex');
    });
  });

  test('takes a site by keyboard alone, refuses what is none, and gives it back', async () => {
    const field = page.getByLabel('Site, such as example.org');
    await field.fill('two words');
    await field.press('Enter');
    await page.getByText('This is not the name of a site.').waitFor();
    await field.fill('https://www.example.org/page');
    await field.press('Enter');
    const remove = page.getByRole('button', { name: 'Turn on again on example.org' });
    await remove.focus();
    await remove.press('Enter');
    await page.getByText('No site is switched off.').waitFor();
  });

  test('saves the settings to a file and reads them back whole', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save settings' }).click()]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const file = JSON.parse(Buffer.concat(chunks).toString());
    assert.equal(file.marks, 'findings');
    const load = (value) =>
      page.locator('input[type=file]').setInputFiles({ name: 's.json', mimeType: 'application/json', buffer: Buffer.from(value) });
    await load(JSON.stringify({ ...file, marks: 'off' }));
    await page.getByText('The settings of the file are in use.').waitFor();
    assert.equal((await readStored(session.browser, 'settings')).marks, 'off');
    await load('{');
    await page.getByText('it is not JSON').waitFor();
    await load(JSON.stringify({ ...file, card: 'sometimes' }));
    await page.getByText('a value for “card” that').waitFor();
    assert.equal((await readStored(session.browser, 'settings')).marks, 'off');
  });

  test('names every package inside, with its licence, and leads to the texts', async () => {
    const shipped = JSON.parse(readFileSync(join(driver.builtExtension, 'licences.json'), 'utf8'));
    const named = await page.locator('.licences li').allInnerTexts();
    assert.deepEqual(
      named.map((line) => line.replace(/\s+/g, ' ').trim()),
      shipped.map(({ name, version, licence }) => `${name} ${version} ${licence}`),
    );
    const [texts] = await Promise.all([
      session.browser.waitForEvent('page'),
      page.getByRole('link', { name: 'All licence texts' }).click(),
    ]);
    await texts.getByText('Citations by CSL (citeproc-js)').waitFor();
    await texts.close();
  });

  test('forgets the answers of the services', async () => {
    await page.getByRole('button', { name: 'Forget all answers' }).click();
    await page.getByText('Forgotten.').waitFor();
  });
});

describe('the first page', () => {
  test('comes up by itself when Citewell is added, says what leaves the browser, and takes the choice', async () => {
    const session = await openSession({ keepsWelcome: true });
    try {
      const page = await waitUntil('it is open', () => session.browser.pages().find((one) => one.url().endsWith('/welcome.html')));
      await page.getByLabel('Never').waitFor();
      await assertAccessible(page);
      assert.match(await page.locator('main').innerText(), /never the address of the page/);
      await page.getByLabel('Never').check();
      await waitUntil('the choice is stored', async () => (await readStored(session.browser, 'settings'))?.lookUp === 'never');
      assert.deepEqual(session.askedHosts(), {});
    } finally {
      await session.close();
    }
  });
});
