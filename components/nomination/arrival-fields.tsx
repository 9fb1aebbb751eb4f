import { RadioField } from '@/components/ui/radio-field';
import { Columns } from '@/components/ui/stack';
import { TextField } from '@/components/ui/text-field';

interface Props {
  copies: number;
  isSealed?: boolean;
  /** `yyyy-MM-ddTHH:mm`, Guangdong time */
  arrivedAt: string;
  /** End of office hours, `HH:mm` */
  officeClosesAt: string;
}

/** What is counted when paper arrives; the same in a correction. */
export function ArrivalFields({ copies, isSealed, arrivedAt, officeClosesAt }: Props) {
  return (
    <>
      <Columns width="narrow">
        <TextField
          name="copies"
          label="本次份数"
          description="清点名册和登记表齐全的套数"
          inputMode="numeric"
          defaultValue={String(copies)}
          autoComplete="off"
          required
        />
        <TextField
          name="arrivedAt"
          label="送达时间"
          type="datetime-local"
          defaultValue={arrivedAt}
          description={`${officeClosesAt}以后记为下一工作日`}
          required
        />
      </Columns>
      <RadioField
        name="isSealed"
        label="每份都已盖章"
        options={[
          { value: 'true', label: '已盖章' },
          { value: 'false', label: '未盖章或不全' },
        ]}
        defaultValue={isSealed === undefined ? undefined : String(isSealed)}
        required
      />
    </>
  );
}
