// Pages that change under the reader: late lists, endless scrolling, text edited in place, frameworks that draw anew.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hoverCitation, readPainted, waitForPainted } from '../../scripts/card.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import { withPopupOver } from './with-popup.mjs';

const LEE = `<p>Lee, J.-H., Choi, T.-Y., Lee, M. S., Lee, H., Shin, B.-C., &amp; Lee, H. (2013). Acupuncture for acute low back pain: a systematic review. The Clinical Journal of Pain, 29(2), 172–185.</p>`;
const MU = `<p>Mu, J., Furlan, A. D., Lam, W. Y., Hsu, M. Y., Ning, Z., &amp; Lao, L. (2020). Acupuncture for chronic nonspecific low back pain. Cochrane Database of Systematic Reviews.</p>`;
const TEXT = `<h1>Needles and pain</h1>
<p id="text">One trial (Mu et al., 2020) and another (Lee et al., 2013) agree. Nobody knows (Chou, 2016).</p>
${'<p>A line of filler text without any citation.</p>'.repeat(3)}`;
const page = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Needles</title></head><body>${body}</body></html>`;

let session;
before(async () => {
  session = await openSession();
  session.pages.add('/whole', page(`<main>${TEXT}<h2>References</h2>${LEE}${MU}</main>`));
  session.pages.add('/no-list-yet', page(`<main>${TEXT}</main>`));
});
after(() => session.close());

const open = async (path) => {
  await session.page.bringToFront();
  await session.page.goto(session.pages.origin + path);
  await waitForPainted(session.page);
};
const change = (action, ...values) => session.page.evaluate(action, ...values);
const textsOf = (painted) => painted.map(({ text }) => text);
const waitForMarks = (texts) => waitUntil(`${texts} are marked`, async () => `${textsOf(await readPainted(session.page))}` === `${texts}`);

const withPopup = (use) => withPopupOver(session.page, ({ waitForWords }) => use(waitForWords));

test('a list that arrives late is matched, also while the popup is open', async () => {
  await open('/no-list-yet');
  await withPopup(async (says) => {
    await says(/no reference list/i);
    await change((list) => document.querySelector('main').insertAdjacentHTML('beforeend', list), `<h2>References</h2>${LEE}${MU}`);
    await says(/2 match/);
    await says(/1 has no entry/);
  });
});

test('text that scrolling adds is marked', async () => {
  await open('/whole');
  await change(() => {
    const more = document.createElement('p');
    more.textContent = 'More on this: needles help a little (Mu et al., 2020).';
    document.querySelector('h2').before(more);
  });
  await waitForMarks(['Mu et al., 2020', 'Lee et al., 2013', 'Chou, 2016', 'Mu et al., 2020']);
});

test('text that is edited in place is judged anew', async () => {
  await open('/whole');
  await withPopup(async (says) => {
    await says(/1 has no entry/);
    await change(() => {
      const { firstChild } = document.querySelector('#text');
      firstChild.data = firstChild.data.replace('(Chou, 2016)', '(Lee et al., 2013)');
    });
    await says(/3 match/);
  });
});

test('a page that draws the same text anew keeps its marks and its card', async () => {
  await open('/whole');
  await change(() => {
    const main = document.querySelector('main');
    main.replaceWith(main.cloneNode(true));
  });
  await waitForMarks(['Mu et al., 2020', 'Lee et al., 2013', 'Chou, 2016']);
  const { card } = await hoverCitation(session.page, 'Mu et al., 2020');
  assert.match(card.text, /in the list/i);
  await session.page.keyboard.press('Escape');
});

test('what was looked up stays known when the page grows', async () => {
  await open('/whole');
  await withPopup(async (says) => {
    await says(/2 references looked up/);
    const asked = session.standIn.requests.length;
    await change(
      (entry) => document.querySelector('h2').insertAdjacentHTML('afterend', entry),
      '<p>Chou, R. (2016). Medicines for low back pain: an overview. Annals of Made-Up Medicine, 1(1), 1–9.</p>',
    );
    await says(/3 match/);
    await says(/3 references looked up\. 2 were found/);
    const since = session.standIn.requests.slice(asked).map(({ path }) => decodeURIComponent(path));
    assert.ok(since.length > 0, 'the new entry is asked for');
    assert.deepEqual(
      since.filter((path) => /Furlan|Acupuncture|acute low back/i.test(path)),
      [],
    );
  });
});

test('marks go with the text that goes', async () => {
  await open('/whole');
  await change(() => document.querySelector('#text').remove());
  await waitForMarks([]);
});
