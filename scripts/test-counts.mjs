// Reads how many tests passed and failed from the reports of the two test runners.

/** Vitest's JSON report: a file that did not even load counts as one failure. */
export function countVitest(report) {
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
}

/** The closing lines of node's TAP report: "# pass 14", "# fail 0", "# cancelled 0". */
export function countTap(tap) {
  const count = (name) => Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail') + count('cancelled') };
}
