'use client';
import { Button } from '@mantine/core';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { MonthField } from '@/components/ui/month-field';
import { TextareaField } from '@/components/ui/textarea-field';
import type { DraftContent } from './draft-keeper';
import fieldClasses from './form-field.module.css';
import { useFormSetting } from './form-setting';
import { nextStage } from './form-values';
import { useLiveCheck } from './live-check';
import classes from './resume-rows.module.css';

/** 简历: one row a stage, each going on where the one before ended. */
export function ResumeRows() {
  const { control, getValues } = useFormContext<DraftContent>();
  const { fields, append, remove } = useFieldArray({ control, name: 'resume' });
  const { comments } = useFormSetting();
  const { problemOf } = useLiveCheck();
  const missing = problemOf('resume');
  const add = () => append(nextStage(getValues('resume')), { focusName: `resume.${fields.length}.text` });
  return (
    <section
      id="resume"
      tabIndex={-1}
      aria-labelledby="resume-title"
      className={fieldClasses.field}
      data-wide="true"
      data-returned={comments.resume !== undefined}
    >
      <h3 id="resume-title" className={classes.title}>
        简历
      </h3>
      {comments.resume && (
        <p className={fieldClasses.comment}>
          <strong>退回意见：</strong>
          {comments.resume}
        </p>
      )}
      <p className="muted">从参加工作（或大中专学习）写到现在，时间首尾相接；仍在任的终止年月留空。</p>
      {missing && <p className={classes.missing}>{missing.message}</p>}
      {fields.map(({ id }, index) => (
        <Stage key={id} index={index} onRemove={() => remove(index)} />
      ))}
      <Button variant="default" onClick={add}>
        ＋ 增加一段（起始年月接上一段）
      </Button>
    </section>
  );
}

function Stage({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { register } = useFormContext<DraftContent>();
  const { context, defaults } = useFormSetting();
  const { problemOf } = useLiveCheck();
  const stage = defaults.resume[index];
  const part = (key: 'from' | 'to' | 'text', label: string) => {
    const name = `resume.${index}.${key}` as const;
    const problem = problemOf(name);
    const { name: _name, ...handlers } = register(name);
    const field = { name, label, error: problem?.severity === 'error' ? problem.message : undefined, ...handlers };
    return { ...field, defaultValue: stage?.[key] ?? '' };
  };
  const warnings = (['from', 'to'] as const).flatMap((key) => {
    const problem = problemOf(`resume.${index}.${key}`);
    return problem?.severity === 'warning' ? [problem.message] : [];
  });
  const month = { description: null, subject: 'WORK', referenceOn: context.today } as const;
  return (
    <fieldset className={classes.group} aria-label={`简历第${index + 1}段`}>
      <div className={classes.stage}>
        <MonthField {...part('from', '起始年月')} {...month} />
        <MonthField {...part('to', '终止年月')} {...month} />
        <TextareaField {...part('text', '单位及职务')} rows={1} className={classes.text} />
        <Button
          className={classes.remove}
          variant="subtle"
          color="gray"
          onClick={onRemove}
          aria-label={`删除简历第${index + 1}段`}
        >
          删除
        </Button>
      </div>
      {warnings.map((warning) => (
        <p key={warning} className={fieldClasses.warning}>
          请核对：{warning}
        </p>
      ))}
    </fieldset>
  );
}
