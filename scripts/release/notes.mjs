#!/usr/bin/env node
// Prints the release notes of this version, drawn from CHANGELOG.md. Usage: npm run --silent release:notes [-- VERSION]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dependencies.mjs';
import { readVersion } from '../packages/version.mjs';
import { notesOf } from './changelog.mjs';

const version = process.argv[2] ?? readVersion();
const notes = notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
if (notes) console.log(`# Citewell ${version}\n\n${notes}`);
else {
  console.error(`CHANGELOG.md has no part for ${version}; give it a heading "## ${version} - YYYY-MM-DD", or ask for "Unreleased".`);
  process.exitCode = 1;
}
