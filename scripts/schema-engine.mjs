#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which npm cannot deliver: the same command line and JSON-RPC over
// stdio, answered by @prisma/schema-engine-wasm over @prisma/adapter-pg. prisma.config.ts points the CLI here.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { connectionOptions, MigrationAdapter } from './lib/schema-engine-adapter.mjs';

const METHODS = new Set([
  'applyMigrations',
  'createMigration',
  'dbExecute',
  'devDiagnostic',
  'diagnoseMigrationHistory',
  'ensureConnectionValidity',
  'evaluateDataLoss',
  'introspect',
  'introspectSql',
  'markMigrationApplied',
  'markMigrationRolledBack',
  'reset',
  'schemaPush',
  'diff',
]);
const PRISMA_CODES = { '3D000': 'P1003', '28P01': 'P1000', 28000: 'P1000', ECONNREFUSED: 'P1001', ENOTFOUND: 'P1001' };
const CALL_FAILED = 4466;
const PRINT_REQUEST_ID = 1e9;

// The engine reports a Rust panic by calling this global.
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  message: '',
  set_message(message) {
    this.message = message;
  },
};

const options = parseArguments(process.argv.slice(2));
if (options.wantsVersion) console.log('schema-engine-cli wasm');
else if (options.command) await runCommand(options.command);
else serve();

function parseArguments(argv) {
  const parsed = { datamodels: [], datasource: {}, command: undefined, wantsVersion: false };
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '--version' || argv[i] === '-V') parsed.wantsVersion = true;
    else if (argv[i] === '--datamodels') parsed.datamodels.push([argv[++i], readFileSync(argv[i], 'utf8')]);
    else if (argv[i] === '--datasource') parsed.datasource = JSON.parse(argv[++i]);
    else if (argv[i] === '--enabled-preview-features' || argv[i] === '--extension-types') i++;
    else if (argv[i] === 'cli') parsed.command = argv[++i];
  }
  return parsed;
}

async function withClient(config, work) {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function onMaintenanceDatabase(statement) {
  const { config } = connectionOptions(options.datasource.url);
  const name = `"${config.database.replaceAll('"', '""')}"`;
  return withClient({ ...config, database: 'postgres' }, (client) => client.query(`${statement} ${name}`));
}

/** `schema-engine cli …`: answers with the exit code, and with an error record on stderr. */
async function runCommand(command) {
  const commands = {
    'can-connect-to-database': () => withClient(connectionOptions(options.datasource.url).config, () => {}),
    'create-database': () => onMaintenanceDatabase('CREATE DATABASE'),
    'drop-database': () => onMaintenanceDatabase('DROP DATABASE IF EXISTS'),
  };
  try {
    if (!commands[command]) throw new Error(`unknown command ${command}`);
    await commands[command]();
  } catch (error) {
    const code = error?.code ?? error?.cause?.code ?? error?.cause?.originalCode;
    const fields = { message: String(error.message), is_panic: false, error_code: PRISMA_CODES[code] ?? 'P1001' };
    // The CLI drops the first line before it parses.
    console.error(JSON.stringify({ level: 'INFO', target: 'schema_engine', fields: { message: 'wasm' } }));
    console.error(JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields }));
    process.exitCode = 1;
  }
}

async function loadWasm() {
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(path.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue.SchemaEngine;
}

async function createEngine() {
  const { datamodels, datasource } = options;
  const { config, schema } = connectionOptions(datasource.url ?? 'postgresql://localhost/postgres');
  const factory = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(config, schema ? { schema } : undefined));
  const log = (line) => process.env.DEBUG?.includes('schema-engine') && process.stderr.write(`${line}\n`);
  const SchemaEngine = await loadWasm();
  return SchemaEngine.new({ datamodels: datamodels.length > 0 ? datamodels : undefined }, log, factory);
}

let enginePromise;
async function call(method, params) {
  if (method === 'createDatabase') {
    await onMaintenanceDatabase('CREATE DATABASE');
    return { databaseName: connectionOptions(options.datasource.url).config.database };
  }
  enginePromise ??= createEngine();
  const engine = await enginePromise;
  if (method === 'getDatabaseVersion') return engine.version(params);
  if (!METHODS.has(method)) throw new Error(`schema engine: unsupported method ${method}`);
  // The wasm build gives evaluateDataLoss no shadow database: it reads the cache of "schema after migrations",
  // which diagnoseMigrationHistory fills.
  if (method === 'evaluateDataLoss' && params.migrationsList.migrationDirectories.length > 0) {
    const { migrationsList, filters } = params;
    await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: true, filters });
  }
  const result = (await engine[method](params ?? {})) ?? null;
  if (method === 'diff' && result?.stdout) {
    send({ id: PRINT_REQUEST_ID, method: 'print', params: { content: result.stdout } });
  }
  return result;
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

async function answer(request) {
  try {
    send({ id: request.id, result: await call(request.method, request.params) });
  } catch (error) {
    const panic = globalThis.PRISMA_WASM_PANIC_REGISTRY.message;
    const data = {
      is_panic: panic !== '',
      message: panic || String(error.message ?? error),
      error_code: error.code,
      meta: error.meta ?? null,
      backtrace: null,
    };
    const message = 'An error happened. Check the data field for details.';
    send({ id: request.id, error: { code: CALL_FAILED, message, data } });
  }
}

/** Requests come one a line and are answered in order. */
function serve() {
  let queue = Promise.resolve();
  createInterface({ input: process.stdin })
    .on('line', (line) => {
      const request = line.trim() ? JSON.parse(line) : {};
      // A line without a method is the CLI's answer to our own `print`.
      if (request.method) queue = queue.then(() => answer(request));
    })
    .on('close', () => queue.then(() => process.exit(0)));
}
