import 'server-only';
import { z } from 'zod';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { openNominees, putOnAgenda } from './agenda-order';
import { meetingFor } from './meeting-work';

export const agendaAddition = z.object({
  meetingId: z.uuid(),
  candidateIds: z.array(z.uuid(), '请勾选人选').min(1, '请勾选人选').max(500),
});

/** 列入议程: only who came through 资格审查 and stands before no other meeting. */
export function addAgendaItems(
  context: CommandContext,
  { meetingId, candidateIds }: z.infer<typeof agendaAddition>,
): Promise<Outcome<{ meetingId: string; added: number }>> {
  return runCommand(context, 'meeting.addItems', async (work) => {
    const meeting = await meetingFor(work, meetingId, { stage: 'agenda', ability: 'meeting.prepare' });
    await work.tx.$queryRaw`
      SELECT 1 FROM "Candidate" WHERE id = ANY(${candidateIds}::uuid[]) ORDER BY id FOR UPDATE`;
    const nominees = await openNominees(work.tx, meeting.batchId, candidateIds);
    if (nominees.length !== new Set(candidateIds).size) {
      const message = '只有资格审查通过、不在其他会议议程上的招募、选派人选可以列入，请刷新页面';
      refuse({ code: 'NOT_OPEN', message, clause: '通知 三', field: 'candidateIds' });
    }
    await putOnAgenda(work.tx, meetingId, nominees);
    const detail = { added: nominees.length };
    work.audit({ action: 'meeting.addItems', subject: `MEETING:${meetingId}`, detail });
    return { meetingId, added: nominees.length };
  });
}
