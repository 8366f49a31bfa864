// Installs the npm dependencies where they are missing; every command of package.json goes through here first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs `npm ci` when node_modules is not there or was left half done; its output goes to standard error. */
export function ensureDependencies() {
  if (existsSync(join(root, 'node_modules', '.package-lock.json')) && existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  process.stderr.write('Citewell: installing dependencies (once)...\n');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status === 0) return;
  process.stderr.write('Citewell: "npm ci" failed; see the messages above.\n');
  process.exit(done.status ?? 1);
}
