'use client';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { SelectField } from '@/components/ui/select-field';
import { Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';

interface Props {
  action: FormAction<{ code: string }>;
  /** Those that take nominees today. */
  batches: readonly { id: string; title: string }[];
  /** 告知 */
  notice: readonly string[];
}

/** 登记意向: what is told first, what is asked, and the code that alone can take it back. */
export function IntentionForm({ action, batches, notice }: Props) {
  return (
    <ActionForm
      action={action}
      aria-label="登记意向"
      resetsOnDone
      doneMessage={({ code }) => (
        <>
          已登记。请记下查询码 <strong>{code}</strong>，凭它可以撤回意向；本页关闭后不再显示。
        </>
      )}
    >
      <Stack>
        <div>
          <h3>个人信息处理告知</h3>
          <ul>
            {notice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <SelectField
          name="batchId"
          label="批次"
          options={batches.map(({ id, title }) => ({ value: id, label: title }))}
          emptyLabel={null}
        />
        <TextField name="name" label="姓名" description="与身份证一致" autoComplete="name" required />
        <TextField name="phone" label="联系电话" inputMode="tel" autoComplete="tel" required />
        <TextField
          name="organization"
          label="希望由哪个单位推荐"
          description="填写社会组织名称；不确定的可以不填，由党群工作处与您联系"
        />
        <TextareaField name="wish" label="意愿说明" description="如熟悉的领域、党务工作经历；选填" rows={3} />
        <CheckboxField name="isPartyMember" label="我是中共党员" />
        <CheckboxField name="hasConsented" label="我已阅读以上告知，同意为登记意向处理我的个人信息" />
        <div>
          <SubmitButton>登记意向</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}
