import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { SERVICES } from './lib/model/services.ts';
import { collectBundledPackages } from './scripts/licences/bundled-packages.ts';
import { licenceFiles } from './scripts/licences/licence-files.ts';

/** What the extension's own pages may do, as little as they can live with: scripts/release/inspect-manifest.mjs holds it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  // 'self' is for the list of licences alone.
  `connect-src 'self' ${SERVICES.map(({ host }) => `https://${host}`).join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // No text becomes HTML or code: what a library could do with innerHTML ends in an error instead.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

const NO_FETCH = fileURLToPath(new URL('lib/report/exports/no-fetch.ts', import.meta.url));

/**
 * Keys that reach every finding without a mouse; the reader may change them in the browser's own settings. Of the letters behind Alt and
 * Shift, Orca takes all but D, J, N, S, W, Y and Z for its lists of what a page holds, Chromium opens a split view at N and gives W to nobody.
 */
const COMMANDS = {
  'first-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandFirstFinding__' },
  'next-finding': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandNextFinding__' },
  'previous-finding': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandPreviousFinding__' },
  'toggle-marks': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandToggleMarks__' },
};

/** Chrome has caretPositionFromPoint since 128, Firefox Custom Highlights since 140; an older target would spoil light-dark(). */
const OLDEST_BROWSERS = { chrome: '128', firefox: '140.0' };
const BUILD_TARGET = ['chrome128', 'firefox140'];

/**
 * Starts the injected scripts as they are: WXT's own start brings a logger that is mute in a build, a third of the gate's bytes on
 * every page, and plugins of WXT, of which there are none.
 */
const leanStart = {
  name: 'citewell:lean-start',
  transform(code: string, id: string): string | undefined {
    if (!id.includes('wxt-unlisted-script-entrypoint')) return undefined;
    const [definition] = /^import definition from .*$/m.exec(code) ?? [];
    if (definition === undefined) throw new Error('WXT starts its scripts in another way than leanStart knows.');
    return `${definition}\nexport default definition.main();`;
  },
};

/** Folders of the packages that the build has put into a bundle so far. */
const bundledFolders = new Set<string>();

export default defineConfig({
  manifestVersion: 3,
  // Packages are made beside a build that tests are using.
  outDir: process.env['CITEWELL_OUTPUT'] ?? '.output',
  imports: false,
  webExt: { disabled: true },
  vite: () => ({
    plugins: [collectBundledPackages(bundledFolders), leanStart],
    // citation-js would bring two packages for Node with it.
    resolve: { alias: { 'node-fetch': NO_FETCH, 'sync-fetch': NO_FETCH } },
    build: { target: BUILD_TARGET, cssTarget: BUILD_TARGET },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: {
      // Developer contact for the services' polite pools; empty unless set at build time, never invented.
      __CONTACT__: JSON.stringify(process.env['CITEWELL_CONTACT'] ?? ''),
    },
  }),
  hooks: {
    // Runs when all bundles are made.
    'build:publicAssets': (_wxt, files) => {
      files.push(...licenceFiles(bundledFolders));
    },
    // The gate is pushed in by hand: defineContentScript would pull 3 kB of helpers into every page.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts ??= [];
      manifest.content_scripts.push({ matches: ['http://*/*', 'https://*/*'], js: ['gate.js'], run_at: 'document_idle' });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: {
      default_title: 'Citewell',
      default_popup: 'popup.html',
      default_icon: { 16: 'icons/idle-16.png', 32: 'icons/idle-32.png' },
    },
    commands: COMMANDS,
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    content_security_policy: {
      extension_pages: POLICY.join('; '),
    },
    // Without "split" Chromium would open the report on a private page in the normal window; Firefox has no "split" and needs none.
    ...(browser !== 'firefox' && { minimum_chrome_version: OLDEST_BROWSERS.chrome, incognito: 'split' as const }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'citewell@citewell.example',
          strict_min_version: OLDEST_BROWSERS.firefox,
          data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
