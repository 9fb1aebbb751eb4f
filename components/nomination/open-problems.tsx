import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';

interface Props {
  /** field → message; nothing is shown when there are none. */
  errors: Readonly<Record<string, string>>;
  /** Names of the fields whose message does not say by itself where it belongs. */
  labels: Readonly<Record<string, string>>;
  /** The form with everything that is wrong marked. */
  formHref: string;
}

/** What still stands between the form and its submission, each leading to its field. */
export function OpenProblems({ errors, labels, formHref }: Props) {
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  return (
    <div>
      <Notice tone="bad" title={`有 ${entries.length} 处需要修改，改好后才能提交`}>
        <ul>
          {entries.map(([field, message]) => (
            <li key={field}>
              <TextLink href={`${formHref}#${field}`}>
                {labels[field] ? `${labels[field]}：${message}` : message}
              </TextLink>
            </li>
          ))}
        </ul>
      </Notice>
      <ButtonLink href={formHref} variant="primary">
        返回修改
      </ButtonLink>
    </div>
  );
}
