import { WithdrawalPanel } from '@/components/review/withdrawal-panel';
import { Panel } from '@/components/ui/panel';
import { Timeline } from '@/components/ui/timeline';
import { attachmentsOf } from '@/lib/data/attachment';
import { withdrawalSubject } from '@/lib/data/evidence';
import { readTimeline } from '@/lib/data/timeline';
import { recordOwnWithdrawal } from './documents/actions';

/** What happened to a nominee so far, and 本人退出 for as long as the machine knows it. */
export async function HandlingRecord({ candidateId, canWithdraw }: { candidateId: string; canWithdraw: boolean }) {
  const [timeline, statements] = await Promise.all([
    readTimeline('CANDIDATE', candidateId),
    attachmentsOf(withdrawalSubject(candidateId)),
  ]);
  return (
    <>
      <Panel title="办理记录">
        <Timeline machine="CANDIDATE" steps={timeline} />
        {statements.map(({ id, fileName }) => (
          <p key={id}>
            本人退出的说明：<a href={`/reviews/${candidateId}/documents/${id}`}>{fileName}</a>
          </p>
        ))}
      </Panel>
      {canWithdraw && <WithdrawalPanel candidateId={candidateId} action={recordOwnWithdrawal} />}
    </>
  );
}
