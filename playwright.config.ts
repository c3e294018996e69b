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
    { name: 'chromium', testIgnore: 'firefox/**' },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts', workers: 1 },
  ],
});
