// Starts Firefox without a window, all hosts led to a proxy of ours.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../browsers.mjs';
import { findPrivileges } from './privileged.mjs';
import { startProxy } from './proxy.mjs';

function preferences(proxyPort) {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.no_proxies_on': '127.0.0.1',
    // Firefox would else go round a proxy that fails.
    'network.proxy.failover_direct': false,
    // Whatever is said of the host that runs the tests, this is a light one.
    'layout.css.prefers-color-scheme.content-override': 1,
    // A popup would close as soon as anything else is in front, and without a window everything is.
    'ui.popup.disable_autohide': true,
    // A finger is taken for one also where the computer has no touch screen.
    'dom.w3c_touch_events.enabled': 1,
    // Reading the clipboard would be asked about.
    'dom.events.testing.asyncClipboard': true,
  };
}

/**
 * Starts a Firefox with a profile of its own: `send`, `on` and `off` speak WebDriver BiDi, `run`, `runIn` and
 * `runOver` are those of privileged.mjs.
 */
export async function launchFirefox() {
  const { default: puppeteer } = await import('puppeteer-core');
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox was not found; "npm run setup -- --browser" installs it.');
  const proxy = await startProxy();
  const profile = mkdtempSync(join(tmpdir(), 'citewell-firefox-'));
  let firefox;
  const close = async () => {
    // A browser left open would keep the test run alive for ever.
    await firefox?.close();
    await proxy.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    firefox = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir: profile,
      acceptInsecureCerts: true,
      defaultViewport: null,
      // For the browser's own window (privileged.mjs) and the extension's own pages.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: preferences(proxy.port),
    });
    // Not among puppeteer's public types; the exact version is pinned.
    const { connection } = firefox;
    const send = async (method, parameters = {}) => (await connection.send(method, parameters)).result;
    const privileges = await findPrivileges(send);
    return {
      send,
      on: (event, listener) => connection.on(event, listener),
      off: (event, listener) => connection.off(event, listener),
      ...privileges,
      install: (folder) => firefox.installExtension(folder),
      uninstall: (id) => firefox.uninstallExtension(id),
      proxy,
      profile,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
