/** A package that is a part of the shipped extension: { name: 'idb', version: '8.0.4', licence: 'ISC', href: 'https://github.com/...' }. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX name. */
  readonly licence: string;
  /** Where its source is. */
  readonly href: string;
}
