import { browser } from './browser.ts';

/** Dark amber: white figures on it have a contrast of 5 to 1. */
const BADGE_COLOR = '#a34a00';
/** The badge has room for four characters; more would be cut by the browser. */
const MOST_SHOWN = 999;

/** Shows the number of findings on the tab's toolbar button; none for 0. The browser clears it when the tab navigates. */
export async function showBadge(tabId: number, findings: number): Promise<void> {
  const text = findings === 0 ? '' : findings > MOST_SHOWN ? `${MOST_SHOWN}+` : String(findings);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}
