'use client';
import { formSections } from '@/lib/domain/nomination/registration-fields';
import { useLiveCheck } from './live-check';
import classes from './section-progress-list.module.css';

/** 填写进度: how much of each section stands, and after the check how much is wrong. */
export function SectionProgressList() {
  const { progress, isChecked } = useLiveCheck();
  return (
    <nav aria-label="填写进度" className={classes.nav}>
      <h2 className={classes.title}>填写进度</h2>
      <ol className={classes.sections}>
        {progress.map(({ id, filled, total, errors }) => {
          const isDone = errors === 0;
          const isBad = isChecked && !isDone;
          return (
            <li key={id}>
              <a href={`#${id}`} className={classes.section} data-state={isBad ? 'bad' : isDone ? 'done' : 'open'}>
                <span>{formSections.find((section) => section.id === id)?.title}</span>
                <span className={classes.count}>
                  {isBad ? `✗ ${errors} 处要改` : `${isDone ? '✓ ' : ''}${filled}/${total}`}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
