import { Instant } from '@/components/ui/instant';
import { Notice } from '@/components/ui/notice';
import { openSections } from '@/lib/domain/nomination/open-sections';
import { formSections, registrationFieldLabels } from '@/lib/domain/nomination/registration-fields';
import type { RegistrationField } from '@/lib/domain/nomination/registration-form';

interface Props {
  opinion: string;
  byName: string;
  /** ISO instant */
  at: string;
  comments: Partial<Record<RegistrationField, string>>;
}

function openTitles(named: readonly RegistrationField[]): string {
  const open = openSections(named);
  return formSections
    .filter(({ id }) => open.includes(id))
    .map(({ title }) => title)
    .join('、');
}

/** 退回修改: the opinion, and a way to each field that the office wrote something to. */
export function ReturnedNotice({ opinion, byName, at, comments }: Props) {
  const commented = Object.entries(comments) as [RegistrationField, string][];
  return (
    <Notice tone="warn" title="登记表已退回，请按意见修改后重新提交">
      <p>
        {opinion}（{byName}，<Instant at={at} />）
      </p>
      {commented.length > 0 && (
        <p>可以修改的部分：{openTitles(commented.map(([field]) => field))}；其余部分保持原样。</p>
      )}
      {commented.length > 0 && (
        <ul>
          {commented.map(([field, comment]) => (
            <li key={field}>
              <a href={`#${field}`}>{registrationFieldLabels[field]}</a>：{comment}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
