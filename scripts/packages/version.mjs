// The version of Citewell: package.json says it, all else follows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dependencies.mjs';

/** The version that all packages have. */
export const readVersion = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
