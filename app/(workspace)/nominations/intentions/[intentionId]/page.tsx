import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  AdoptIntention,
  DeclineIntention,
  HandIntention,
  IntentionPhone,
} from '@/components/nomination/intention-steps';
import { IntentionBadge } from '@/components/nomination/intention-table';
import { Facts } from '@/components/ui/facts';
import { Instant } from '@/components/ui/instant';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { findIntention, type IntentionView, nominatingOrganizations } from '@/lib/data/nomination/intentions';
import { nextIntentionState } from '@/lib/domain/nomination/intention';
import { adoptAsNominee, handOverIntention, refuseIntention, revealIntentionPhone } from '../actions';

export const metadata: Metadata = { title: '报名意向' };

export default async function IntentionPage({ params }: PageProps<'/nominations/intentions/[intentionId]'>) {
  const actor = await requireAbility('intention.read');
  const { intentionId } = await params;
  const intention = (await findIntention(actor, intentionId)) ?? notFound();
  const { state, isOffice, isMine } = intention;
  const canHand = isOffice && nextIntentionState(state, 'hand') !== null;
  const canAdopt = isMine && nextIntentionState(state, 'adopt') !== null;
  const canDecline = nextIntentionState(state, 'decline') !== null && (state === 'HANDED' ? isMine : isOffice);
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '推荐申报', href: '/nominations' },
          { label: '报名意向', href: '/nominations/intentions' },
        ]}
        title={intention.name || '已撤回的意向'}
        subtitle={intention.batchTitle}
      />
      <Panel title="意向">
        <IntentionFacts intention={intention} />
      </Panel>
      {canAdopt && (
        <Panel title="采纳">
          <AdoptIntention action={adoptAsNominee} intentionId={intentionId} />
        </Panel>
      )}
      {canHand && (
        <Panel title="转交推荐单位">
          <HandIntention
            action={handOverIntention}
            intentionId={intentionId}
            organizations={await nominatingOrganizations()}
          />
        </Panel>
      )}
      {canDecline && (
        <Panel title="不采纳">
          <DeclineIntention action={refuseIntention} intentionId={intentionId} />
        </Panel>
      )}
    </Stack>
  );
}

function IntentionFacts({ intention }: { intention: IntentionView }) {
  const { id, state, maskedPhone, candidate } = intention;
  return (
    <Facts
      facts={[
        { label: '状态', value: <IntentionBadge state={state} /> },
        {
          label: '联系电话',
          value: maskedPhone ? (
            <IntentionPhone action={revealIntentionPhone} intentionId={id} masked={maskedPhone} />
          ) : (
            '—'
          ),
        },
        { label: '希望推荐的单位', value: intention.organization || '由党群工作处联系' },
        { label: '意愿说明', value: intention.wish || '—' },
        { label: '登记时间', value: <Instant at={intention.registeredAt} /> },
        { label: '转交', value: intention.handedTo ?? '—' },
        ...(state === 'DECLINED' ? [{ label: '不采纳的理由', value: intention.declineReason }] : []),
        ...(candidate
          ? [
              {
                label: '人选',
                value: <TextLink href={`/nominations/${candidate.batchId}/${candidate.id}`}>打开登记表</TextLink>,
              },
            ]
          : []),
      ]}
    />
  );
}
