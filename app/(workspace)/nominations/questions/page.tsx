import type { Metadata } from 'next';
import { QuestionTable } from '@/components/nomination/question-table';
import { ActionForm } from '@/components/ui/action-form';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { TextLink } from '@/components/ui/text-link';
import { TextareaField } from '@/components/ui/textarea-field';
import { requireAbility } from '@/lib/access/actor';
import { listQuestions } from '@/lib/data/nomination/questions';
import { readProgramme } from '@/lib/data/programme';
import { type QuestionState, questionStateLabels, questionStates } from '@/lib/domain/nomination/question';
import { can } from '@/lib/domain/permissions';
import { askOffice } from './actions';

export const metadata: Metadata = { title: '问题反馈' };

export default async function QuestionsPage({ searchParams }: { searchParams: Promise<{ state?: string }> }) {
  const actor = await requireAbility('question.ask');
  const asked = (await searchParams).state;
  const state = questionStates.find((known) => known === asked) ?? null;
  const [questions, { questionAnswerDays }] = await Promise.all([listQuestions(actor, state), readProgramme()]);
  const isOffice = can(actor, 'question.answer');
  return (
    <Stack>
      <PageHeader
        place={[{ label: '推荐申报', href: '/nominations' }]}
        title="问题反馈"
        subtitle={`工作中遇到的困难和问题，向党群工作处提出，${questionAnswerDays}个工作日内答复`}
      />
      <Panel title={isOffice ? '收到的问题' : '本单位的问题'} actions={<StateLinks current={state} />}>
        <QuestionTable
          rows={questions}
          empty={
            <EmptyState title={state ? `没有${questionStateLabels[state]}的问题` : '还没有问题'}>
              {isOffice ? '各单位提出的问题会列在这里。' : '在下面写下您的问题，党群工作处会答复。'}
            </EmptyState>
          }
        />
      </Panel>
      {!isOffice && (
        <Panel title="提出问题">
          <ActionForm action={askOffice} labels={{ subject: '问题标题', text: '问题内容' }}>
            <Stack>
              <TextField name="subject" label="问题标题" maxLength={60} required />
              <TextareaField
                name="text"
                label="问题内容"
                description="请勿填写涉密内容和他人身份证号"
                rows={5}
                required
              />
              <ButtonRow>
                <SubmitButton>提交问题</SubmitButton>
              </ButtonRow>
            </Stack>
          </ActionForm>
        </Panel>
      )}
    </Stack>
  );
}

function StateLinks({ current }: { current: QuestionState | null }) {
  return (
    <ButtonRow>
      {[null, ...questionStates].map((state) => {
        const label = state ? questionStateLabels[state] : '全部';
        if (state === current) return <strong key={label}>{label}</strong>;
        return (
          <TextLink key={label} href={`/nominations/questions${state ? `?state=${state}` : ''}`}>
            {label}
          </TextLink>
        );
      })}
    </ButtonRow>
  );
}
