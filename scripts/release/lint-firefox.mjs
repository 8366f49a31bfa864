// What Mozilla's own linter says of the Firefox package, and which of its warnings are explained.
import linter from 'addons-linter';

/** The warnings that may stay, each with what the file holds that it is about; docs/release.md says why. */
export const EXPLAINED = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', package: 'preact', mark: /dangerouslySetInnerHTML/ },
  { code: 'UNSAFE_VAR_ASSIGNMENT', package: '@citation-js/core', mark: /_newOptions/ },
];

/** How many packages a file holds that a warning of this kind is explained for. */
const explanations = (code, text) => EXPLAINED.filter((one) => one.code === code && one.mark.test(text)).length;

function lint(archive) {
  const config = {
    _: [archive],
    logLevel: 'fatal',
    stack: false,
    pretty: false,
    warningsAsErrors: false,
    metadata: false,
    output: 'none',
    boring: true,
    selfHosted: false,
    shouldScanFile: () => true,
  };
  return linter.createInstance({ config, runAsBinary: false }).run();
}

/** Errors, and warnings that are not explained: `await firefoxFaults('citewell-0.1.0-firefox.zip', files)`; none when all is well. */
export async function firefoxFaults(archive, files) {
  const { errors, warnings } = await lint(archive);
  const left = new Map();
  const isExplained = ({ code, file }) => {
    const key = `${code} ${file}`;
    // One explanation covers one place: a second innerHTML in the same file is news.
    const count = left.get(key) ?? explanations(code, Buffer.from(files.get(file) ?? []).toString());
    left.set(key, count - 1);
    return count > 0;
  };
  return [...errors, ...warnings.filter((warning) => !isExplained(warning))].map(
    ({ code, file, line, message }) => `addons-linter: ${code} in ${file ?? 'the package'}${line ? `:${line}` : ''}: ${message}`,
  );
}
