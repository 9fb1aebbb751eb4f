import 'server-only';
import type { Transaction } from '@/lib/platform/database';
import { notFound } from '../command';

/** The training session with its invitations, locked until the transaction ends. */
export async function lockSession(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "TrainingSession" WHERE id = ${id}::uuid FOR UPDATE`;
  return (await tx.trainingSession.findUnique({ where: { id }, include: { invitations: true } })) ?? notFound();
}
