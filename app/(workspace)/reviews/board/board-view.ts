import { z } from 'zod';
import { type BoardNominee, type BoardScope, inScope, readBoardNominees } from '@/lib/data/composition';
import {
  type Cell,
  compose,
  dimensionNames,
  dimensions,
  funnel,
  type ShownCell,
  withoutSmallCells,
} from '@/lib/domain/composition';
import { type Actor, can } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';

/** What the address of the board says. */
export const boardSearch = z.object({
  batch: z.uuid().optional().catch(undefined),
  scope: z.enum(['ALL', 'CHOSEN']).default('ALL').catch('ALL'),
  by: z.string().max(20).default('').catch(''),
  value: z.string().max(40).default('').catch(''),
});

export interface BoardChart {
  name: string;
  title: string;
  cells: ShownCell[];
}

export interface BoardView {
  charts: BoardChart[];
  nominees: BoardNominee[];
  /** Whether this person sees names behind the numbers; else small numbers are hidden. */
  seesNames: boolean;
}

/** The numbers of a batch as this person may see them: the page and the exported table say the same. */
export async function readBoardView(actor: Actor, batchId: string, scope: BoardScope): Promise<BoardView> {
  const nominees = await readBoardNominees(batchId);
  const seesNames = can(actor, 'review.read');
  const shown = (cells: Cell[]): ShownCell[] => (seesNames ? cells : withoutSmallCells(cells));
  const chosen = inScope(nominees, scope);
  const composition = dimensionNames.map((name) => ({
    name,
    title: dimensions[name].label,
    cells: shown(compose(name, chosen, today())),
  }));
  return {
    charts: [{ name: 'funnel', title: '进度', cells: shown(funnel(nominees)) }, ...composition],
    nominees,
    seesNames,
  };
}
