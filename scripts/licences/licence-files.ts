// The two files about licences that every package of Citewell contains.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describePackage, type ShippedPackage } from './describe-package.ts';

/** A file of the extension that a build makes. */
interface MadeFile {
  readonly relativeDest: string;
  readonly contents: string;
}

const HERE = dirname(fileURLToPath(import.meta.url));
const RULE = '-'.repeat(80);

/** `licences.txt` to read and `licences.json` for the settings page, about the packages in these folders. */
export function licenceFiles(folders: Iterable<string>): readonly MadeFile[] {
  const packages = withoutDoubles([...folders].map(describePackage));
  const list = packages.map(({ name, version, licence, href }) => ({ name, version, licence, href }));
  return [
    { relativeDest: 'licences.txt', contents: textOf(packages) },
    { relativeDest: 'licences.json', contents: `${JSON.stringify(list, null, 2)}\n` },
  ];
}

/** A package may lie in node_modules twice; one version is named once, in the order of the names. */
function withoutDoubles(packages: readonly ShippedPackage[]): readonly ShippedPackage[] {
  const byName = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  return [...byName.keys()].sort().map((key) => byName.get(key) as ShippedPackage);
}

function textOf(packages: readonly ShippedPackage[]): string {
  const own = readFileSync(join(HERE, '..', '..', 'LICENSE'), 'utf8').trim();
  const head = `Citewell\n\n${own}\n\nCitewell contains the following packages.`;
  const parts = packages.map(({ name, version, licence, href, text }) => `${name} ${version}\nLicence: ${licence}\n${href}\n\n${text}`);
  const cpal = packages.some(({ licence }) => licence === 'CPAL-1.0') ? [readFileSync(join(HERE, 'CPAL-1.0.txt'), 'utf8').trim()] : [];
  return `${[head, ...parts, ...cpal].join(`\n\n${RULE}\n\n`)}\n`;
}
