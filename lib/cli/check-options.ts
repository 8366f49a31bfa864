import { parseArgs } from 'node:util';
import { isEmail } from '../text/email.ts';

/** How the reports are written. */
export type ReportFormat = 'json' | 'ndjson' | 'text';

/** What the command line asks for. */
export interface CheckOptions {
  readonly format: ReportFormat;
  /** Ask no service. */
  readonly offline: boolean;
  /** Send every request for https://HOST/PATH to GATEWAY/HOST/PATH. */
  readonly gateway?: string;
  /** Contact address for the services' polite pools. */
  readonly mailto?: string;
  readonly debug: boolean;
  /** Pages read at the same time, each on a thread of its own. */
  readonly jobs: number;
  /** A file with the names of files, one a line; "-" is standard input. */
  readonly filesFrom?: string;
  readonly files: readonly string[];
}

/** Printed on wrong usage. */
export const CHECK_USAGE =
  'usage: npm run --silent check -- [--format json|ndjson|text] [--offline | --gateway URL] [--mailto ADDRESS]\n  [--jobs N] [--files-from LIST|-] [--debug] FILE...\n';

/** More threads than any machine has to spare; each holds some 100 MB. */
const MOST_JOBS = 256;
const FORMATS: readonly string[] = ['json', 'ndjson', 'text'];

/** Reads the arguments: `parseCheckArguments(['--offline', 'a.html'])`; a string says what is wrong with them. */
export function parseCheckArguments(args: readonly string[]): CheckOptions | string {
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0 && values['files-from'] === undefined) return 'name at least one HTML file';
  if (!FORMATS.includes(values.format)) return `--format must be json, ndjson or text, not "${values.format}"`;
  if (values.offline && values.gateway !== undefined) return '--offline and --gateway exclude each other';
  if (values.gateway !== undefined && !/^https?:\/\/[^/\s]+/.test(values.gateway))
    return `--gateway must be an address like http://127.0.0.1:8080, not "${values.gateway}"`;
  if (values.mailto !== undefined && !isEmail(values.mailto)) return `--mailto must be an e-mail address, not "${values.mailto}"`;
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    return `--jobs must be a number from 1 to ${MOST_JOBS}, not "${values.jobs}"`;
  return {
    format: values.format as ReportFormat,
    offline: values.offline,
    debug: values.debug,
    jobs,
    files: positionals,
    ...(values['files-from'] !== undefined && { filesFrom: values['files-from'] }),
    ...(values.gateway !== undefined && { gateway: values.gateway }),
    ...(values.mailto !== undefined && { mailto: values.mailto }),
  };
}

function readArguments(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'json' },
      offline: { type: 'boolean', default: false },
      debug: { type: 'boolean', default: false },
      jobs: { type: 'string', default: '1' },
      'files-from': { type: 'string' },
      gateway: { type: 'string' },
      mailto: { type: 'string' },
    },
  });
}
