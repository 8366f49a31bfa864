import { parseArgs } from 'node:util';

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
  readonly files: readonly string[];
}

/** Printed on wrong usage. */
export const CHECK_USAGE =
  'usage: npm run --silent check -- [--format json|ndjson|text] [--offline | --gateway URL] [--mailto ADDRESS] [--debug] FILE...\n';

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
  if (positionals.length === 0) return 'name at least one HTML file';
  if (!FORMATS.includes(values.format)) return `--format must be json, ndjson or text, not "${values.format}"`;
  if (values.offline && values.gateway !== undefined) return '--offline and --gateway exclude each other';
  if (values.gateway !== undefined && !/^https?:\/\/[^/\s]+/.test(values.gateway))
    return `--gateway must be an address like http://127.0.0.1:8080, not "${values.gateway}"`;
  if (values.mailto !== undefined && !/^\S+@\S+\.\S+$/.test(values.mailto))
    return `--mailto must be an e-mail address, not "${values.mailto}"`;
  return {
    format: values.format as ReportFormat,
    offline: values.offline,
    debug: values.debug,
    files: positionals,
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
      gateway: { type: 'string' },
      mailto: { type: 'string' },
    },
  });
}
