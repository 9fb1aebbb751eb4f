import { DateField } from '@/components/ui/date-field';
import { FilterForm } from '@/components/ui/filter-form';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { type RegisterFilter, registerCheckLabels } from '@/lib/domain/nomination/paper-receipt';

interface Props {
  batches: readonly { id: string; title: string }[];
  filter: RegisterFilter;
}

/** Which lines of the 收件登记簿 are shown; the address keeps it. */
export function RegisterFilterForm({ batches, filter }: Props) {
  return (
    <FilterForm label="查找收件登记">
      <TextField name="name" label="单位" description="名称或拼音首字母" defaultValue={filter.name} />
      <SelectField
        name="batch"
        label="批次"
        emptyLabel="全部"
        options={batches.map(({ id, title }) => ({ value: id, label: title }))}
        defaultValue={filter.batch}
      />
      <SelectField
        name="check"
        label="核对"
        emptyLabel="全部"
        options={Object.entries(registerCheckLabels).map(([value, label]) => ({ value, label }))}
        defaultValue={filter.check}
      />
      <DateField name="from" label="收到日期，从" defaultValue={filter.from} />
      <DateField name="until" label="到" defaultValue={filter.until} />
    </FilterForm>
  );
}
