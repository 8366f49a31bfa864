import { defineConfig } from 'vitest/config';

/** The unit tests that a mutant of the pure stages is shown to: without a browser, and without those that take seconds. */
export default defineConfig({
  define: { __CONTACT__: '""' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    // The stages are pure and share nothing but memories: loading them anew for each file takes most of a mutant's time.
    isolate: false,
    include: ['tests/{citations,linking,resolver,verdicts,pages,text,bibliography}/**/*.test.ts'],
    exclude: ['tests/citations/properties.test.ts', 'tests/resolver/{death,storm,caches,debug-messages}.test.ts'],
  },
});
