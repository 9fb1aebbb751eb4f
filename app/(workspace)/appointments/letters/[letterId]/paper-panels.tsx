import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { DateField } from '@/components/ui/date-field';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Columns, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';
import type { Decision } from '@/lib/domain/decision';
import { keepCollection, registerPrint, voidIssued } from '../actions';

interface PrintProps {
  letterId: string;
  printed: number;
  /** Whether the file may be fetched now. */
  isOpen: boolean;
  decision: Decision;
}

/** 打印正本: registered first, fetched within a day. */
export function PrintPanel({ letterId, printed, isOpen, decision }: PrintProps) {
  return (
    <Panel title="打印正本">
      <Stack>
        {isOpen && (
          <div>
            <ButtonLink href={`/appointments/letters/${letterId}/letter.pdf`} variant="primary" isDownload>
              打印聘书
            </ButtonLink>
          </div>
        )}
        {!isOpen && (
          <ActionForm action={registerPrint} labels={{ reason: '补打理由' }} aria-label="登记打印">
            <Stack>
              <input type="hidden" name="letterId" value={letterId} />
              {printed > 0 && (
                <TextField name="reason" label="补打理由" description={`正本已打印${printed}次`} required />
              )}
              <ButtonRow>
                <SubmitButton decision={decision}>{printed > 0 ? '登记补打' : '登记打印'}</SubmitButton>
              </ButtonRow>
            </Stack>
          </ActionForm>
        )}
      </Stack>
    </Panel>
  );
}

/** 领取登记. */
export function CollectionPanel({ letterId, name, today }: { letterId: string; name: string; today: string }) {
  const labels = { collectedBy: '领取人', collectedOn: '领取日期', note: '备注' };
  return (
    <Panel title="登记领取">
      <ActionForm action={keepCollection} labels={labels} aria-label="登记领取">
        <Stack>
          <input type="hidden" name="letterId" value={letterId} />
          <Columns width="narrow">
            <TextField name="collectedBy" label={labels.collectedBy} defaultValue={name} required />
            <DateField name="collectedOn" label={labels.collectedOn} defaultValue={today} required />
            <TextField name="note" label={labels.note} description="代领的写明代领原因" />
          </Columns>
          <ButtonRow>
            <SubmitButton variant="default">登记领取</SubmitButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </Panel>
  );
}

/** 作废. */
export function VoidPanel({ letterId }: { letterId: string }) {
  return (
    <Panel title="作废聘书">
      <ActionForm action={voidIssued} labels={{ reason: '作废理由' }} idPrefix="void-" aria-label="作废聘书">
        <Stack>
          <input type="hidden" name="letterId" value={letterId} />
          <TextareaField
            name="reason"
            label="作废理由"
            description="编号不再使用；更正后可另行颁发新编号的聘书"
            rows={3}
            required
          />
          <ButtonRow>
            <SubmitButton variant="danger">作废这份聘书</SubmitButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </Panel>
  );
}
