import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AttendanceFields } from '@/components/appointment/attendance-fields';
import { ActionForm } from '@/components/ui/action-form';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { requireAbility } from '@/lib/access/actor';
import { readAttendanceSheet } from '@/lib/data/appointment/training';
import { findBatch } from '@/lib/data/batch';
import { formatDay } from '@/lib/domain/calendar-day';
import { recordSheet } from '../../../actions';

export const metadata: Metadata = { title: '出勤登记' };

export default async function SessionPage({ params }: PageProps<'/appointments/[batchId]/sessions/[sessionId]'>) {
  const actor = await requireAbility('training.record');
  const { batchId, sessionId } = await params;
  const batch = (await findBatch(batchId, actor)) ?? notFound();
  const sheet = await readAttendanceSheet(sessionId);
  if (sheet?.session.batchId !== batch.id) notFound();
  const { session, lines } = sheet;
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
      <Panel title="出勤登记">
        <ActionForm action={recordSheet}>
          <Stack>
            <p className="muted">默认全勤，只改缺勤的人；缺勤的半天可以补训，补训须写明内容和时间。</p>
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
