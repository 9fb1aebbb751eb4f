#!/usr/bin/env node
// One command from a fresh clone to a served page. Only Node's own modules until the packages are installed.
import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure, say, step } from './lib/console.mjs';
import { appEnvironment, typescriptArguments } from './lib/environment.mjs';
import { makeIfStale, prismaClient, productionBuild } from './lib/fingerprint.mjs';
import { isInstalled } from './lib/install.mjs';
import { requireFreePort } from './lib/port.mjs';
import { keepRunning, onStop, run, stop, stopWithParent } from './lib/processes.mjs';
import { loadSecrets } from './lib/secrets.mjs';
import { readSettings, requireNode } from './lib/settings.mjs';

const DECLARATIONS = 'next-env.d.ts';
const isDevelopment = process.argv.includes('--dev');
const node = (args, env = process.env) => run(process.execPath, args, { env });

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
stopWithParent();
try {
  requireNode();
  await start(readSettings());
} catch (error) {
  console.error(error instanceof Failure ? `✗ ${error.message}` : error);
  await stop(1);
}

async function start(settings) {
  if (settings.isThrowaway) onStop(() => rmSync(settings.dataFolder, { recursive: true, force: true }));
  await requireFreePort(settings);
  if (!isInstalled()) await step('安装依赖', () => run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']));
  const secrets = loadSecrets(settings.dataFolder);
  const environment = appEnvironment(settings, secrets);
  await makeIfStale(prismaClient, () => step('生成数据库客户端', generateClient));
  Object.assign(environment, await prepareDatabase(settings, secrets, environment));
  if (!isDevelopment) {
    await makeIfStale(productionBuild(settings.buildFolder), () => step('构建', () => build(environment)));
  }
  await serve(settings, environment);
  await stop(0);
}

function generateClient() {
  return node(['node_modules/prisma/build/index.js', 'generate', '--no-hints']);
}

/** @returns what the application must know: the address of its database, and the set-up code if nobody can sign in */
async function prepareDatabase(settings, secrets, environment) {
  // Needs packages, so it could not be imported at the top.
  const { hasAccounts, openDatabase, openServer } = await import('./lib/database.mjs');
  const server = await step('启动数据库', () => openServer(settings, secrets));
  onStop(() => server.stop());
  const database = await step('更新数据库结构', () => openDatabase(server, settings, secrets));
  const isEmpty = !(await hasAccounts(database.ownerUrl));
  if (isEmpty && settings.isDemo) {
    const seed = [...typescriptArguments, 'prisma/seed/main.ts'];
    await step('写入演示数据', () => node(seed, { ...environment, DATABASE_URL: database.runtimeUrl }));
  }
  const { runtimeUrl } = await database.publish();
  return { DATABASE_URL: runtimeUrl, ...(isEmpty && !settings.isDemo ? { SETUP_CODE: newSetupCode() } : {}) };
}

/** Twelve digits, in groups that can be read out: once, and only while nobody can sign in. */
function newSetupCode() {
  return Array.from({ length: 3 }, () => String(randomInt(10_000)).padStart(4, '0')).join('-');
}

async function build(environment) {
  // Next points this file at the types of its latest build; the editor and tsc want those of the usual folder.
  const declarations = existsSync(DECLARATIONS) ? readFileSync(DECLARATIONS) : undefined;
  await node(['node_modules/next/dist/bin/next', 'build'], environment);
  if (environment.NEXT_DIST_DIR && declarations) writeFileSync(DECLARATIONS, declarations);
}

function serve(settings, environment) {
  const args = ['scripts/serve.mjs', ...(isDevelopment ? ['--dev'] : [])];
  const env = { ...environment, NODE_ENV: isDevelopment ? 'development' : 'production' };
  keepRunning([...typescriptArguments, 'scripts/worker.ts'], env);
  return run(process.execPath, args, { env, hasChannel: true, onMessage: () => welcome(settings, environment) });
}

async function welcome({ host, port, isDemo }, { SETUP_CODE, NEXTAUTH_URL }) {
  const address = NEXTAUTH_URL ?? `http://${['127.0.0.1', '0.0.0.0'].includes(host) ? 'localhost' : host}:${port}`;
  say(`\n指导员工作台  ${address}`);
  if (SETUP_CODE) say(`首次使用：打开 ${address}/setup 建立第一个管理员，一次性设置码 ${SETUP_CODE}`);
  if (isDemo) await listPersonas();
  say('按 Ctrl-C 停止\n');
}

async function listPersonas() {
  const { tsImport } = await import('tsx/esm/api');
  const { demoPassword, personas } = await tsImport('../prisma/personas.ts', import.meta.url);
  say(`演示账号（密码 ${demoPassword}，登录页上也可一键登录）：`);
  for (const { loginName, displayName, description } of personas) {
    say(`  ${loginName.padEnd(15)} ${displayName}  ${description}`);
  }
}
