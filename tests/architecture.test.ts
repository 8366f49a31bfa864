import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The rules of docs/architecture.md, held to the code. */
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const STAGES = ['page', 'bibliography', 'references', 'citations', 'linking', 'resolver', 'verdicts', 'report'];
const LAYER: Record<string, number> = {
  model: 0,
  text: 1,
  locales: 1,
  ...Object.fromEntries(STAGES.map((stage) => [stage, 2])),
  pipeline: 3,
  annotation: 4,
  messaging: 4,
  platform: 4,
  cli: 4,
  components: 5,
  entrypoints: 6,
};
/** Folders of lib that may touch the page's tree. */
const MAY_USE_DOM = new Set(['page', 'annotation', 'platform']);
const MAY_USE_BROWSER = new Set(['platform', 'entrypoints']);
const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 60;
const LONGEST_ENTRYPOINT = 60;

interface Source {
  readonly path: string;
  readonly part: string;
  readonly text: string;
  /** Project files that it imports. */
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function partOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? second.replace(/\.ts$/, '') : first;
}

function readSource(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  const imports = specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => relative(ROOT, resolve(ROOT, dirname(path), specifier.replace(/\?.*$/, ''))))
    .filter((target) => /\.tsx?$/.test(target));
  return { path, part: partOf(path), text, imports, packages: specifiers.filter((specifier) => !specifier.startsWith('.')) };
}

const sources = ['lib', 'components', 'entrypoints'].flatMap(filesBelow).map(readSource);

