import type { Metadata } from 'next';
import { ActionButton } from '@/components/ui/action-button';
import { ActionForm } from '@/components/ui/action-form';
import { DataTable } from '@/components/ui/data-table';
import { DateField } from '@/components/ui/date-field';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { SelectField } from '@/components/ui/select-field';
import { ButtonRow, Columns, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { requireAbility } from '@/lib/access/actor';
import { differingDays } from '@/lib/data/workday';
import { formatDay } from '@/lib/domain/calendar-day';
import { today } from '@/lib/platform/clock';
import { markWorkday, unmarkWorkday } from './actions';

export const metadata: Metadata = { title: '工作日' };

export default async function WorkdaysPage({ searchParams }: { searchParams: Promise<{ year?: string }> }) {
  await requireAbility('programme.manage');
  const asked = Number((await searchParams).year);
  const year = asked >= 2000 && asked <= 2100 ? asked : Number(today().slice(0, 4));
  const days = await differingDays(year);
  return (
    <Stack>
      <PageHeader
        place={[{ label: '设置', href: '/settings' }]}
        title={`${year}年工作日`}
        subtitle="周一至周五上班、周六日休息；只登记放假和调休。截止日遇休息日顺延到下一个工作日"
      />
      <Panel title="放假和调休">
        <DataTable
          caption={`${year}年放假和调休`}
          isCaptionHidden
          rows={days}
          rowKey={({ day }) => day}
          empty={
            <EmptyState title={`${year}年还没有登记放假和调休`}>
              请按国务院办公厅的放假通知在下面登记；登记以前，不能把批次的截止日期定在这一年。
            </EmptyState>
          }
          columns={[
            { header: '日期', isRowHeader: true, cell: ({ day }) => formatDay(day) },
            { header: '安排', cell: ({ isWorkday }) => (isWorkday ? '上班（调休）' : '放假') },
            { header: '说明', cell: ({ note }) => note },
            {
              header: '操作',
              cell: ({ day }) => (
                <ActionButton
                  action={unmarkWorkday}
                  fields={{ day }}
                  size="compact-md"
                  aria-label={`删除${formatDay(day)}`}
                >
                  删除
                </ActionButton>
              ),
            },
          ]}
        />
        <Pager
          previousHref={`/settings/workdays?year=${year - 1}`}
          nextHref={`/settings/workdays?year=${year + 1}`}
          previousLabel={`${year - 1}年`}
          nextLabel={`${year + 1}年`}
        />
      </Panel>
      <Panel title="登记一天">
        <ActionForm action={markWorkday} doneMessage="已登记" resetsOnDone labels={{ day: '日期', isWorkday: '安排' }}>
          <Stack>
            <Columns width="narrow">
              <DateField name="day" label="日期" required />
              <SelectField
                name="isWorkday"
                label="安排"
                required
                options={[
                  { value: 'false', label: '放假' },
                  { value: 'true', label: '上班（调休）' },
                ]}
              />
              <TextField name="note" label="说明" maxLength={40} />
            </Columns>
            <ButtonRow>
              <SubmitButton>登记</SubmitButton>
            </ButtonRow>
          </Stack>
        </ActionForm>
      </Panel>
    </Stack>
  );
}
