import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from '@/prisma/generated/client';
import { config } from './config';

const kept = globalThis as { workbenchDatabase?: { pool: pg.Pool; db: PrismaClient } };

function connect() {
  const pool = new pg.Pool({ connectionString: config.DATABASE_URL, max: 10 });
  return { pool, db: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

// One pool a process: development reloads modules, the connections must survive that.
kept.workbenchDatabase ??= connect();
const connection = kept.workbenchDatabase;

export const pool = connection.pool;
export const db = connection.db;

/** A client inside a transaction. */
export type Transaction = Prisma.TransactionClient;
