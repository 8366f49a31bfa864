import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCheck } from './run-check.ts';

const PAGE =
  '<title>Needles</title><p>Needles help (Mu, 2020; Quassem, 2017).</p><h2>References</h2><p>Mu, J. (2020). Acupuncture. Pain, 12(3), 1–9.</p><p>Qaseem, A. (2017). Treatments. Ann Intern Med, 166(7), 514–530.</p>';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'citewell-'));
  writeFileSync(join(folder, 'page.html'), PAGE);
  writeFileSync(join(folder, 'empty.html'), '');
  writeFileSync(join(folder, 'picture.html'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
  writeFileSync(join(folder, 'huge.html'), Buffer.alloc(20 * 1024 * 1024, 'a'));
  writeFileSync(join(folder, 'bare.html'), '<html><head><title>x</title></head></html>');
  writeFileSync(join(folder, 'latin1.html'), Buffer.from('<meta charset="iso-8859-1"><p>M\u00fcller (2020)</p>', 'latin1'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: string[]) {
  return runCheck(...args.map((arg) => (arg.endsWith('.html') ? join(folder, arg) : arg)));
}

describe('check', () => {
  it('writes one report a file, in order, with the path as given', async () => {
    const { code, out } = await check('--offline', '--format', 'ndjson', 'page.html', 'latin1.html');
    expect(code).toBe(0);
    const reports = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reports.map((report) => report.file)).toEqual([join(folder, 'page.html'), join(folder, 'latin1.html')]);
    expect(reports[0].citations.map((citation: { verdict: string }) => citation.verdict)).toEqual(['ok', 'author-variant']);
  });

  it('writes JSON for reading and text for people', async () => {
    expect(JSON.parse((await check('--offline', 'page.html')).out)).toMatchObject({ version: 1, summary: { citations: 2, matched: 1 } });
    expect((await check('--offline', '--format', 'text', 'page.html')).out).toContain(
      'author-variant: Quassem, 2017 - The list has this work',
    );
  });

  it.each([
    ['absent.html', 'does not exist'],
    ['empty.html', 'is empty'],
    ['picture.html', 'is not text; Citewell reads HTML files'],
    ['huge.html', 'is 20 MB, larger than any article (the limit is 16 MB)'],
    ['bare.html', 'shows no text'],
  ])('says of %s that it %s, and still reports the others', async (file, reason) => {
    const { code, out, err } = await check('--offline', '--format', 'ndjson', file, 'page.html');
    expect(code).toBe(1);
    expect(err).toBe(`Citewell: ${join(folder, file)}: ${reason}\n`);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('decodes the character set that a page declares', async () => {
    const { out } = await check('--offline', '--format', 'json', 'latin1.html');
    expect(JSON.parse(out).page.title).toBe('');
    expect((await check('--offline', '--debug', 'latin1.html')).code).toBe(0);
  });

  it.each([
    [[], 'name at least one HTML file'],
    [['--format', 'xml', 'page.html'], '--format must be json, ndjson or text, not "xml"'],
    [['--offline', '--gateway', 'http://127.0.0.1:1', 'page.html'], '--offline and --gateway exclude each other'],
    [['--gateway', 'nowhere', 'page.html'], '--gateway must be an address like http://127.0.0.1:8080, not "nowhere"'],
    [['--mailto', 'me', 'page.html'], '--mailto must be an e-mail address, not "me"'],
    [['--frobnicate', 'page.html'], 'frobnicate'],
  ])('refuses %j with the reason', async (args, reason) => {
    const { code, out, err } = await check(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(reason);
    expect(err).toContain('usage: npm run --silent check');
  });

  it('traces forms, candidates and scores on request', async () => {
    const { err } = await check('--offline', '--debug', 'page.html');
    expect(err).toContain('"Quassem, 2017" form parenthetical');
    expect(err).toMatch(/r2 0\.\d\d the name is spelt "Quassem" here and "Qaseem" in the list/);
  });
});
