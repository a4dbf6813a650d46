import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './test/support/find-browser.js';

const cache = join(import.meta.dirname, 'node_modules/.cache');
const browser = await findBrowser(join(cache, 'browser'));

/** Browsers of today, told not to call home. */
const args = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: 'test/browser',
  workers: 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'line',
  timeout: 600_000,
  expect: { timeout: 10_000 },
  outputDir: join(cache, 'playwright'),
  use: {
    trace: 'retain-on-failure',
    actionTimeout: 10_000,
    ...(browser.channel ? { channel: browser.channel } : {}),
    launchOptions: { ...(browser.executablePath ? { executablePath: browser.executablePath } : {}), args },
  },
});
