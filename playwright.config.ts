import { defineConfig } from '@playwright/test';

/** End-to-end: the built extension in real browsers, with the real toolbar click. No retries: they would hide flakes. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/build-first.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Each has a browser of its own; more than two starve each other on two cores.
  workers: 2,
  // Milliseconds. A test takes one to five seconds alone; the rest is for machines that are busy otherwise.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  projects: [
    // Of pages that fight back and workers that die, a sample of each kind: all of what is quick.
    {
      name: 'chromium',
      testIgnore: [
        'firefox/**',
        'start.spec.ts',
        'hostile/{sizes,changing,elsewhere}.spec.ts',
        'faults/{extension-gone,worker}.spec.ts',
      ],
    },
    // All of them: five minutes of their own, `npm run e2e:hostile`.
    { name: 'hostile', testMatch: ['hostile/**/*.spec.ts', 'faults/**/*.spec.ts', 'firefox/hostile.spec.ts'] },
    // Builds anew what the others have loaded, so it runs when they don't.
    { name: 'start', testMatch: 'start.spec.ts', workers: 1 },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts', testIgnore: 'firefox/hostile.spec.ts', workers: 1 },
  ],
});
