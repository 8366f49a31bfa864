import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageFolder } from '../../scripts/licences/bundled-packages.ts';
import { describePackage } from '../../scripts/licences/describe-package.ts';
import { licenceFiles } from '../../scripts/licences/licence-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'licences-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the package of a bundled module', () => {
  it.each([
    ['/project/node_modules/idb/build/index.js', '/project/node_modules/idb'],
    ['/project/node_modules/@floating-ui/dom/dist/dom.mjs?v=1', '/project/node_modules/@floating-ui/dom'],
    ['/project/node_modules/wxt/node_modules/@wxt-dev/browser/src/index.mjs', '/project/node_modules/wxt/node_modules/@wxt-dev/browser'],
    ['\0/project/node_modules/moo/moo.js?commonjs-es-import', '/project/node_modules/moo'],
    ['\0vite/preload-helper.js', 'node_modules/vite'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
    ['/project/lib/pipeline.ts', null],
    ['virtual:wxt-background-entrypoint?/project/entrypoints/background.ts', null],
  ])('%s -> %s', (module, expected) => {
    expect(packageFolder(module)).toBe(expected);
  });
});

describe('a package', () => {
  it('is described with its licence, its source and the text of the licence', () => {
    const moo = describePackage('node_modules/moo');
    expect(moo).toMatchObject({ name: 'moo', licence: 'BSD-3-Clause', href: 'https://github.com/tjvr/moo' });
    expect(moo.text).toContain('Redistribution and use in source and binary forms');
  });

  it('that has no licence file under MIT gets the standard text with its author', () => {
    expect(describePackage('node_modules/@citation-js/date').text).toContain('Copyright (c) Lars Willighagen');
  });

  it('passes on what citeproc asks for: its phrase, its address, its choice of licence and where its source is', () => {
    const { licence, text } = describePackage('node_modules/citeproc');
    expect(licence).toBe('CPAL-1.0');
    expect(text).toContain('Attribution: Citations by CSL (citeproc-js), https://citationstyles.org/');
    expect(text).toMatch(/source code is available under the terms of the CPAL as the package citeproc \d/);
    expect(text).toContain('Copyright (c) 2009-2019 Frank Bennett');
  });

  it('under a licence that nobody has looked at stops the build', () => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'strange', version: '1.0.0', license: 'GPL-3.0-only' }));
    expect(() => describePackage(folder)).toThrow(/strange is under "GPL-3.0-only"/);
  });
});

describe('the files about licences', () => {
  const [text, list] = licenceFiles(['node_modules/moo', 'node_modules/citeproc', './node_modules/moo']).map(({ contents }) => contents);

  it('name each package once, in the order of their names', () => {
    expect(JSON.parse(list ?? '').map(({ name }: { name: string }) => name)).toEqual(['citeproc', 'moo']);
    expect(text?.match(/^moo \d/gm)).toHaveLength(1);
  });

  it('begin with the licence of Citewell itself and end with the text of the CPAL where it is needed', () => {
    expect(text).toMatch(/^Citewell\n\nMIT License/);
    expect(text).toContain('14. ADDITIONAL TERM: ATTRIBUTION');
    expect(licenceFiles(['node_modules/moo'])[0]?.contents).not.toContain('ADDITIONAL TERM');
  });
});
