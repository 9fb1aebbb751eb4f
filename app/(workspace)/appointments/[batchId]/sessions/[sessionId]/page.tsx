import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AttendanceFields } from '@/components/appointment/attendance-fields';
import { ActionForm } from '@/components/ui/action-form';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { requireAbility } from '@/lib/access/actor';
import { readInvitees, readMaterials, readOpenGate } from '@/lib/data/appointment/invitations';
import { readAttendanceSheet } from '@/lib/data/appointment/training';
import { findBatch } from '@/lib/data/batch';
import { formatDay } from '@/lib/domain/calendar-day';
import { recordSheet } from '../../../actions';
import { CheckInPanel } from './check-in-panel';
import { InvitationPanel } from './invitation-panel';
import { MaterialPanel } from './material-panel';

export const metadata: Metadata = { title: '出勤登记' };

export default async function SessionPage({ params }: PageProps<'/appointments/[batchId]/sessions/[sessionId]'>) {
  const actor = await requireAbility('training.record');
  const { batchId, sessionId } = await params;
  const batch = (await findBatch(batchId, actor)) ?? notFound();
  const sheet = await readAttendanceSheet(sessionId);
  if (sheet?.session.batchId !== batch.id) notFound();
  const { session, lines } = sheet;
  const base = `/appointments/${batch.id}/sessions/${session.id}`;
  const [invitees, materials, gate] = await Promise.all([
    readInvitees(session.id, batch.id),
    readMaterials(session.id),
    readOpenGate(session.id),
  ]);
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '培训聘任', href: '/appointments' },
          { label: batch.title, href: `/appointments/${batch.id}` },
        ]}
        title={session.title}
        subtitle={`${formatDay(session.heldOn)} · ${session.place} · 共${session.halfDays}个半天`}
      />
      <MaterialPanel sessionId={session.id} base={base} agenda={session.agenda} materials={materials} />
      <InvitationPanel sessionId={session.id} capacity={session.capacity} invitees={invitees} />
      <CheckInPanel session={session} base={base} isOpen={gate !== null} />
      <Panel title="出勤登记">
        <ActionForm action={recordSheet}>
          <Stack>
            <p className="muted">
              扫码签到的按签到次数填好，没有扫码签到的默认全勤，只改缺勤的人；缺勤的半天可以补训，补训须写明内容和时间。
            </p>
            <input type="hidden" name="sessionId" value={session.id} />
            <AttendanceFields lines={lines} halfDays={session.halfDays} />
            {lines.length > 0 && (
              <ButtonRow>
                <SubmitButton>保存出勤</SubmitButton>
              </ButtonRow>
            )}
          </Stack>
        </ActionForm>
      </Panel>
    </Stack>
  );
}
