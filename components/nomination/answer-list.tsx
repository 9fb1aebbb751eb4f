import { TextLink } from '@/components/ui/text-link';
import type { AnswerSection } from '@/lib/domain/nomination/form-answers';
import classes from './answer-list.module.css';

interface Props {
  sections: readonly AnswerSection[];
  /** Page where the answers are changed; absent when they no longer can be. */
  changeHref?: string;
  /** field → what stands between this answer and the submission. */
  problems?: Readonly<Record<string, string>>;
}

/** All answers of 登记表 section by section; while they can be changed, each has its 修改. */
export function AnswerList({ sections, changeHref, problems = {} }: Props) {
  return sections.map(({ id, title, answers }) => (
    <section key={id} aria-labelledby={`answers-${id}`} className={classes.section}>
      <h3 id={`answers-${id}`} className={classes.title}>
        {title}
      </h3>
      <dl className={classes.answers}>
        {answers.map(({ field, label, text }) => (
          <div key={field} className={classes.answer}>
            <dt>{label}</dt>
            <dd>
              <span className={classes.text}>{text || '未填'}</span>
              {problems[field] && <span className={classes.problem}>✗ {problems[field]}</span>}
            </dd>
            {changeHref && (
              <dd className={classes.change}>
                <TextLink href={`${changeHref}#${field}`} aria-label={`修改${label}`}>
                  修改
                </TextLink>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  ));
}
