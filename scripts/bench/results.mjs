// The results as text: a table for the terminal, and bench/results.md.
import { spawnSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { findBrowser } from '../browsers.mjs';
import { isReached, MEASURES } from './measures.mjs';

const goalOf = ({ goal }) => (goal === undefined ? '' : typeof goal === 'object' ? `at least ${goal.least}` : `at most ${goal}`);

/** The machine and the day, as far as figures depend on them. */
function machine() {
  const [{ model }] = cpus();
  const browser = spawnSync(findBrowser('chromium'), ['--version'], { encoding: 'utf8' }).stdout.split(' built')[0].trim();
  return [
    ['date', new Date().toISOString().slice(0, 10)],
    ['processor', `${cpus().length} x ${model}`],
    ['memory', `${Math.round(totalmem() / 1024 ** 3)} GiB`],
    ['system', `Linux ${release()}`],
    ['Node', process.version],
    ['browser', browser],
    ['load', `${loadavg()[2].toFixed(1)} over the last 15 minutes: above ${cpus().length}, times by the clock are too long`],
  ];
}

/** The figures as a table: value, goal, and whether it is reached. */
export const flatTable = (flat) => ({
  title: 'Figures',
  columns: ['key', 'value', 'unit', 'goal', 'reached', 'what it is'],
  rows: MEASURES.map((measure) => [
    measure.key,
    flat[measure.key],
    measure.unit,
    goalOf(measure),
    isReached(measure, flat[measure.key]),
    measure.says,
  ]),
});

/** A table for people, in columns of equal width. */
export function forTerminal({ title, columns, rows }) {
  const lines = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  const isNumber = (i) => i > 0 && rows.every((row) => row[i] === '' || Number.isFinite(Number(row[i])));
  const shown = lines.map((line) =>
    line
      .map((cell, i) => (isNumber(i) ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
      .join('  ')
      .trimEnd(),
  );
  return `${title}\n${shown.join('\n')}\n`;
}

function forMarkdown({ title, columns, rows }) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return `## ${title}\n\n${[line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** What `--write` keeps in bench/results.md; `remarks` is a paragraph for those who wonder about a figure. */
export function resultsMarkdown(flat, tables, remarks) {
  const head = '# Results of the bench\n\nWritten by `npm run bench -- --write`; not to be edited by hand.\n';
  const parts = [{ title: 'Machine', columns: ['', ''], rows: machine() }, flatTable(flat)].map(forMarkdown);
  return [head, ...parts, `## How to read them\n\n${remarks}\n`, ...tables.map(forMarkdown)].join('\n');
}
