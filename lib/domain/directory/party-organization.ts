import { z } from 'zod';
import { formatDay } from '../calendar-day';
import { calendarDay } from '../day-field';
import { type Decision, decide, type Reason } from '../decision';
import { type PartyOrganizationKind, partyOrganizationKindLabels, partyOrganizationKinds } from '../glossary';

const optionalId = z.preprocess((value) => (value === '' ? null : value), z.uuid('请从列表中选择').nullable());

/** 党组织: its name, whose it is, and under which Party organisation it stands. */
export const partyOrganizationDraft = z.object({
  name: z.string().trim().min(2, '请填写名称').max(100, '名称不超过100字'),
  organizationId: optionalId.default(null),
  /** null = directly under 省社会组织党委 */
  parentId: optionalId.default(null),
});
export type PartyOrganizationDraft = z.infer<typeof partyOrganizationDraft>;

/** 党组织形式 with its 批复. */
export const partyStatusDraft = z.object({
  kind: z.enum(partyOrganizationKinds, '请选择党组织形式'),
  approvedOn: calendarDay,
  documentNumber: z.string().trim().min(1, '请填写批复文号').max(60, '文号不超过60字'),
});
export type PartyStatusDraft = z.infer<typeof partyStatusDraft>;

export interface PartyStatus {
  kind: PartyOrganizationKind;
  /** 批复日期 */
  approvedOn: string;
}

/**
 * Whether a change of form may be recorded: what was approved stands in order, one form a day, and each differs from the
 * one before. The quota of a day follows the form of that day (方案 二（二）3), so a later entry changes no earlier day.
 */
export function decideStatusChange(history: readonly PartyStatus[], next: PartyStatus, today: string): Decision {
  const reasons: Reason[] = [];
  const last = history.toSorted((a, b) => a.approvedOn.localeCompare(b.approvedOn)).at(-1);
  if (next.approvedOn > today) {
    reasons.push({ code: 'FUTURE', message: '批复日期不能晚于今天', field: 'approvedOn' });
  }
  if (last && next.approvedOn <= last.approvedOn) {
    const message = `批复日期应晚于上一次批复（${formatDay(last.approvedOn)}）`;
    reasons.push({ code: 'OUT_OF_ORDER', message, field: 'approvedOn' });
  }
  if (last?.kind === next.kind) {
    const message = `现在已经是${partyOrganizationKindLabels[next.kind]}`;
    reasons.push({ code: 'SAME_KIND', message, field: 'kind' });
  }
  return decide(reasons);
}

/** A Party organisation with its place in the tree. */
export interface TreeRow {
  id: string;
  parentId: string | null;
}

export type TreeNode<Row extends TreeRow> = Row & { children: TreeNode<Row>[] };

/** The tree below `parentId`, in the order of the rows. */
export function treeOf<Row extends TreeRow>(rows: readonly Row[], parentId: string | null = null): TreeNode<Row>[] {
  return rows.filter((row) => row.parentId === parentId).map((row) => ({ ...row, children: treeOf(rows, row.id) }));
}

/** Whether the organisation may stand under this parent: not under itself or what stands under it. */
export function decideParent(rows: readonly TreeRow[], id: string, parentId: string | null): Decision {
  const above = new Set<string>();
  for (let next = parentId; next && !above.has(next); next = rows.find((row) => row.id === next)?.parentId ?? null) {
    above.add(next);
  }
  const message = '不能隶属于自己或自己的下级党组织';
  return decide(above.has(id) ? [{ code: 'CIRCLE', message, field: 'parentId' }] : []);
}
