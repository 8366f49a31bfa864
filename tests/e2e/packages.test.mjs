// The packages for the stores, made anew: the same each time, whole, and without anything that a store refuses.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { sourcesFaults } from '../../scripts/packages/build-from-sources.mjs';
import { BROWSERS, makePackages, sha256, writePackages } from '../../scripts/packages/packages.mjs';
import { readVersion } from '../../scripts/packages/version.mjs';
import { unzipFiles } from '../../scripts/packages/zip-files.mjs';
import { manifestFaults } from '../../scripts/release/inspect-manifest.mjs';
import { packageFaults } from '../../scripts/release/inspect-package.mjs';
import { EXPLAINED, firefoxFaults } from '../../scripts/release/lint-firefox.mjs';

describe('the packages', () => {
  let packages;
  const bytesOf = (ending) => packages.find(({ name }) => name.endsWith(`-${ending}.zip`)).bytes;
  const filesOf = (browser) => unzipFiles(bytesOf(browser));
  const manifestOf = (browser) => JSON.parse(Buffer.from(filesOf(browser).get('manifest.json')));
  before(() => {
    packages = makePackages();
    writePackages(packages);
  });

  test('are the same byte for byte when they are made again', () => {
    assert.deepEqual(
      makePackages().map(({ name, bytes }) => `${name} ${sha256(bytes)}`),
      packages.map(({ name, bytes }) => `${name} ${sha256(bytes)}`),
    );
  });

  test('for Firefox are built alike from the sources that reviewers get', () => {
    assert.deepEqual(sourcesFaults(bytesOf('firefox-sources'), bytesOf('firefox')), []);
  });

  for (const browser of BROWSERS) {
    test(`for ${browser} hold what the store and docs/permissions.md allow, and their licences`, () => {
      assert.deepEqual(packageFaults(browser, readVersion(), filesOf(browser)), []);
    });
  }

  test('name under licences each package that the code imports, and those inside these', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    // parse5 reads pages for the command line, which is not shipped.
    const expected = [...Object.keys(dependencies).filter((name) => name !== 'parse5'), 'citeproc', 'moo', 'wxt'];
    const named = JSON.parse(Buffer.from(filesOf('chrome').get('licences.json'))).map(({ name }) => name);
    assert.deepEqual(
      expected.filter((name) => !named.includes(name)),
      [],
    );
  });

  test('leave the linter of Mozilla no error and no warning that docs/release.md does not explain', async () => {
    assert.deepEqual(await firefoxFaults(`.output/citewell-${readVersion()}-firefox.zip`, filesOf('firefox')), []);
    const page = readFileSync('docs/release.md', 'utf8');
    for (const { code, package: name } of EXPLAINED) assert.match(page, new RegExp(`\`${code}\`[^\\n]*\`${name}\``));
  });

  describe('are refused', () => {
    const words = { en: { extensionName: { message: 'Citewell' }, extensionDescription: { message: 'Checks.' } } };
    const policy = (manifest, change) => ({
      ...manifest,
      content_security_policy: { extension_pages: change(manifest.content_security_policy.extension_pages) },
    });
    const manifests = [
      ['with unsafe code', (one) => policy(one, (text) => text.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"))],
      ['with a host that nobody named', (one) => policy(one, (text) => text.replace("connect-src 'self'", "connect-src 'self' https:"))],
      ['without a word on forms', (one) => policy(one, (text) => text.replace("form-action 'none'; ", ''))],
      ['with a permission that is not explained', (one) => ({ ...one, permissions: [...one.permissions, 'history'] })],
      ['with files that pages can reach', (one) => ({ ...one, web_accessible_resources: [{ resources: ['*'], matches: ['*://*/*'] }] })],
      ['kept out of private windows', ({ incognito: _split, ...one }) => one],
      ['with an address to update from', (one) => ({ ...one, update_url: 'https://example.org/' })],
    ];
    for (const [what, spoil] of manifests) {
      test(what, () => {
        assert.deepEqual(manifestFaults('edge', manifestOf('edge'), words), []);
        assert.equal(manifestFaults('edge', spoil(manifestOf('edge')), words).length, 1);
      });
    }

    const files = [
      ['with code made from text', 'card.js', 'const a=new Function("return 1")'],
      ['with eval', 'card.js', ';eval(a)'],
      ['with code from elsewhere', 'card.js', 'import("https://example.org/a.js")'],
      ['with a source map', 'card.js', '//# sourceMappingURL=card.js.map'],
      ['with a script from elsewhere', 'popup.html', '<script src="https://example.org/a.js"></script>'],
      ['with code within a page', 'popup.html', '<script>a()</script>'],
      ['with a file of a strange kind', 'card.wasm', ''],
    ];
    for (const [what, name, text] of files) {
      test(what, () => {
        const spoilt = filesOf('chrome').set(name, Buffer.from(text));
        assert.equal(packageFaults('chrome', readVersion(), spoilt).length, 1);
      });
    }

    test('without the licences', () => {
      const spoilt = filesOf('chrome');
      spoilt.delete('licences.txt');
      assert.deepEqual(packageFaults('chrome', readVersion(), spoilt), ['chrome: the licences are missing']);
    });
  });
});
