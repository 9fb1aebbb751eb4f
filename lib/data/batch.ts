import 'server-only';
import { cache } from 'react';
import type { BatchState } from '@/lib/domain/lifecycle';
import { type RequiredMaterial, requiredMaterials } from '@/lib/domain/nomination/material';
import { type Actor, can } from '@/lib/domain/permissions';
import { type BatchRules, batchRules } from '@/lib/domain/regulation';
import { db } from '@/lib/platform/database';
import type { Batch } from '@/prisma/generated/client';
import { isRecordId } from './record-id';
import { readDay } from './stored-day';

/** 批次 as pages and commands read it: days as text, the rules checked. */
export interface BatchView {
  id: string;
  title: string;
  documentNumber: string;
  state: BatchState;
  opensOn: string;
  /** As set by the office; the day that counts may be later (`deadlineOf` in lib/data/workday.ts). */
  deadlineOn: string;
  cutOffOn: string;
  rules: BatchRules;
  materials: RequiredMaterial[];
}

/** @throws when the stored rules are not rules: a row that no command of ours wrote */
export function batchView(row: Batch): BatchView {
  return {
    id: row.id,
    title: row.title,
    documentNumber: row.documentNumber,
    state: row.state as BatchState,
    opensOn: readDay(row.opensOn),
    deadlineOn: readDay(row.deadlineOn),
    cutOffOn: readDay(row.cutOffOn),
    rules: batchRules.parse(row.rules),
    materials: requiredMaterials.parse(row.materials),
  };
}

/** The batch, or null when there is none or the actor may not know of it yet. */
export const findBatch = cache(async (id: string, actor: Actor): Promise<BatchView | null> => {
  if (!isRecordId(id)) return null;
  const row = await db.batch.findFirst({ where: { id, ...visibleTo(actor) } });
  return row && batchView(row);
});

/** All batches that the actor may know of, newest first. */
export async function listBatches(actor: Actor): Promise<BatchView[]> {
  const rows = await db.batch.findMany({ where: visibleTo(actor), orderBy: [{ opensOn: 'desc' }, { id: 'desc' }] });
  return rows.map(batchView);
}

/**
 * The batch that a page of work is about: the one that its address names, else the newest in one of these states, else
 * the newest of all. With all batches for the choice of another.
 */
export async function pickBatch(
  actor: Actor,
  wanted: unknown,
  states: readonly BatchState[],
): Promise<{ batch: BatchView | null; batches: BatchView[] }> {
  const batches = (await listBatches(actor)).filter(({ state }) => state !== 'PREPARING');
  const named = batches.find(({ id }) => id === wanted);
  const likely = batches.filter(({ state }) => states.includes(state));
  const first = likely.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state))[0];
  return { batch: named ?? first ?? batches[0] ?? null, batches };
}

/** Batches in which something is still going on: those that take nominations first, then the newest. */
export async function currentBatches(actor: Actor): Promise<BatchView[]> {
  const rows = await db.batch.findMany({
    where: { AND: [visibleTo(actor), { state: { not: 'ARCHIVED' } }] },
    orderBy: [{ deadlineOn: 'desc' }, { id: 'asc' }],
  });
  const isOpen = ({ state }: Batch) => Number(state === 'OPEN');
  return rows.toSorted((a, b) => isOpen(b) - isOpen(a)).map(batchView);
}

/** Batches to which organisations can nominate now. */
export async function openBatches(): Promise<BatchView[]> {
  const rows = await db.batch.findMany({ where: { state: 'OPEN' }, orderBy: [{ deadlineOn: 'asc' }, { id: 'asc' }] });
  return rows.map(batchView);
}

/** A batch in preparation is the office's own business. */
function visibleTo(actor: Actor) {
  return can(actor, 'batch.manage') ? {} : { state: { not: 'PREPARING' } };
}
