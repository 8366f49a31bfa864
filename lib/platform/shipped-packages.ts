import * as v from 'valibot';
import type { ShippedPackage } from '../model/shipped-package.ts';
import { browser } from './browser.ts';

const Packages = v.array(
  v.object({ name: v.string(), version: v.string(), licence: v.string(), href: v.pipe(v.string(), v.startsWith('https://')) }),
);

/** What the build found in its own bundles (scripts/licences): `(await readShippedPackages())[0].name` -> "@citation-js/core". */
export async function readShippedPackages(): Promise<readonly ShippedPackage[]> {
  const answer = await fetch(browser.runtime.getURL('licences.json'));
  return v.parse(Packages, await answer.json());
}
