import { openPopup } from '../../scripts/popup.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';

/** Opens the popup over a page, and closes it again whatever the test finds: `withPopupOver(page, ({ waitForWords }) => waitForWords(/fine/))`. */
export async function withPopupOver(page, use) {
  const popup = await openPopup(page);
  const waitForWords = (words) => waitUntil(`the popup says ${words}`, async () => words.test(await popup.text()));
  try {
    return await use({ ...popup, waitForWords });
  } finally {
    await popup.close();
  }
}
