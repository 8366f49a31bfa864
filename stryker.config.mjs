// Mutation testing: `npm run mutation -- --mutate lib/linking/*.ts` changes the code a thousand ways and asks whether a test notices.
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  mutate: ['lib/citations/**/*.ts', 'lib/linking/*.ts', 'lib/resolver/{match-work,weigh-work,weigh-identifier}.ts', 'lib/verdicts/*.ts'],
  // Stryker rewrites the TypeScript settings with the compiler's old interface, which TypeScript 7 has not; nothing here needs them.
  tsconfigFile: 'not-rewritten.json',
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: '.cache/mutation.json',
  tempDirName: '.cache/mutation',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation-report.json' },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  ignorePatterns: ['.output', 'docs', 'coverage', 'tests/e2e', 'tests/bench'],
  // A mutant of a constant has to be shown to every test: one in three, and nearly all of the time.
  ignoreStatic: true,
  // A mutant of a pattern that never ends is one that a test has noticed.
  timeoutMS: 5000,
  concurrency: 2,
};
