// The browser that a test drives: Chromium, or Firefox where CITEWELL_BROWSER=firefox. Both offer the same verbs.

const NAME = process.env.CITEWELL_BROWSER ?? 'chromium';
if (!['chromium', 'firefox'].includes(NAME)) throw new Error(`CITEWELL_BROWSER is "${NAME}"; known are chromium and firefox.`);

/**
 * What only the browser itself can do, by one name in both: `openBrowser`, `inBackground`, `openPopupWindow`, `callInCard`,
 * `prepareKilling`, ... scripts/chromium/driver.mjs and scripts/firefox/driver.mjs list them.
 */
export const driver =
  NAME === 'firefox' ? (await import('./firefox/driver.mjs')).firefoxDriver : (await import('./chromium/driver.mjs')).chromiumDriver;
