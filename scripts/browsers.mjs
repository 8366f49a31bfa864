// Finds the browsers (and openssl) that the demonstration and the browser tests need, and installs them on Debian.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const BROWSERS = {
  chromium: { variable: 'CHROMIUM', commands: ['chromium', 'chromium-browser'], packages: ['chromium', 'fonts-dejavu-core'] },
  firefox: { variable: 'FIREFOX', commands: ['firefox-esr', 'firefox'], packages: ['firefox-esr', 'fonts-dejavu-core'] },
};

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findCommand(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

/** The path of 'chromium' or 'firefox': $CHROMIUM or $FIREFOX where it is set, else the first of PATH, else null. */
export function findBrowser(name) {
  const { variable, commands } = BROWSERS[name];
  const set = process.env[variable];
  if (set) return isExecutable(set) ? set : null;
  return commands.map(findCommand).find(Boolean) ?? null;
}

/** True when the reader of the output accepts that browser tests are left out; never on a build server. */
export function mayDoWithoutBrowser() {
  if (process.env.ALLOW_NO_BROWSER !== '1') return false;
  if (!process.env.CI) return true;
  throw new Error('ALLOW_NO_BROWSER=1 is refused when CI is set: a build server must run the browser tests.');
}

function missingPackages(names) {
  const packages = names.filter((name) => !findBrowser(name)).flatMap((name) => BROWSERS[name].packages);
  // The stand-in's certificate is made with openssl.
  if (!findCommand('openssl')) packages.push('openssl');
  return [...new Set(packages)];
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
  return done.status === 0;
}

/** Installs what is missing of the named browsers and openssl; throws with the exact command where it may not. */
export function ensureBrowsers(names) {
  for (const { variable } of names.map((name) => BROWSERS[name])) {
    const set = process.env[variable];
    if (set && !isExecutable(set)) throw new Error(`${variable} is set to ${set}, which is not a program. Unset it or correct it.`);
  }
  const packages = missingPackages(names);
  if (packages.length === 0) return;
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  const byHand = `apt-get update && apt-get ${install.join(' ')}`;
  if (!findCommand('apt-get')) {
    throw new Error(`Missing: ${packages.join(', ')}. Install them, or set CHROMIUM to the path of a Chromium (FIREFOX to a Firefox).`);
  }
  if (process.getuid?.() !== 0)
    throw new Error(`Missing: ${packages.join(', ')}. Run this once, then try again:\n  sudo sh -c '${byHand}'`);
  process.stderr.write(`Citewell: installing ${packages.join(', ')} (once)...\n`);
  if (!aptGet('update') || !aptGet(...install)) throw new Error(`The installation failed; see the messages above. By hand:\n  ${byHand}`);
  const still = missingPackages(names);
  if (still.length > 0) throw new Error(`Installed, but still not found: ${still.join(', ')}.`);
}
