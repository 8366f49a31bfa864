// Which packages of node_modules really end up in the bundles.
import type { Plugin } from 'vite';

/** Code that the tools put into bundles without a file of its own, and the package that it comes from. */
const TOOLS: readonly (readonly [module: RegExp, folder: string])[] = [
  [/^\0vite\//, 'node_modules/vite'],
  [/^\0rolldown\//, 'node_modules/rolldown'],
];

/** The folder of the package that a bundled module belongs to, or null for the project's own: ".../node_modules/idb/build/index.js". */
export function packageFolder(module: string): string | null {
  const tool = TOOLS.find(([pattern]) => pattern.test(module));
  if (tool) return tool[1];
  const [, folder] = /^\0?(?:.*\/)?(node_modules\/(?:@[^/]+\/)?[^/?]+)/.exec(module) ?? [];
  return folder ? module.slice(module.startsWith('\0') ? 1 : 0, module.lastIndexOf(folder) + folder.length) : null;
}

/** A plugin that adds to `folders` the package of each module of which some code is left in a chunk. */
export function collectBundledPackages(folders: Set<string>): Plugin {
  return {
    name: 'citewell-bundled-packages',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const [module, { renderedLength }] of chunks.flatMap((chunk) => Object.entries(chunk.modules))) {
        const folder = renderedLength > 0 ? packageFolder(module) : null;
        if (folder) folders.add(folder);
      }
    },
  };
}
