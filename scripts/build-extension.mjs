// Builds the extension for commands that show or measure it: what an earlier build left must not answer for this one.
import { spawnSync } from 'node:child_process';
import { root } from './dependencies.mjs';

/** Builds for "chromium" or "firefox"; throws where that fails, and the messages say why. */
export function buildExtension(browser = 'chromium') {
  const flags = browser === 'firefox' ? ['-b', 'firefox'] : [];
  const { status } = spawnSync('npx', ['wxt', 'build', ...flags], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The extension could not be built; see the messages above.');
}
