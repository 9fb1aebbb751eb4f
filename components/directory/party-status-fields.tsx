import { DateField } from '@/components/ui/date-field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { partyOrganizationKindLabels } from '@/lib/domain/glossary';

const kinds = Object.entries(partyOrganizationKindLabels).map(([value, label]) => ({ value, label }));

/** 党组织形式 with day and number of its 批复. */
export function PartyStatusFields() {
  return (
    <>
      <SelectField name="kind" label="党组织形式" required options={kinds} />
      <DateField name="approvedOn" label="批复日期" required description="选任名额按当日的形式计算" />
      <TextField name="documentNumber" label="批复文号" required />
    </>
  );
}
