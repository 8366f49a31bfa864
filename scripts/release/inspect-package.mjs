// What the files of a package must and must not be.
import { manifestFaults } from './inspect-manifest.mjs';

const KINDS = /\.(?:js|css|html|json|png|svg|txt)$/;
const CODE = /\.(?:js|html)$/;

/** What no code of the package may do: run text as code, or bring code from elsewhere. */
const FORBIDDEN = [
  ['a source map', /sourceMappingURL=/],
  ['eval', /(?<![\w$.])eval\s*\(/],
  ['Function made from text', /(?<![\w$.])(?:new\s+)?Function\s*\(/],
  ['a timer made from text', /set(?:Timeout|Interval)\s*\(\s*["'`]/],
  ['code from elsewhere', /\bimport\s*\(\s*["'`](?:https?:|data:|blob:|\/\/)|\bfrom\s*["'](?:https?:|\/\/)|importScripts\s*\(/],
  ['document.write', /\bdocument\.write(?:ln)?\s*\(/],
  ['WebAssembly', /\bWebAssembly\b/],
];
/** A page may name files of the package, and may not hold code itself. */
const FORBIDDEN_IN_PAGES = [
  ['a file from elsewhere', /(?:src|href)\s*=\s*["']?(?:https?:|data:|\/\/)/i],
  ['code within the page', /<script(?![^>]*\ssrc=)[^>]*>|\son\w+\s*=/i],
];

const textOf = (bytes) => Buffer.from(bytes).toString('utf8');

function codeFaults([name, bytes]) {
  const text = textOf(bytes);
  const rules = name.endsWith('.html') ? [...FORBIDDEN, ...FORBIDDEN_IN_PAGES] : FORBIDDEN;
  return rules.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${name} holds ${what}`);
}

function namedFiles(manifest) {
  const { background, action, options_ui, icons, content_scripts = [] } = manifest;
  return [
    background?.service_worker,
    ...(background?.scripts ?? []),
    action?.default_popup,
    options_ui?.page,
    ...Object.values(icons ?? {}),
    ...Object.values(action?.default_icon ?? {}),
    ...content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]),
  ].filter(Boolean);
}

function licenceFaults(files) {
  const list = files.get('licences.json');
  const texts = textOf(files.get('licences.txt') ?? '');
  if (!list || texts === '') return ['the licences are missing'];
  const packages = JSON.parse(textOf(list));
  const unnamed = packages.filter(({ name, version }) => !texts.includes(`\n${name} ${version}\n`));
  return [
    ...unnamed.map(({ name }) => `licences.txt says nothing of ${name}`),
    ...(texts.includes('Citations by CSL (citeproc-js)') ? [] : ['licences.txt does not name the makers of citeproc']),
  ];
}

/** Sentences about what is wrong with a package for a browser: `packageFaults('edge', '0.1.0', files)`; none when all is well. */
export function packageFaults(browser, version, files) {
  const manifest = JSON.parse(textOf(files.get('manifest.json') ?? '{}'));
  const names = [...files.keys()];
  const languages = Object.fromEntries(
    names.flatMap((name) => {
      const [, language] = /^_locales\/(\w+)\/messages\.json$/.exec(name) ?? [];
      return language ? [[language, JSON.parse(textOf(files.get(name)))]] : [];
    }),
  );
  return [
    ...(manifest.version === version ? [] : [`the manifest says version ${manifest.version}`]),
    ...names.filter((name) => !KINDS.test(name)).map((name) => `${name} is of a kind that does not belong into a package`),
    ...namedFiles(manifest)
      .filter((name) => !files.has(name))
      .map((name) => `the manifest names ${name}, which is missing`),
    ...[...files].filter(([name]) => CODE.test(name)).flatMap(codeFaults),
    ...licenceFaults(files),
    ...manifestFaults(browser, manifest, languages),
  ].map((fault) => `${browser}: ${fault}`);
}
