import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { QuestionBadge } from '@/components/nomination/question-table';
import { ActionButton } from '@/components/ui/action-button';
import { ActionForm } from '@/components/ui/action-form';
import { Facts } from '@/components/ui/facts';
import { Instant } from '@/components/ui/instant';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextareaField } from '@/components/ui/textarea-field';
import { requireAbility } from '@/lib/access/actor';
import { findQuestion, type QuestionView } from '@/lib/data/nomination/questions';
import { formatDay } from '@/lib/domain/calendar-day';
import { can } from '@/lib/domain/permissions';
import { replyToQuestion, takeUpQuestion } from '../actions';

export const metadata: Metadata = { title: '问题' };

export default async function QuestionPage({ params }: { params: Promise<{ questionId: string }> }) {
  const actor = await requireAbility('question.ask');
  const question = (await findQuestion(actor, (await params).questionId)) ?? notFound();
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '推荐申报', href: '/nominations' },
          { label: '问题反馈', href: '/nominations/questions' },
        ]}
        title={question.subject}
        subtitle={<QuestionBadge {...question} />}
      />
      <Panel title="问题">
        <p className="lines">{question.text}</p>
        <Facts
          facts={[
            { label: '提出单位', value: question.organizationName },
            { label: '提出人', value: question.askedByName },
            { label: '提出时间', value: <Instant at={question.askedAt} /> },
            { label: '答复期限', value: formatDay(question.dueOn) },
            { label: '经办人', value: question.takenByName },
          ]}
        />
      </Panel>
      <Answer question={question} canAnswer={can(actor, 'question.answer')} />
    </Stack>
  );
}

function Answer({ question, canAnswer }: { question: QuestionView; canAnswer: boolean }) {
  if (question.answeredAt) {
    return (
      <Panel title="答复">
        <p className="lines">{question.answer}</p>
        <p className="muted">
          {question.answeredByName} <Instant at={question.answeredAt} />
        </p>
      </Panel>
    );
  }
  if (!canAnswer) return <Panel title="答复">党群工作处尚未答复，答复后会在“待办”里通知您。</Panel>;
  return (
    <Panel
      title="答复"
      actions={
        question.state === 'OPEN' && (
          <ActionButton action={takeUpQuestion} fields={{ questionId: question.id }}>
            由我办理
          </ActionButton>
        )
      }
    >
      <ActionForm action={replyToQuestion} labels={{ answer: '答复' }}>
        <Stack>
          <input type="hidden" name="questionId" value={question.id} />
          <TextareaField name="answer" label="答复内容" rows={6} required />
          <ButtonRow>
            <SubmitButton>答复</SubmitButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </Panel>
  );
}
