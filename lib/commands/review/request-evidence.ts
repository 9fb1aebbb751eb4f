import 'server-only';
import { z } from 'zod';
import { storedDay } from '@/lib/data/stored-day';
import { formatDay } from '@/lib/domain/calendar-day';
import { calendarDay } from '@/lib/domain/day-field';
import { type EvidenceDocument, evidenceDocumentLabels, findingRuleLabels } from '@/lib/domain/glossary';
import { today } from '@/lib/platform/clock';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { tellOrganizations } from '../message';
import { judgedStates } from './judgements';
import { newestFindings } from './newest-findings';
import { type ReviewedCandidate, reviewedCandidate } from './reviewed-candidate';

const documents = Object.keys(evidenceDocumentLabels) as [EvidenceDocument, ...EvidenceDocument[]];

export const evidenceOrder = z.object({
  candidateId: z.uuid(),
  rule: z.string().min(1).max(50),
  document: z.enum(documents, '请选择需要的材料'),
  dueOn: calendarDay,
  note: z.string().trim().max(500, '说明请控制在500字以内').default(''),
});
export type EvidenceOrder = z.output<typeof evidenceOrder>;

/** 补充材料: asks the organisation for the document that a 待核实 finding needs; the form stays where it is (B06). */
export function requestEvidence(
  context: CommandContext,
  order: EvidenceOrder,
): Promise<Outcome<{ candidateId: string; requestId: string }>> {
  return runCommand(context, 'review.requestEvidence', async (work) => {
    const { tx, actor, at } = work;
    const { candidateId, rule, document, note } = order;
    const candidate = await reviewedCandidate(work, candidateId, 'review.judge');
    if (!judgedStates.includes(candidate.state)) {
      refuse({ code: 'STATE', message: '该人选不在审核中，不能要求补充材料' });
    }
    if (order.dueOn < today()) refuse({ code: 'PAST', message: '期限不能早于今天', field: 'dueOn' });
    const finding = (await newestFindings(work, candidate)).find((found) => found.rule === rule);
    if (finding?.verdict !== 'NEED_EVIDENCE') {
      refuse({ code: 'NOTHING_TO_PROVE', message: '只有核对结果为“待核实”的一项可以要求补充材料', field: 'document' });
    }
    const open = await tx.evidenceRequest.findFirst({ where: { candidateId, rule, closedAt: null } });
    if (open)
      refuse({ code: 'ALREADY_ASKED', message: '这一项已经要求补充材料，请等待推荐单位提供', field: 'document' });
    const by = { requestedById: actor.accountId, requestedByName: actor.displayName, requestedAt: at };
    const { id: requestId } = await tx.evidenceRequest.create({
      data: { candidateId, rule, value: finding.value, document, note, dueOn: storedDay(order.dueOn), ...by },
    });
    await tell(work, candidate, order);
    work.audit({ action: 'review.askEvidence', subject: `CANDIDATE:${candidateId}`, detail: { rule, document } });
    return { candidateId, requestId };
  });
}

async function tell(
  work: Parameters<typeof tellOrganizations>[0],
  { organizationId }: ReviewedCandidate,
  { rule, document, dueOn }: EvidenceOrder,
): Promise<void> {
  const subject = findingRuleLabels[rule] ?? rule;
  await tellOrganizations(work, [organizationId], {
    kind: 'EVIDENCE_REQUEST',
    title: `请补充${evidenceDocumentLabels[document]}`,
    body: `审核一名人选的${subject}需要这份材料，请在${formatDay(dueOn)}前上传；登记表不必修改。`,
    link: '/nominations/evidence',
  });
}
