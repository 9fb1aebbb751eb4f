import { AnswerList } from '@/components/nomination/answer-list';
import { LateDecision } from '@/components/nomination/late-decision';
import { WhatHappensNext } from '@/components/nomination/package-receipt';
import { WithdrawForm } from '@/components/nomination/withdraw-form';
import { ActionButton } from '@/components/ui/action-button';
import { FindingList } from '@/components/ui/finding-list';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { ProxyNotice } from '@/components/ui/proxy-notice';
import { Columns, Stack } from '@/components/ui/stack';
import { Timeline } from '@/components/ui/timeline';
import type { NomineeView } from '@/lib/data/nomination/nominee';
import { readTimeline } from '@/lib/data/timeline';
import { findingRuleLabels } from '@/lib/domain/glossary';
import { candidateMachine, nextState } from '@/lib/domain/lifecycle';
import { maskIdNumber, maskPhone } from '@/lib/domain/masking';
import { formAnswers } from '@/lib/domain/nomination/form-answers';
import { decideNomination } from '@/lib/domain/nomination/submission-window';
import { monthOf } from '@/lib/domain/party-date';
import { decideLateRequest, recallNominee, withdrawNominee } from '../../actions';
import { NomineeHeader } from './nominee-header';

interface Props {
  nominee: NomineeView;
  /** The person comes from 提交. */
  isJustSent: boolean;
  decidesLate: boolean;
}

/** A form that has left its author's hands: what was sent, what became of it, what can still be done. */
export async function SentView({ nominee, isJustSent, decidesLate }: Props) {
  const { id, batch, form, channel, findings, state } = nominee;
  const masked = { ...form, idNumber: maskIdNumber(form.idNumber), phone: maskPhone(form.phone) };
  return (
    <Stack>
      <NomineeHeader nominee={nominee} />
      {nominee.proxy && <ProxyNotice proxy={nominee.proxy} />}
      {isJustSent && <SentNotice nominee={nominee} />}
      {decidesLate && state === 'LATE_REQUESTED' && (
        <Panel title="逾期申请">
          <LateDecision action={decideLateRequest} candidateId={id} reason={nominee.lateReason ?? ''} />
        </Panel>
      )}
      <Columns>
        <Panel title="登记表内容">
          <AnswerList sections={formAnswers(masked, channel, monthOf(batch.cutOffOn))} />
        </Panel>
        <Stack>
          {findings.length > 0 && (
            <Panel title="条件核对">
              <FindingList findings={findings} ruleLabels={findingRuleLabels} />
            </Panel>
          )}
          <Panel title="办理记录">
            <Timeline machine="CANDIDATE" steps={await readTimeline('CANDIDATE', id)} />
            {nominee.isAuthor && <AuthorSteps nominee={nominee} />}
          </Panel>
        </Stack>
      </Columns>
    </Stack>
  );
}

function SentNotice({ nominee: { state, receiptNumber, pageCode, batch } }: { nominee: NomineeView }) {
  const title = state === 'LATE_REQUESTED' ? '逾期申请已提出，等待党群工作处决定' : '已提交';
  return (
    <Notice tone="ok" title={`${title}，回执编号：${receiptNumber}`} role="status">
      <p>登记表校验码 {pageCode}，印在每一页上。</p>
      <WhatHappensNext paperCopies={batch.rules.paperCopies} />
    </Notice>
  );
}

/** 撤回 and 退出, as far as the machine knows them in this state. */
function AuthorSteps({ nominee: { id, state, window } }: { nominee: NomineeView }) {
  return (
    <Stack>
      {nextState(candidateMachine, state, 'recall') && (
        <ActionButton action={recallNominee} fields={{ candidateId: id }} decision={decideNomination(window)}>
          撤回修改
        </ActionButton>
      )}
      {nextState(candidateMachine, state, 'withdraw') && <WithdrawForm action={withdrawNominee} candidateId={id} />}
    </Stack>
  );
}
