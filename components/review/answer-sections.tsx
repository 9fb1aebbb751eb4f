import type { ReactNode } from 'react';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextareaField } from '@/components/ui/textarea-field';
import classes from './review.module.css';

/** One answer of the form under review. */
export interface ReviewedAnswer {
  field: string;
  label: string;
  text: string;
  /** What stood there when the form was sent back; null when it is the same. */
  before: string | null;
  /** Something that a person should look at again. */
  warning: string;
}

export interface ReviewedSection {
  id: string;
  title: string;
  answers: ReviewedAnswer[];
}

/** 登记表内容, section by section; `canComment` puts a 批注 beside every field, to travel with 退回修改. */
export function AnswerSections({
  sections,
  canComment,
}: {
  sections: readonly ReviewedSection[];
  canComment: boolean;
}): ReactNode {
  return sections.map(({ id, title, answers }) => (
    <section key={id} aria-labelledby={`section-${id}`}>
      <h3 id={`section-${id}`} className={classes.sectionTitle}>
        {title}
      </h3>
      <dl className={classes.answers}>
        {answers.map((answer) => (
          <Answer key={answer.field} {...answer} canComment={canComment} />
        ))}
      </dl>
    </section>
  ));
}

function Answer({ field, label, text, before, warning, canComment }: ReviewedAnswer & { canComment: boolean }) {
  return (
    <div className={classes.answer} data-long={text.length > 40 || undefined}>
      <dt>
        {label} {before !== null && <StatusBadge tone="warn" label="已修改" />}
      </dt>
      <dd>
        <p className={classes.text}>{text || '—'}</p>
        {before !== null && <p className={classes.before}>退回前：{before || '未填'}</p>}
        {warning && <p className={classes.warning}>请核对：{warning}</p>}
        {canComment && (
          <details className={classes.comment}>
            <summary aria-label={`批注：${label}`}>批注</summary>
            <TextareaField name={`comments.${field}`} label={`${label}：要修改什么`} rows={2} maxLength={500} />
          </details>
        )}
      </dd>
    </div>
  );
}
