// What a package says of itself and of its licence.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A package that is a part of the shipped extension. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX name: "MIT". */
  readonly licence: string;
  /** Where it and its source are to be had. */
  readonly href: string;
  /** What the licence wants passed on. */
  readonly text: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
  readonly author?: string | { readonly name: string };
}

/** Licences that somebody has looked at: an extension under MIT may ship what is under them. */
const KNOWN_LICENCES: Readonly<Record<string, string>> = {
  MIT: 'MIT',
  ISC: 'ISC',
  'BSD-3-Clause': 'BSD-3-Clause',
  'MPL-2.0': 'MPL-2.0',
  // Of the two that it offers, the one that leaves the calling program alone.
  'CPAL-1.0 OR AGPL-1.0': 'CPAL-1.0',
};

/** What must be said beside a package's own licence file. */
const REMARKS: Readonly<Record<string, (version: string) => string>> = {
  citeproc: (version) =>
    [
      'Attribution: Citations by CSL (citeproc-js), https://citationstyles.org/',
      'Citewell uses citeproc-js under the Common Public Attribution License Version 1.0 (CPAL), whose text stands at the end of this file.',
      `It is contained without changes, minified. Its source code is available under the terms of the CPAL as the package citeproc ${version} of the npm registry (https://www.npmjs.com/package/citeproc/v/${version}) and at https://github.com/juris-m/citeproc-js.`,
    ].join('\n'),
  '@citation-js/plugin-csl': () =>
    'It contains styles and locales of the Citation Style Language project (https://citationstyles.org/), by the authors named in each, under the Creative Commons Attribution-ShareAlike 3.0 licence (https://creativecommons.org/licenses/by-sa/3.0/).',
  'webextension-polyfill': (version) =>
    `It is contained without changes. Its source code is available under the terms of the MPL 2.0 as the package webextension-polyfill ${version} of the npm registry and at the address above.`,
};

const MIT = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'MIT.txt'), 'utf8');

/** Reads what `folder` says: `describePackage('node_modules/idb')` -> { name: 'idb', licence: 'ISC', ... }; throws where that is not enough. */
export function describePackage(folder: string): ShippedPackage {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license = 'none' } = manifest;
  const licence = KNOWN_LICENCES[license];
  if (!licence) throw new Error(`${name} is under "${license}", a licence that nobody has looked at (scripts/licences).`);
  const text = [REMARKS[name]?.(version), readLicence(folder) ?? standardText(manifest, licence)].filter(Boolean).join('\n\n');
  return { name, version, licence, href: addressOf(manifest), text };
}

function readLicence(folder: string): string | null {
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(entry));
  if (!file || !existsSync(join(folder, file))) return null;
  // Build tools list there what they contain themselves; none of that is shipped.
  const [own = ''] = readFileSync(join(folder, file), 'utf8').split(/^# Licenses of bundled dependencies/m);
  return own.replace(/\r\n/g, '\n').trim();
}

function standardText({ name, author }: Manifest, licence: string): string {
  if (licence !== 'MIT') throw new Error(`${name} has no licence file, and its licence (${licence}) is not one with a standard text.`);
  const holder = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
  return MIT.replace('{holder}', holder.replace(/ *<.*>/, '')).trim();
}

function addressOf({ name, repository }: Manifest): string {
  const url = typeof repository === 'string' ? repository : repository?.url;
  if (!url) throw new Error(`${name} does not say where its source is.`);
  return url.replace(/^git\+|\.git$/g, '').replace(/^git:/, 'https:');
}
