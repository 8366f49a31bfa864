// What the manifest of a package must and must not say, store by store.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dependencies.mjs';
import { SERVICE_HOSTS } from '../stand-in/stand-in.mjs';

/** The one content security policy: nothing but scripts, styles and pictures of the package, connections to the services by name. */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'", ...SERVICE_HOSTS.map((host) => `https://${host}`)],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

/** Longest name and short description that the stores take. */
const LONGEST_NAME = 45;
const LONGEST_DESCRIPTION = 132;

/** The permissions that docs/permissions.md explains: what stands as code in the first column of its table. */
function documentedPermissions() {
  const rows = readFileSync(join(root, 'docs', 'permissions.md'), 'utf8').match(/^\|[^|]*\|/gm) ?? [];
  return new Set(rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name)));
}

/** "default-src 'none'; img-src 'self'" -> { "default-src": ["'none'"], "img-src": ["'self'"] }. */
function readPolicy(policy) {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name, ...values]) => [name, values]));
}

function policyFaults({ content_security_policy: policies = {} }) {
  const { extension_pages: own, ...others } = policies;
  const stated = readPolicy(own ?? '');
  const names = new Set([...Object.keys(POLICY), ...Object.keys(stated)]);
  const sorted = (values) => [...(values ?? [])].sort().join(' ');
  return [
    ...Object.keys(others).map((name) => `a policy for ${name}`),
    ...[...names]
      .filter((name) => sorted(POLICY[name]) !== sorted(stated[name]))
      .map((name) => `${name} is "${stated[name]?.join(' ') ?? 'missing'}"`),
  ].map((fault) => `content security policy: ${fault}`);
}

function permissionFaults(manifest) {
  const { permissions = [], optional_permissions = [], host_permissions = [], optional_host_permissions = [] } = manifest;
  const asked = new Set([...permissions, ...optional_permissions, ...host_permissions, ...optional_host_permissions]);
  const explained = documentedPermissions();
  return [
    ...[...asked].filter((name) => !explained.has(name)).map((name) => `asks for ${name}, which docs/permissions.md does not explain`),
    ...[...explained].filter((name) => !asked.has(name)).map((name) => `does not ask for ${name}, which docs/permissions.md explains`),
  ];
}

function storeFaults(browser, manifest) {
  const gecko = manifest.browser_specific_settings?.gecko;
  const rules = [
    ['manifest version 3', manifest.manifest_version === 3],
    ['no address to update from', !('update_url' in manifest)],
    ['no file that pages can reach', !('web_accessible_resources' in manifest)],
    ['no page or extension may connect', !('externally_connectable' in manifest)],
    ['an icon of 128 pixels', Boolean(manifest.icons?.[128])],
    ['a popup', Boolean(manifest.action?.default_popup)],
  ];
  const firefox = [
    ['an id', Boolean(gecko?.id)],
    ['data collection: none required', gecko?.data_collection_permissions?.required?.join() === 'none'],
    ['data collection: websiteContent optional', gecko?.data_collection_permissions?.optional?.join() === 'websiteContent'],
    ['a Firefox that knows data collection permissions', Number.parseInt(gecko?.strict_min_version ?? '0', 10) >= 140],
    ['an event page', Array.isArray(manifest.background?.scripts) && !('service_worker' in manifest.background)],
  ];
  const chromium = [
    ['a service worker', typeof manifest.background?.service_worker === 'string' && !('scripts' in manifest.background)],
    ['nothing that is for Firefox alone', gecko === undefined],
    ['the oldest Chromium', Boolean(manifest.minimum_chrome_version)],
    ['pages of its own in private windows', manifest.incognito === 'split'],
  ];
  return [...rules, ...(browser === 'firefox' ? firefox : chromium)].filter(([, holds]) => !holds).map(([rule]) => `wants: ${rule}`);
}

function wordFaults({ name, description, default_locale }, languages) {
  const resolve = (text, words) => text.replace(/^__MSG_(\w+)__$/, (_, key) => words[key]?.message ?? '');
  return Object.entries(languages).flatMap(([language, words]) => [
    ...(resolve(name, words).length <= LONGEST_NAME ? [] : [`the name in "${language}" is longer than ${LONGEST_NAME}`]),
    ...(resolve(name, words) && resolve(description, words) ? [] : [`no name or description in "${language}"`]),
    ...(resolve(description, words).length <= LONGEST_DESCRIPTION
      ? []
      : [`the description in "${language}" is longer than ${LONGEST_DESCRIPTION}`]),
    ...(default_locale in languages ? [] : ['no words in the default language']),
  ]);
}

/** Sentences about what is wrong in a manifest: `manifestFaults('edge', manifest, { en: words })`; none when all is well. */
export function manifestFaults(browser, manifest, languages) {
  return [...policyFaults(manifest), ...permissionFaults(manifest), ...storeFaults(browser, manifest), ...wordFaults(manifest, languages)];
}
