import { FilterForm } from '@/components/ui/filter-form';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { type LetterFilter, letterStandLabels, letterStands } from '@/lib/domain/appointment/letter-register';

interface Props {
  filter: LetterFilter;
  batches: readonly { id: string; title: string }[];
}

/** What of the register is shown; the address keeps it. */
export function RegisterFilter({ filter, batches }: Props) {
  return (
    <FilterForm label="查找聘书">
      <TextField name="search" label="姓名或编号" defaultValue={filter.search} />
      <SelectField
        name="stand"
        label="状态"
        emptyLabel="全部"
        options={letterStands.map((stand) => ({ value: stand, label: letterStandLabels[stand] }))}
        defaultValue={filter.stand}
      />
      <SelectField
        name="batchId"
        label="批次"
        emptyLabel="全部"
        options={batches.map(({ id, title }) => ({ value: id, label: title }))}
        defaultValue={filter.batchId}
      />
      <TextField name="year" label="年份" inputMode="numeric" defaultValue={filter.year} />
    </FilterForm>
  );
}
