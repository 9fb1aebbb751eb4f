import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WordingEditor } from '@/components/appointment/wording-editor';
import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { requireAbility } from '@/lib/access/actor';
import { readWording } from '@/lib/data/appointment/issue-preview';
import { findBatch } from '@/lib/data/batch';
import { organName } from '@/lib/data/managing-units';
import { chineseNumber } from '@/lib/domain/appointment/letter-sheet';
import { termEnd } from '@/lib/domain/appointment/term';
import { formatDay } from '@/lib/domain/calendar-day';
import { today } from '@/lib/platform/clock';
import { wordLetters } from '../../letters/actions';

export const metadata: Metadata = { title: '聘书文字' };

export default async function WordingPage({ params }: PageProps<'/appointments/[batchId]/wording'>) {
  const actor = await requireAbility('letter.print');
  const batch = (await findBatch((await params).batchId, actor)) ?? notFound();
  const { termYears } = batch.rules;
  const sample = {
    姓名: '陈一鸣',
    年数: chineseNumber(termYears),
    开始日期: formatDay(today()),
    结束日期: formatDay(termEnd(today(), termYears)),
  };
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '培训聘任', href: '/appointments' },
          { label: batch.title, href: `/appointments/${batch.id}` },
        ]}
        title="聘书文字"
        subtitle="只用于本批次以后颁发的聘书；已经颁发的聘书文字不变"
      />
      <Panel title="文字和预览">
        <ActionForm action={wordLetters} labels={{ text: '聘书文字' }} doneMessage="聘书文字已保存">
          <Stack>
            <input type="hidden" name="batchId" value={batch.id} />
            <WordingEditor
              text={await readWording(batch.id)}
              sample={sample}
              issuer={await organName('PROVINCIAL_COMMITTEE', today())}
            />
            <ButtonRow>
              <SubmitButton>保存</SubmitButton>
              <ButtonLink href={`/appointments/${batch.id}`}>返回</ButtonLink>
            </ButtonRow>
          </Stack>
        </ActionForm>
      </Panel>
    </Stack>
  );
}
