/** A package that is a part of the shipped extension, under the licence that its own package names. */
export interface ShippedPackage {
  readonly name: string;
  readonly licence: string;
  readonly href: string;
}

/** What is shipped beside Citewell's own code. */
export const SHIPPED_PACKAGES: readonly ShippedPackage[] = [
  { name: 'Preact', licence: 'MIT', href: 'https://github.com/preactjs/preact' },
  { name: 'Floating UI', licence: 'MIT', href: 'https://github.com/floating-ui/floating-ui' },
  { name: 'Valibot', licence: 'MIT', href: 'https://github.com/fabian-hiller/valibot' },
  { name: 'idb', licence: 'ISC', href: 'https://github.com/jakearchibald/idb' },
  { name: 'Citation.js', licence: 'MIT', href: 'https://github.com/citation-js/citation-js' },
  { name: 'WXT', licence: 'MIT', href: 'https://github.com/wxt-dev/wxt' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0', href: 'https://github.com/mozilla/webextension-polyfill' },
];
