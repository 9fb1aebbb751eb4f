import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AutoRefresh } from '@/components/ui/auto-refresh';
import { EmptyState } from '@/components/ui/empty-state';
import { Instant } from '@/components/ui/instant';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { QrCode } from '@/components/ui/qr-code';
import { Stack } from '@/components/ui/stack';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { qrPath } from '@/lib/access/enrolment-qr';
import { readOpenGate } from '@/lib/data/appointment/invitations';
import { readAttendanceSheet } from '@/lib/data/appointment/training';
import { halfDayOf } from '@/lib/domain/appointment/invitation';
import { formatDay } from '@/lib/domain/calendar-day';
import { publicAddress } from '@/lib/platform/config';

export const metadata: Metadata = { title: '扫码签到' };

export default async function GatePage({ params }: PageProps<'/appointments/[batchId]/sessions/[sessionId]/check-in'>) {
  await requireAbility('training.record');
  const { batchId, sessionId } = await params;
  const sheet = await readAttendanceSheet(sessionId);
  if (sheet?.session.batchId !== batchId) notFound();
  const gate = await readOpenGate(sessionId);
  const back = `/appointments/${batchId}/sessions/${sessionId}`;
  const { session } = sheet;
  const when = gate && halfDayOf(session.heldOn, gate.halfDay);
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '培训聘任', href: '/appointments' },
          { label: session.title, href: back },
        ]}
        title="扫码签到"
        subtitle={when ? `${formatDay(when.on)}${when.part} · ${session.place}` : session.place}
      />
      {gate ? (
        <Panel title={`已签到${gate.checkedIn}人`}>
          <Stack>
            <QrCode {...qrPath(`${publicAddress}/check-in/${gate.code}`)} label="签到二维码" />
            <p>
              请用手机扫描，填写姓名和手机号码后四位。二维码有效至
              <Instant at={gate.closesAt.toISOString()} />。
            </p>
            <TextLink href={`/check-in/${gate.code}`}>打开签到页</TextLink>
            <AutoRefresh />
          </Stack>
        </Panel>
      ) : (
        <EmptyState title="没有开放的签到" action={<TextLink href={back}>返回开放扫码签到</TextLink>} />
      )}
    </Stack>
  );
}
