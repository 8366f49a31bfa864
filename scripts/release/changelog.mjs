// The notes on a release, as CHANGELOG.md has them.

/**
 * The part of a changelog about a version, without its heading: `notesOf(text, '0.1.0')` of "## 0.1.0 - 2026-11-24" or
 * `notesOf(text, 'Unreleased')`; null where there is none.
 */
export function notesOf(changelog, version) {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((one) => one.split(/[\s\]]/, 1)[0].replace('[', '') === version);
  return part ? part.slice(part.indexOf('\n') + 1).trim() : null;
}

/** Whether the heading of a version names its day: "## 0.1.0 - 2026-11-24". */
export function hasDay(changelog, version) {
  return new RegExp(`^## \\[?${version.replaceAll('.', '\\.')}\\]? - \\d{4}-\\d\\d-\\d\\d$`, 'm').test(changelog);
}