describe('layers', () => {
  it('knows the layer of every folder', () => {
    expect(sources.filter((source) => LAYER[source.part] === undefined).map((source) => source.path)).toEqual([]);
  });

  it('lets no file import from a higher layer', () => {
    const faults = sources.flatMap((source) =>
      source.imports
        .filter((target) => (LAYER[partOf(target)] ?? 9) > (LAYER[source.part] ?? 0))
        .map((target) => `${source.path} -> ${target}`),
    );
    expect(faults).toEqual([]);
  });

  it('lets no stage import another stage', () => {
    const faults = sources
      .filter((source) => STAGES.includes(source.part))
      .flatMap((source) =>
        source.imports
          .filter((target) => STAGES.includes(partOf(target)) && partOf(target) !== source.part)
          .map((target) => `${source.path} -> ${target}`),
      );
    expect(faults).toEqual([]);
  });

  it('lets components import only model, text, locales and themselves', () => {
    const allowed = new Set(['model', 'text', 'locales', 'components']);
    const faults = sources
      .filter((source) => source.part === 'components')
      .flatMap((source) => source.imports.filter((target) => !allowed.has(partOf(target))).map((target) => `${source.path} -> ${target}`));
    expect(faults).toEqual([]);
  });

  it('has no cycle of imports', () => {
    const importsOf = new Map(sources.map((source) => [source.path, source.imports]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      else if (!done.has(path)) {
        for (const target of importsOf.get(path) ?? []) visit(target, [...trail, path]);
        done.add(path);
      }
    };
    for (const source of sources) visit(source.path, []);
    expect(cycles).toEqual([]);
  });
});

describe('what a part may use', () => {
  it('keeps the browser polyfill in lib/platform', () => {
    expect(
      sources
        .filter((source) => source.packages.includes('webextension-polyfill') && source.part !== 'platform')
        .map((source) => source.path),
    ).toEqual([]);
  });

  it('keeps browser calls in platform and entrypoints', () => {
    const faults = sources.filter(
      (source) => !MAY_USE_BROWSER.has(source.part) && /(?<![\w.'"])(?:browser|chrome)\.\w+/.test(withoutComments(source.text)),
    );
    expect(faults.map((source) => source.path)).toEqual([]);
  });

  it('has the type checker keep the page tree out of all other parts of lib', () => {
    const { compilerOptions, include } = JSON.parse(readFileSync(join(ROOT, 'lib/tsconfig.pure.json'), 'utf8'));
    const parts = readdirSync(join(ROOT, 'lib')).filter((name) => !name.startsWith('tsconfig') && !MAY_USE_DOM.has(name));
    expect(include).toEqual(parts.sort());
    expect(compilerOptions.lib).toEqual(['ESNext']); // no "DOM": whoever names a Document or a window there gets an error
  });

  it('takes fetch, clock and chance as arguments in the pure parts', () => {
    const pure = new Set(['model', 'text', 'locales', 'pipeline', 'components', ...STAGES]);
    const isBare = (text: string) =>
      /globalThis\.fetch\(|Date\.now\(|new Date\(\)|Math\.random\(/.test(text) ||
      (/(?<![\w.])fetch\(/.test(text) && !/\bfetch: typeof/.test(text));
    const faults = sources.filter((source) => pure.has(source.part) && isBare(withoutComments(source.text)));
    expect(faults.map((source) => source.path)).toEqual([]);
  });

  it('has one way out: nothing but fetch asks anybody', () => {
    const faults = sources.filter((source) =>
      /XMLHttpRequest|sendBeacon|\bWebSocket\b|EventSource|new Image\(/.test(withoutComments(source.text)),
    );
    expect(faults.map((source) => source.path)).toEqual([]);
  });

  it('never parses text as HTML or code in the page', () => {
    const faults = sources.filter((source) =>
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|(?<!\w)eval\(|new Function\(/.test(
        withoutComments(source.text),
      ),
    );
    expect(faults.map((source) => source.path)).toEqual([]);
  });
});

describe('sizes and names', () => {
  it(`keeps files under ${LONGEST_FILE} lines`, () => {
    expect(sources.filter((source) => source.text.split('\n').length > LONGEST_FILE).map((source) => source.path)).toEqual([]);
  });

  it(`keeps entrypoints under ${LONGEST_ENTRYPOINT} lines`, () => {
    expect(
      sources
        .filter((source) => source.part === 'entrypoints' && source.text.split('\n').length > LONGEST_ENTRYPOINT)
        .map((source) => source.path),
    ).toEqual([]);
  });

  it(`keeps functions under ${LONGEST_FUNCTION} lines`, () => {
    expect(sources.flatMap((source) => longFunctions(source))).toEqual([]);
  });

  it('names files after what they hold', () => {
    const vague = sources.filter((source) => /(?:^|\/)(?:utils?|helpers?|misc|common|stuff)(?:\.|\/)/.test(source.path));
    const shape = sources.filter(
      (source) =>
        !(source.path.endsWith('.tsx') && source.part === 'components' ? /\/[A-Z]\w*\.tsx$/ : /\/[a-z][a-z0-9.-]*\.tsx?$/).test(
          source.path,
        ),
    );
    expect([...vague, ...shape].map((source) => source.path)).toEqual([]);
  });

  it('documents every export of lib', () => {
    const faults = sources
      .filter((source) => source.path.startsWith('lib/'))
      .flatMap((source) =>
        [...source.text.matchAll(/(^|\n)([^\n]*)\nexport (?:async )?(?:const|function|class|interface|type) (\w+)/g)]
          .filter((match) => !/\*\/\s*$/.test(match[2] ?? ''))
          .map((match) => `${source.path}: ${match[3]}`),
      );
    expect(faults).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Functions and methods whose closing brace comes too late, by the formatter's indentation. */
function longFunctions({ path, text }: Source): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    const opening =
      /^(\s*)(?:export )?(?:default )?(?:async )?(?:function\b|(?:private |readonly |static )*(?!if|for|while|switch|catch)\w+\(.*\)(?:: [^{]+)? \{$)/.exec(
        line,
      );
    if (!opening) return [];
    // "}: Props) {" closes parameters that were taken apart, not the function
    const closing = lines.findIndex((later, k) => k > i && later.startsWith(`${opening[1]}}`) && !/^\s*}[:)]/.test(later));
    return closing - i + 1 > LONGEST_FUNCTION ? [`${path}:${i + 1}`] : [];
  });
}
