import { defineConfig } from 'vitest/config'

/** `npm test`: everything but the browser story, which needs a Chromium and has its own project. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'tests/{,evals/,library/}*.test.ts'],
          // thousands of wordings in one test, on a machine that does other work too
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'flow',
          include: ['tests/{flow,faults}/**/*.test.ts'],
          globalSetup: ['tests/database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/database.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
