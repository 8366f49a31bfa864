// `npm run check` on the sample article: the same facts as in the browser, with the stand-in for a gateway.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { root } from '../../scripts/dependencies.mjs';
import { expected } from '../../scripts/sample-article.mjs';
import { startStandIn } from '../../scripts/stand-in/stand-in.mjs';

const ARTICLE = 'tests/pages/sample-article/index.html';

/** Runs the command; the stand-in lives in this process, so it must not block. */
function check(...args) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', 'check', '--', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
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

  test('calls no reference anything but never cited', () => {
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
