import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { type BlockCoverage, startBlockCoverage } from './block-coverage.ts';
import { type Chance, createChance, LONGEST_INPUT, mutate, shrink } from './mutate.ts';
import { TARGETS, type Target } from './targets.ts';

/** Inputs between two looks at what was reached: a look costs as much as several inputs. */
const BATCH = 200;
/** Milliseconds that an input of up to `LONGEST_INPUT` characters may take: a hundred times what the slowest takes on an idle machine. */
const TIME_LIMIT = 1500;
/** Milliseconds between two words on how far a run is: a night has some 900 of them. */
const TELLING = 60_000;

/** One target's run so far. */
interface Run {
  readonly target: Target;
  /** The seeds, and every input that reached a block which none before it had. */
  readonly kept: string[];
  readonly reached: Set<string>;
  cases: number;
}

/** `npm run fuzz -- --seconds 60 | --cases 10000000 [--seed N] [--target NAME]`; 1 when something broke. Ctrl-C ends it with what it has. */
export async function main(args: readonly string[], root: string, bundle: string): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { seconds: { type: 'string' }, cases: { type: 'string' }, seed: { type: 'string' }, target: { type: 'string' } },
  });
  const targets = TARGETS.filter(({ name }) => values.target === undefined || name === values.target);
  const seed = Number(values.seed ?? Date.now() % 1e9);
  const most = Number(values.cases ?? Number.POSITIVE_INFINITY);
  const seconds = Number(values.seconds ?? (values.cases === undefined ? 60 : Number.POSITIVE_INFINITY));
  if (targets.length === 0 || !(most > 0) || !(seconds > 0) || !Number.isInteger(seed)) {
    console.error(`usage: npm run fuzz -- [--seconds N | --cases N] [--seed N] [--target ${TARGETS.map(({ name }) => name).join(' | ')}]`);
    return 2;
  }
  console.log(`Fuzzing ${targets.map(({ name }) => name).join(', ')} with seed ${seed}.`);
  const chance = createChance(seed);
  const coverage = await startBlockCoverage(bundle);
  const runs = targets.map((target): Run => ({ target, kept: seedsOf(target, root), reached: new Set(), cases: 0 }));
  const end = performance.now() + seconds * 1000;
  const count = () => runs.reduce((sum, { cases }) => sum + cases, 0);
  const isStopped = hearStop();
  const tell = createProgress(() => `${count()} cases, ${runs.reduce((sum, { reached }) => sum + reached.size, 0)} blocks reached`);
  for (let round = 0; count() < most && performance.now() < end; round++) {
    const run = runs[round % runs.length];
    if (!run || (await isStopped())) break;
    tell();
    const failure = await runBatch(run, Math.min(BATCH, most - count()), coverage, chance, end);
    if (failure === null) continue;
    console.error(await describeFailure(run.target, failure, seed));
    return 1;
  }
  for (const { target, cases, kept, reached } of runs)
    console.log(`${target.name}: ${cases} cases, ${reached.size} blocks reached, ${kept.length} inputs kept`);
  console.log(`${count()} cases, nothing broke. Seed ${seed}.`);
  return 0;
}

/** Asks whether Ctrl-C was pressed, or the run told to end; a second time ends it at once. */
function hearStop(): () => Promise<boolean> {
  let isStopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      isStopped = true;
    });
  return async () => {
    // Signals are heard between two turns of the event loop, and the cases themselves leave it none.
    await setImmediate();
    return isStopped;
  };
}

function createProgress(say: () => string): () => void {
  let told = performance.now();
  return () => {
    if (performance.now() - told < TELLING) return;
    told = performance.now();
    console.log(say());
  };
}

function seedsOf({ seeds }: Target, root: string): string[] {
  return seeds.flatMap((file) => {
    const path = join(root, 'tests', 'fixtures', file);
    if (!existsSync(path)) throw new Error(`No fixture ${file}.`);
    const text = readFileSync(path, 'utf8');
    return file.endsWith('.json')
      ? [JSON.stringify(JSON.parse(text)).slice(0, LONGEST_INPUT)]
      : text.split('\n').filter((line) => line && !line.startsWith('#'));
  });
}

/** Runs some inputs, half of them new and half made from those that reached something; returns the first that fails, or null. */
async function runBatch(run: Run, size: number, coverage: BlockCoverage, chance: Chance, end: number): Promise<string | null> {
  const { target, kept } = run;
  const fresh = fc
    .sample(target.inputs, { seed: chance(2 ** 31), numRuns: Math.ceil(size / 2) })
    .map((text) => text.slice(0, LONGEST_INPUT));
  const pick = () => kept[chance(kept.length)] ?? '';
  const made = Array.from({ length: size - fresh.length }, () => mutate(pick(), pick(), chance));
  const done: string[] = [];
  for (const input of [...fresh, ...made]) {
    if (performance.now() > end) break;
    if (await fails(target, input)) return input;
    run.cases++;
    done.push(input);
  }
  await keepNew(run, done, coverage);
  return null;
}

/** Where a batch reached something new, its inputs are run once more in ever smaller groups, to see which of them did. */
async function keepNew({ target, kept, reached }: Run, inputs: readonly string[], coverage: BlockCoverage): Promise<void> {
  const fresh = new Set([...(await coverage.take())].filter((block) => !reached.has(block)));

  async function search(group: readonly string[]): Promise<void> {
    for (const input of group) await target.run(input);
    const found = [...(await coverage.take())].filter((block) => fresh.has(block));
    if (found.length === 0) return;
    if (group.length > 1) {
      for (let i = 0; i < group.length; i += Math.ceil(group.length / 4)) await search(group.slice(i, i + Math.ceil(group.length / 4)));
      return;
    }
    kept.push(...group);
    for (const block of found) fresh.delete(block);
  }

  for (const block of fresh) reached.add(block);
  if (fresh.size > 0) await search(inputs);
}

async function fails(target: Target, input: string): Promise<boolean> {
  return (await errorOf(target, input)) !== null;
}

/** What is wrong with how a target reads an input, or null. A slow run is run again: the machine may have been busy. */
export async function errorOf(target: Target, input: string): Promise<Error | null> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3; tries++) {
    const start = performance.now();
    try {
      await target.run(input);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
    fastest = Math.min(fastest, performance.now() - start);
    if (fastest < TIME_LIMIT) return null;
  }
  return new Error(`took ${Math.round(fastest)} ms for ${input.length} characters`);
}

async function describeFailure(target: Target, input: string, seed: number): Promise<string> {
  const { message = '' } = (await errorOf(target, input)) ?? {};
  const kind = message.split(/[:\d"]/)[0] ?? '';
  const isSame = async (text: string) => (await errorOf(target, text))?.message.startsWith(kind) ?? false;
  const small = await shrink(input, isSame);
  const error = await errorOf(target, small);
  return [
    `${target.name} broke with seed ${seed}: ${error?.stack}`,
    'Add this row to tests/fixtures/crashes.ndjson, then mend the code:',
    JSON.stringify({ target: target.name, input: small, was: error?.message }),
  ].join('\n');
}
