import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LetterTable } from '@/components/appointment/letter-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { readIssueEvents } from '@/lib/data/appointment/issue-events';
import { readLetterBundles } from '@/lib/data/appointment/letter-bundles';
import { listLetters } from '@/lib/data/appointment/letters';
import { findBatch } from '@/lib/data/batch';
import { decideLetterPrint } from '@/lib/domain/appointment/seal';
import { appointmentChannels, can } from '@/lib/domain/permissions';
import { BundlePanel } from './bundle-panel';
import { SealPanel } from './seal-panel';

export const metadata: Metadata = { title: '聘书与用印' };

export default async function BatchLettersPage({ params }: PageProps<'/appointments/[batchId]/letters'>) {
  const actor = await requireAbility('appointment.read');
  const batch = (await findBatch((await params).batchId, actor)) ?? notFound();
  const canPrint = can(actor, 'letter.print');
  const letters = await listLetters({ batchId: batch.id, channels: appointmentChannels(actor) });
  const events = canPrint ? await readIssueEvents(batch.id) : [];
  const held = events.filter((event) => event.letters > 0);
  const isSealApproved = held.every(({ seals }) => seals.some(({ isApproved }) => isApproved));
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '培训聘任', href: '/appointments' },
          { label: batch.title, href: `/appointments/${batch.id}` },
        ]}
        title="聘书与用印"
        subtitle="用印批准后打印正本，领取逐份登记"
      />
      {events.map((event) => (
        <SealPanel
          key={event.id}
          event={event}
          canRequest={can(actor, 'seal.request')}
          canApprove={can(actor, 'seal.approve')}
        />
      ))}
      {canPrint && held.length > 0 && (
        <BundlePanel
          batchId={batch.id}
          bundles={await readLetterBundles(batch.id)}
          decision={decideLetterPrint({ isVoided: false, isSealApproved, printed: 0, reason: '' })}
          isPrintedBefore={held.some(({ printed }) => printed > 0)}
        />
      )}
      <Panel
        title={`本批次聘书（${letters.length}份）`}
        actions={<ButtonLink href={`/appointments/letters?batchId=${batch.id}`}>聘书登记簿</ButtonLink>}
      >
        <LetterTable
          letters={letters}
          empty={
            <EmptyState
              title="还没有颁发聘书"
              action={<ButtonLink href={`/appointments/${batch.id}`}>查看培训与颁发</ButtonLink>}
            />
          }
        />
      </Panel>
    </Stack>
  );
}
