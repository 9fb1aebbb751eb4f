import { ActionButton } from '@/components/ui/action-button';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ButtonRow } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { TextLink } from '@/components/ui/text-link';
import classes from './review.module.css';

interface Props {
  views: readonly { id: string; name: string; query: string }[];
  /** The filter that is shown now. */
  query: string;
  actions: { save: FormAction; remove: FormAction };
}

/** 常用筛选 of one's own: a click away, kept under a name. */
export function SavedViews({ views, query, actions }: Props) {
  return (
    <div>
      {views.length > 0 && (
        <ul className={classes.views} aria-label="常用筛选">
          {views.map(({ id, name, query: saved }) => (
            <li key={id}>
              <TextLink href={`/reviews${saved && `?${saved}`}`}>{name}</TextLink>
              <ActionButton
                action={actions.remove}
                fields={{ viewId: id }}
                size="compact-md"
                aria-label={`删除常用筛选：${name}`}
              >
                删除
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>把当前筛选存为常用</summary>
        <ActionForm action={actions.save} idPrefix="view-" resetsOnDone aria-label="保存常用筛选">
          <input type="hidden" name="query" value={query} />
          <ButtonRow>
            <TextField name="name" label="名称" maxLength={20} required />
            <SubmitButton variant="default">保存</SubmitButton>
          </ButtonRow>
        </ActionForm>
      </details>
    </div>
  );
}
