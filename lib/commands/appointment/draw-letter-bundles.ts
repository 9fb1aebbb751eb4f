import 'server-only';
import { readLetterPrints } from '@/lib/data/appointment/letters';
import { MissingGlyphsError } from '@/lib/domain/sheet';
import { now } from '@/lib/platform/clock';
import { randomToken } from '@/lib/platform/crypto';
import { db, pool } from '@/lib/platform/database';
import { putFile, readFile } from '@/lib/platform/file-store';
import type { LetterBundle } from '@/prisma/generated/client';

/** Letters drawn at a time: what a killed worker loses at most, and what shares its fonts in the single files. */
const CHUNK = 25;

type Print = Awaited<ReturnType<typeof readLetterPrints>>[number];

/** What makes the files: the job hands it in. */
export interface LetterPress {
  /** @throws MissingGlyphsError */
  draw(letters: readonly Print[]): Promise<Uint8Array>;
  /** An archive with a file for every page. */
  separate(task: { pdf: Uint8Array; fileNames: readonly string[] }): Promise<Uint8Array>;
  bind(task: { pdfs: readonly Uint8Array[] }): Promise<Uint8Array>;
  gather(task: { archives: readonly Uint8Array[] }): Promise<Uint8Array>;
}

/**
 * Draws whatever bundles wait, chunk by chunk; a chunk that is stored is never drawn again, so that work that was killed
 * goes on where it stopped.
 * @returns number of bundles that are finished now
 */
export async function drawLetterBundles(press: LetterPress): Promise<number> {
  const waiting = await db.letterBundle.findMany({
    where: { state: { in: ['WAITING', 'RUNNING'] } },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  });
  let finished = 0;
  for (const { id } of waiting) if (await alone(id, () => draw(press, id))) finished++;
  return finished;
}

/** Runs the work unless somebody else is at it; the lock goes with the connection, also that of a killed process. */
async function alone(bundleId: string, work: () => Promise<void>): Promise<boolean> {
  const connection = await pool.connect();
  try {
    const lock = await connection.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held', [bundleId]);
    if (!lock.rows[0]?.held) return false;
    try {
      await work();
      return true;
    } finally {
      await connection.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [bundleId]);
    }
  } finally {
    connection.release();
  }
}

async function draw(press: LetterPress, id: string): Promise<void> {
  const bundle = await db.letterBundle.update({ where: { id }, data: { state: 'RUNNING' } });
  try {
    const done = await db.letterBundleChunk.count({ where: { bundleId: id } });
    const count = Math.ceil(bundle.letterIds.length / CHUNK);
    for (let position = done; position < count; position++) await drawChunk(press, bundle, position);
    await finish(press, id);
  } catch (error) {
    const failure = error instanceof MissingGlyphsError ? error.message : error instanceof Outdated && error.message;
    if (!failure) throw error;
    await db.letterBundle.update({ where: { id }, data: { state: 'FAILED', failure } });
  }
}

/** A letter was voided while the files were being made. */
class Outdated extends Error {}

async function drawChunk(press: LetterPress, bundle: LetterBundle, position: number): Promise<void> {
  const ids = bundle.letterIds.slice(position * CHUNK, (position + 1) * CHUNK);
  const prints = await readLetterPrints(ids);
  if (prints.length < ids.length) throw new Outdated('生成期间有聘书作废，请重新生成');
  const pdf = await press.draw(prints);
  const fileNames = prints.map(({ number, name }) => `${number} ${name}.pdf`.replace(/[\\/:*?"<>|]/g, '_'));
  const archive = await press.separate({ pdf, fileNames });
  const [mergedKey, separateKey] = await Promise.all([keep(pdf), keep(archive)]);
  const data = { bundleId: bundle.id, position, letterCount: ids.length, mergedKey, separateKey };
  await db.letterBundleChunk.create({ data });
}

async function finish(press: LetterPress, id: string): Promise<void> {
  const chunks = await db.letterBundleChunk.findMany({ where: { bundleId: id }, orderBy: { position: 'asc' } });
  const pdfs = await Promise.all(chunks.map(({ mergedKey }) => readFile(mergedKey)));
  const archives = await Promise.all(chunks.map(({ separateKey }) => readFile(separateKey)));
  const mergedKey = await keep(await press.bind({ pdfs }));
  const separateKey = await keep(await press.gather({ archives }));
  const done = { state: 'DONE', mergedKey, separateKey, finishedAt: now() };
  await db.letterBundle.update({ where: { id }, data: done });
}

async function keep(bytes: Uint8Array): Promise<string> {
  const key = randomToken(24);
  await putFile(key, bytes);
  return key;
}
