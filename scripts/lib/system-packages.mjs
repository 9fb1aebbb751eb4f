// What the tests need besides npm packages: a browser, Chinese fonts and pdftotext.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { systemChromium } from './chromium.mjs';
import { Failure, step } from './console.mjs';
import { run } from './processes.mjs';

const needs = [
  {
    debian: 'chromium',
    otherwise: 'npx playwright install chromium',
    async isThere() {
      const { chromium } = await import('@playwright/test');
      return Boolean(systemChromium()) || existsSync(chromium.executablePath());
    },
  },
  {
    debian: 'fonts-noto-cjk',
    otherwise: '安装任意一种中文字体，例如 Noto Sans CJK',
    isThere: () => process.platform !== 'linux' || outputOf('fc-list', [':lang=zh']) !== '',
  },
  {
    debian: 'poppler-utils',
    otherwise: '安装 poppler（提供 pdftotext），例如 brew install poppler',
    isThere: () => spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined,
  },
];

/** Installs with apt what is missing, if root and apt are there; else says what to do. */
export async function ensureSystemPackages() {
  const missing = [];
  for (const need of needs) if (!(await need.isThere())) missing.push(need);
  if (missing.length === 0) return;
  const packages = missing.map(({ debian }) => debian);
  if (process.getuid?.() !== 0 || outputOf('apt-get', ['--version']) === '') {
    const advice = missing.map(({ otherwise }) => `  ${otherwise}`).join('\n');
    throw new Failure(
      `测试还需要 ${packages.join('、')}。Debian/Ubuntu：sudo apt-get install ${packages.join(' ')}；其他系统：\n${advice}`,
    );
  }
  await step(`安装系统软件包 ${packages.join('、')}`, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  });
}

function outputOf(command, args) {
  return spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';
}
