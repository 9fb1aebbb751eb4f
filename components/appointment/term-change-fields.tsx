import { CheckboxField } from '@/components/ui/checkbox-field';
import { DateField } from '@/components/ui/date-field';
import { FileField } from '@/components/ui/file-field';
import { TextareaField } from '@/components/ui/textarea-field';
import type { TermEvent } from '@/lib/domain/appointment/term-change';
import { attachmentHint } from '@/lib/domain/attachment';

interface Props {
  event: TermEvent;
  rule: { needsDocument: boolean; needsHandover: boolean };
  today: string;
}

/** What must be said for one kind of change, and nothing that another kind asks for. */
export function TermChangeFields({ event, rule, today }: Props) {
  return (
    <>
      {event !== 'renew' && (
        <DateField
          name="effectiveOn"
          label={event === 'recordDeath' ? '去世日期' : '生效日期'}
          description={event === 'recordDeath' ? undefined : '自这一天起生效，可以晚于今天'}
          defaultValue={today}
          required
        />
      )}
      <TextareaField name="reason" label="理由" rows={3} required />
      {event === 'renew' && (
        <>
          <TextareaField
            name="performance"
            label="履职情况"
            description="聘期内联系指导、季度报告、督查等情况"
            rows={5}
            required
          />
          <CheckboxField name="isWilling" label="本人愿意继续担任" />
        </>
      )}
      {event !== 'renew' && event !== 'recordDeath' && (
        <TextareaField
          name="handover"
          label="工作交接"
          description="联系指导的组织由谁接手，材料如何移交"
          rows={3}
          required={rule.needsHandover}
        />
      )}
      <FileField
        name="file"
        label="材料"
        description={`${rule.needsDocument ? '本人申请或有关决定' : '如有'}；${attachmentHint('document')}`}
        accept=".pdf,.jpg,.jpeg,.png"
        required={rule.needsDocument}
      />
    </>
  );
}
