#!/usr/bin/env node
// `npm test`: every check, in the order in which they are quick to fail. `npm run check` (--quick): those that need
// neither database nor browser. Everything runs even after a failure; the last line counts.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, say, step } from './lib/console.mjs';
import { makeIfStale, prismaClient } from './lib/fingerprint.mjs';
import { isInstalled } from './lib/install.mjs';
import { freePort } from './lib/port.mjs';
import { onStop, run, stop, stopWithParent } from './lib/processes.mjs';
import { requireNode } from './lib/settings.mjs';
import { ensureSystemPackages } from './lib/system-packages.mjs';
import { throwawayFolder } from './lib/throwaway-folder.mjs';

const isQuick = process.argv.includes('--quick');
const count = { passed: 0, failed: 0 };

process.chdir(join(import.meta.dirname, '..'));
stopWithParent();
try {
  requireNode();
  await prepare();
  await testAll();
} catch (error) {
  console.error(error instanceof Failure ? `✗ ${error.message}` : error);
  count.failed++;
}
onStop(() => say(`\n${count.passed} passed, ${count.failed} failed`));
await stop(count.failed > 0 ? 1 : 0);

function npx(program, ...args) {
  return run(process.execPath, [`node_modules/${program}`, ...args]);
}

async function prepare() {
  if (!isInstalled()) await step('安装依赖', () => run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']));
  if (!isQuick) await ensureSystemPackages();
  const prisma = () => npx('prisma/build/index.js', 'generate', '--no-hints');
  await makeIfStale(prismaClient, () => step('生成数据库客户端', prisma));
  await step('生成路由类型', () => npx('next/dist/bin/next', 'typegen'));
}

async function testAll() {
  const reports = throwawayFolder();
  onStop(() => rmSync(reports, { recursive: true, force: true }));
  await check('代码规范（Biome）', () => npx('@biomejs/biome/bin/biome', 'check', '--error-on-warnings'));
  await check('类型（TypeScript）', () => npx('typescript/bin/tsc', '--noEmit'));
  await check('无用代码（knip）', () => npx('knip/bin/knip.js'));
  await vitest(join(reports, 'vitest.json'));
  if (!isQuick) await playwright(join(reports, 'playwright.json'));
}

/** A check that is one test by itself. */
async function check(title, work) {
  if (await succeeds(title, work)) count.passed++;
  else count.failed++;
}

async function vitest(report) {
  const quick = ['--project', 'unit', 'tests/architecture', 'tests/domain'];
  const args = [
    'run',
    ...(isQuick ? quick : []),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const isGreen = await succeeds('单元与数据库测试（vitest）', () => npx('vitest/vitest.mjs', ...args));
  const { numPassedTests, numFailedTests } = read(report);
  add(isGreen, numPassedTests, numFailedTests);
}

async function playwright(report) {
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
  process.env.JOURNEYS_PORT ??= String(await freePort());
  const args = ['test', '--reporter=list,json'];
  const isGreen = await succeeds('浏览器全程测试（Playwright）', () => npx('@playwright/test/cli.js', ...args));
  const { stats } = read(report);
  add(isGreen, stats?.expected, stats?.unexpected);
}

async function succeeds(title, work) {
  try {
    await step(title, work);
    return true;
  } catch (error) {
    console.error(`✗ ${title}：${error.message}`);
    return false;
  }
}

/** A runner that failed without a failed test, on a file that does not load say, counts as one failure. */
function add(isGreen, passed = 0, failed = 0) {
  count.passed += passed;
  count.failed += isGreen ? failed : Math.max(failed, 1);
}

function read(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
}
