import { defineConfig } from '@playwright/test';
import { systemChromium } from './scripts/lib/chromium.mjs';

const port = process.env.JOURNEYS_PORT ?? '3199';
const baseURL = `http://127.0.0.1:${port}`;

const isRoot = process.getuid?.() === 0;
const quietBrowser = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  // All journeys share one server and its demo data.
  workers: 1,
  timeout: 180_000,
  // Two cores that also build and serve: waiting longer only matters when something is wrong.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: systemChromium(), args: [...quietBrowser, ...(isRoot ? ['--no-sandbox'] : [])] },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1366, height: 768 } } },
    { name: 'phone', grep: /@phone/, use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    url: `${baseURL}/health`,
    timeout: 600_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: {
      PORT: port,
      HOST: '127.0.0.1',
      NEXTAUTH_URL: baseURL,
      THROWAWAY: '1',
      DEMO: 'full',
      NEXT_DIST_DIR: '.next-test',
      // A Monday morning: demo data and deadlines are counted from here.
      CLOCK_AT: '2026-11-23T09:00:00+08:00',
    },
  },
});
