import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { DateField } from '@/components/ui/date-field';
import { Panel } from '@/components/ui/panel';
import { SelectField } from '@/components/ui/select-field';
import { ButtonRow, Columns, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';
import type { BatchSettings } from '@/lib/domain/nomination/batch-settings';
import { educationLevels } from '@/lib/domain/nomination/education';
import { materialText } from '@/lib/domain/nomination/material';
import { type RuleLine, ruleLines } from '@/lib/domain/nomination/rule-lines';

interface Props {
  action: FormAction<{ id: string }>;
  settings: BatchSettings;
  /** The batch that is changed; none when a new one is set up. */
  batchId?: string;
  backHref: string;
}

/** 批次设置: dates, rules with their clauses, and what is to be sent. */
export function BatchForm({ action, settings, batchId, backHref }: Props) {
  const lines = ruleLines(settings.rules);
  const labels = Object.fromEntries(lines.map(({ name, label }) => [name, label]));
  return (
    <ActionForm action={action} labels={labels} aria-label="批次设置">
      {batchId && <input type="hidden" name="id" value={batchId} />}
      <Stack>
        <Panel title="批次">
          <Stack>
            <Columns>
              <TextField
                name="title"
                label="批次名称"
                required
                defaultValue={settings.title}
                description="如：第一批"
              />
              <TextField name="documentNumber" label="文号" required defaultValue={settings.documentNumber} />
            </Columns>
            <Columns>
              <DateField name="opensOn" label="开始日期" required defaultValue={settings.opensOn} />
              <DateField
                name="deadlineOn"
                label="截止日期"
                required
                defaultValue={settings.deadlineOn}
                description="含当天，至24时；遇休息日顺延至下一个工作日"
              />
              <DateField
                name="cutOffOn"
                label="党龄和年龄的计算截止日"
                required
                defaultValue={settings.cutOffOn}
                description="通常与截止日期相同"
              />
            </Columns>
          </Stack>
        </Panel>
        <Panel title="规则">
          <p className="muted">默认照通知和方案的规定；开始申报后不能再改。</p>
          <Columns width="narrow">
            {lines.map((line) => (
              <RuleField key={line.name} line={line} />
            ))}
          </Columns>
        </Panel>
        <Panel title="报送材料">
          <TextareaField
            name="materials"
            label="名册、登记表以外还要报送的材料"
            rows={6}
            defaultValue={materialText(settings.materials)}
            description="每行一项，注明原件还是复印件，如：身份证｜复印件。推荐单位在报送页面看到，可打印成清单"
          />
        </Panel>
        <ButtonRow>
          <SubmitButton>{batchId ? '保存' : '建立批次'}</SubmitButton>
          <ButtonLink href={backHref}>取消</ButtonLink>
        </ButtonRow>
      </Stack>
    </ActionForm>
  );
}

const educationOptions = [...educationLevels.values()]
  .filter(({ completion }) => completion === 'GRADUATED')
  .map(({ code, label }) => ({ value: code, label: `${label}以上` }));

function RuleField({ line: { name, label, basis, kind, value } }: { line: RuleLine }) {
  const field = { name, label, description: `依据：${basis}` };
  if (kind === 'TICK') return <CheckboxField {...field} defaultChecked={value === 'on'} />;
  if (kind === 'EDUCATION') {
    return <SelectField {...field} options={educationOptions} emptyLabel={null} defaultValue={value} />;
  }
  return <TextField {...field} defaultValue={value} inputMode={kind === 'NUMBER' ? 'numeric' : undefined} required />;
}
