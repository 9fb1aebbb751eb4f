import { DateField } from '@/components/ui/date-field';
import { Columns } from '@/components/ui/stack';
import { TextField } from '@/components/ui/text-field';

interface Details {
  title: string;
  heldOn: string;
  place: string;
  presiding: string;
  clerk: string;
}

/** What is said of a meeting itself, as it stands on the minutes. */
export function MeetingFields({ title, heldOn, place, presiding, clerk }: Details) {
  return (
    <>
      <TextField name="title" label="会议名称" defaultValue={title} maxLength={100} required />
      <Columns width="narrow">
        <DateField name="heldOn" label="会议日期" defaultValue={heldOn} required />
        <TextField name="place" label="地点" defaultValue={place} maxLength={100} required />
        <TextField name="presiding" label="主持人" defaultValue={presiding} maxLength={50} required />
        <TextField name="clerk" label="记录人" defaultValue={clerk} maxLength={50} required />
      </Columns>
    </>
  );
}
