import { formatInstant } from '@/components/ui/instant';
import { SelectField } from '@/components/ui/select-field';
import { ButtonRow, Columns } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';

interface Props {
  candidateId: string;
  versions: readonly { number: number; createdAt: string }[];
  left: number;
  right: number;
}

/** Which two versions; a GET form, so that the address can be kept. */
export function VersionPicker({ candidateId, versions, left, right }: Props) {
  const options = versions.map(({ number, createdAt }) => ({
    value: String(number),
    label: `第${number}次提交（${formatInstant(createdAt)}）`,
  }));
  return (
    <form method="get" action={`/reviews/${candidateId}/versions`} aria-label="选择版本">
      <Columns width="filter">
        <SelectField name="left" label="左边" emptyLabel={null} options={options} defaultValue={String(left)} />
        <SelectField name="right" label="右边" emptyLabel={null} options={options} defaultValue={String(right)} />
        <ButtonRow>
          <SubmitButton variant="default">对照</SubmitButton>
        </ButtonRow>
      </Columns>
    </form>
  );
}
