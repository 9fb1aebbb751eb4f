import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { DateField } from '@/components/ui/date-field';
import { SelectField } from '@/components/ui/select-field';
import { Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { managingUnitCodes } from '@/lib/domain/directory/managing-unit';
import { roleLabels } from '@/lib/domain/glossary';

const organs = managingUnitCodes.map((code) => ({ value: code, label: roleLabels[code] }));

/** 登记新名称: the present name ends the day before. */
export function OrganNameForm({ action }: { action: FormAction<unknown> }) {
  return (
    <ActionForm action={action} aria-label="登记新名称">
      <Stack>
        <SelectField name="code" label="机关" required options={organs} />
        <TextField name="name" label="全称" required />
        <DateField name="validFrom" label="启用日期" required description="现用名称到前一天为止" />
        <div>
          <SubmitButton>登记</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}
