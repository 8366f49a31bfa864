import type { ButtonState } from '../messaging/messages.ts';
import { browser } from './browser.ts';

/** Dark amber: white figures on it have a contrast of 5 to 1. */
const BADGE_COLOR = '#a34a00';
/** The badge has room for four characters; more would be cut by the browser. */
const MOST_SHOWN = 999;

/**
 * Shows a page's state and its number of findings on the tab's toolbar button; no number for 0. The browser clears both when
 * the tab navigates.
 */
export async function showFindings(tabId: number, findings: number, state: ButtonState): Promise<void> {
  const text = findings === 0 ? '' : findings > MOST_SHOWN ? `${MOST_SHOWN}+` : String(findings);
  try {
    await browser.action.setIcon({ tabId, path: { 16: `/icons/${state}-16.png`, 32: `/icons/${state}-32.png` } });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}
