// `npm run check` on the sample article: the same facts as in the browser, with the stand-in for a gateway.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import { root } from '../../scripts/dependencies.mjs';
import { expected } from '../../scripts/sample-article.mjs';
import { startStandIn } from '../../scripts/stand-in/stand-in.mjs';

const ARTICLE = 'tests/pages/sample-article/index.html';
const OFFLINE = ['--offline', '--format', 'ndjson'];

const titlesOf = (out) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).page.title);

/** Runs the command; the stand-in lives in this process, so it must not block. */
function check(...args) {
  return checkWith({}, ...args);
}

/** The same with variables of the environment. */
function checkWith(variables, ...args) {
  return new Promise((resolve) => {
    const env = { ...process.env, ...variables };
    const child = spawn('npm', ['run', '--silent', 'check', '--', ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const told = { out: '', err: '' };
    child.stdout.on('data', (chunk) => {
      told.out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      told.err += chunk;
    });
    child.once('close', (code) => resolve({ code, ...told }));
  });
}

describe('npm run check on the sample article', () => {
  let standIn;
  let report;
  before(async () => {
    standIn = await startStandIn();
    const { code, out, err } = await check('--gateway', standIn.origin, ARTICLE);
    assert.equal(code, 0, err);
    [report] = [JSON.parse(out)].flat();
  });
  after(() => standIn?.close());

  test('finds every citation with its verdict and reference, and no other', () => {
    const idOf = (id) => expected.references[report.references.findIndex((reference) => reference.id === id)]?.id ?? null;
    assert.deepEqual(
      report.citations.map(({ selector, verdict, references }) => ({ exact: selector.exact, verdict, reference: idOf(references[0]) })),
      expected.citations,
    );
  });

  test('finds every reference with its DOI, its PMID and whether it is cited', () => {
    assert.deepEqual(
      report.references.map(({ citedBy, resolution: { work } }) => ({
        DOI: work?.DOI?.toLowerCase() ?? null,
        PMID: work?.PMID ?? null,
        cited: citedBy.length > 0,
      })),
      expected.references.map(({ DOI, PMID, cited }) => ({ DOI: DOI?.toLowerCase() ?? null, PMID, cited })),
    );
  });

  test('says of no reference anything but that no citation was seen', () => {
    const verdicts = report.references.map(({ verdicts: given }) => given.map(({ id }) => id));
    assert.deepEqual(
      verdicts,
      expected.references.map(({ cited }) => (cited ? [] : ['uncited'])),
    );
  });

  test('asks nobody with --offline, and gives the same verdicts on the citations', async () => {
    const seen = standIn.requests.length;
    const { out } = await check('--offline', ARTICLE);
    const [offline] = [JSON.parse(out)].flat();
    assert.equal(standIn.requests.length, seen);
    assert.deepEqual(
      offline.citations.map(({ verdict }) => verdict),
      report.citations.map(({ verdict }) => verdict),
    );
  });
});

describe('npm run check on many pages', () => {
  const PAGES = 24;
  let folder;
  let files;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'citewell-many-'));
    files = Array.from({ length: PAGES }, (_, i) => join(folder, `${i}.html`));
    const body = '<p>Needles help (Mu, 2020).</p><h2>References</h2><p>Mu, J. (2020). Acupuncture. Pain, 12(3), 1–9.</p>';
    for (const [i, file] of files.entries()) writeFileSync(file, `<title>Page ${i}</title>${body}`);
  });
  after(() => rmSync(folder, { recursive: true }));

  test('gives the same reports on two threads, which ask the services through one way, in the order of the files', async () => {
    const standIn = await startStandIn();
    try {
      const sources = [files[0], ARTICLE, ...files.slice(1)];
      const one = await check('--format', 'ndjson', '--gateway', standIn.origin, ...sources);
      const askedByOne = standIn.requests.length;
      const two = await check('--format', 'ndjson', '--jobs', '2', '--gateway', standIn.origin, ...sources);
      assert.equal(two.code, 0, two.err);
      assert.equal(two.out, one.out);
      assert.deepEqual(
        two.out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).file),
        sources,
      );
      // The threads share one cache: what one page has asked, no other asks again.
      assert.ok(standIn.requests.length <= 2 * askedByOne, `${standIn.requests.length} requests, ${askedByOne} of them by one thread`);
    } finally {
      await standIn.close();
    }
  });

  for (const jobs of [1, 2])
    test(`loses one page alone where a page needs more memory than a thread has, with --jobs ${jobs}`, async () => {
      const large = join(folder, 'large.html');
      writeFileSync(large, '<p>Mu (2020) '.repeat(600_000));
      const { code, out, err } = await checkWith(
        { NODE_OPTIONS: '--max-old-space-size=64' },
        ...OFFLINE,
        '--jobs',
        String(jobs),
        files[0],
        large,
        files[1],
      );
      assert.equal(code, 1);
      assert.equal(err, `Citewell: ${large}: could not be checked (it takes more memory than there is)\n`);
      assert.deepEqual(titlesOf(out), ['Page 0', 'Page 1']);
    });

  test('reads the names of files from another program, and reports each page as soon as it is named', async () => {
    const child = spawn('npm', ['run', '--silent', 'check', '--', ...OFFLINE, '--jobs', '2', '--files-from', '-'], { cwd: root });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const [i, file] of files.slice(0, 3).entries()) {
      child.stdin.write(`${file}\n`);
      assert.equal(JSON.parse((await lines.next()).value).page.title, `Page ${i}`);
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  test('ends at Ctrl-C in the middle with whole reports and exit code 130', async () => {
    const child = spawn(process.execPath, ['scripts/cli.mjs', 'check', ...OFFLINE, '--jobs', '2', '--files-from', '-'], { cwd: root });
    const told = { out: '', err: '' };
    child.stderr.on('data', (chunk) => {
      told.err += chunk;
    });
    // Standard input stays open: the command has all these pages to check and would wait for more.
    child.stdin.write(`${Array(200).fill(files).flat().join('\n')}\n`);
    const closed = once(child, 'close');
    child.stdout.once('data', () => child.kill('SIGINT'));
    for await (const chunk of child.stdout) told.out += chunk;
    assert.deepEqual(await closed, [130, null]);
    assert.equal(told.err, '');
    const titles = titlesOf(told.out);
    assert.ok(titles.length < 200 * PAGES);
    assert.deepEqual(
      titles,
      titles.map((_, i) => `Page ${i % PAGES}`),
    );
  });
});
