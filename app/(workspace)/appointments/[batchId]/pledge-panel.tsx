import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { DateField } from '@/components/ui/date-field';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Columns, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Trainee } from '@/lib/data/appointment/training';
import { isPledgeDue } from '@/lib/domain/appointment/pledge';
import { keepPaperPledges } from '../invitations/actions';

interface Props {
  batchId: string;
  trainees: readonly Trainee[];
  today: string;
}

/** 承诺书 before the letter: confirmed by phone at the training, or signed on paper and entered here. */
export function PledgePanel({ batchId, trainees, today }: Props) {
  const open = trainees.filter(({ pledgedOn }) => isPledgeDue(pledgedOn, today));
  return (
    <Panel
      title={`承诺书（${open.length}人未签署）`}
      actions={
        trainees.length > 0 && (
          <ButtonLink href={`/appointments/${batchId}/pledges.pdf`} isDownload>
            打印承诺书（一式三份）
          </ButtonLink>
        )
      }
    >
      <Stack>
        <p className="muted">
          先签承诺书，后发聘书，每年重新签署。培训现场可扫签到二维码在线签署；纸质签署的在这里登记。
        </p>
        {open.length > 0 && (
          <ActionForm
            action={keepPaperPledges}
            labels={{ signedOn: '签署日期' }}
            idPrefix="pledge-"
            doneMessage="已登记"
            aria-label="登记纸质承诺书"
          >
            <Stack>
              <input type="hidden" name="batchId" value={batchId} />
              <OpenTable trainees={open} />
              <Columns width="narrow">
                <DateField name="signedOn" label="签署日期" defaultValue={today} required />
              </Columns>
              <ButtonRow>
                <SubmitButton variant="default">登记所选人员的纸质承诺书</SubmitButton>
              </ButtonRow>
            </Stack>
          </ActionForm>
        )}
      </Stack>
    </Panel>
  );
}

function OpenTable({ trainees }: { trainees: readonly Trainee[] }) {
  return (
    <DataTable
      caption="未签署承诺书"
      isCaptionHidden
      rows={trainees}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        {
          header: '选择',
          cell: ({ id, name }) => (
            <input type="checkbox" name="candidateIds[]" value={id} aria-label={`承诺书：${name}`} />
          ),
        },
        { header: '姓名', isRowHeader: true, cell: ({ name }) => name },
        { header: '推荐单位', cell: ({ organizationName }) => organizationName },
      ]}
    />
  );
}
