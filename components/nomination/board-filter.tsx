import { FilterForm } from '@/components/ui/filter-form';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { type BoardFilter, boardStageLabels, boardStages } from '@/lib/domain/nomination/receipt-board';

interface Props {
  batches: readonly { id: string; title: string }[];
  batchId: string;
  filter: BoardFilter;
}

/** What of the board is shown; the address keeps it. */
export function BoardFilterForm({ batches, batchId, filter }: Props) {
  return (
    <FilterForm label="查找单位">
      <TextField name="name" label="单位" description="名称或拼音首字母，如 gdzy" defaultValue={filter.name} />
      <SelectField
        name="stage"
        label="进度"
        emptyLabel={null}
        options={boardStages.map((stage) => ({ value: stage, label: boardStageLabels[stage] }))}
        defaultValue={filter.stage}
      />
      <SelectField
        name="batch"
        label="批次"
        emptyLabel={null}
        options={batches.map(({ id, title }) => ({ value: id, label: title }))}
        defaultValue={batchId}
      />
    </FilterForm>
  );
}
