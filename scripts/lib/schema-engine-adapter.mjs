// What @prisma/adapter-pg needs before it can carry the schema engine: three gaps, each closed here.
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';

const INTERNAL_CHAR = 18;
const TEXT = 25;

/** adapter-pg does not know PostgreSQL's internal "char" type, in which the catalogue says of what kind a thing is. */
function knowInternalChar(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    const internal = [];
    for (const [column, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID === INTERNAL_CHAR) internal.push(column);
    }
    for (const column of internal) result.fields[column].dataTypeID = TEXT;
    query.internalCharColumns = internal;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const column of query.internalCharColumns) result.columnTypes[column] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}

export class MigrationAdapter extends PrismaPg {
  constructor(config, options) {
    super(config, options);
    this.ownConfig = config;
  }

  async connect() {
    const adapter = knowInternalChar(await super.connect());
    const startTransaction = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => knowInternalChar(await startTransaction(level));
    // adapter-pg splits scripts at every ';', which breaks $$ bodies: send the whole script, as the native engine does.
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query(script);
      } catch (error) {
        adapter.onError(error);
      }
    };
    return adapter;
  }

  async connectToShadowDb() {
    const main = await this.connect();
    const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    await main.executeScript(`CREATE DATABASE "${database}"`);
    const shadow = await new MigrationAdapter({ ...this.ownConfig, database }).connect();
    const close = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await close();
      await main.executeScript(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
      await main.dispose();
    };
    return shadow;
  }
}

/** Separate fields, not a connection string: `connectToShadowDb` replaces only `database`. */
export function connectionOptions(databaseUrl) {
  const url = new URL(databaseUrl);
  const text = (value) => decodeURIComponent(value) || undefined;
  const sslMode = url.searchParams.get('sslmode');
  const wantsTls = sslMode && !['disable', 'prefer'].includes(sslMode);
  return {
    config: {
      host: url.searchParams.get('host') ?? text(url.hostname) ?? 'localhost',
      port: Number(url.port || 5432),
      user: text(url.username),
      password: text(url.password),
      database: text(url.pathname.slice(1)),
      ...(wantsTls ? { ssl: { rejectUnauthorized: sslMode.startsWith('verify') } } : {}),
    },
    schema: url.searchParams.get('schema') ?? undefined,
  };
}
