import { SelectField } from '@/components/ui/select-field';
import { Columns } from '@/components/ui/stack';
import {
  type ArchiveRetention,
  archiveRetention,
  archiveRetentionLabels,
  retentionClasses,
  retentionLabels,
} from '@/lib/domain/archive';

const options = retentionClasses.map((value) => ({ value, label: retentionLabels[value] }));
const names = Object.keys(archiveRetention.shape) as (keyof ArchiveRetention)[];

/** 保管期限 that archive packages name, kind by kind. */
export function RetentionFields({ retention }: { retention: ArchiveRetention }) {
  return (
    <fieldset>
      <legend>归档包的保管期限（对此后导出的有效）</legend>
      <Columns width="narrow">
        {names.map((name) => (
          <SelectField
            key={name}
            name={name}
            label={archiveRetentionLabels[name].label}
            description={`依据：${archiveRetentionLabels[name].clause}`}
            options={options}
            emptyLabel={null}
            defaultValue={retention[name]}
          />
        ))}
      </Columns>
    </fieldset>
  );
}
