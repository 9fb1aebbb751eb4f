'use client';
import { useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { TextareaField } from '@/components/ui/textarea-field';
import { fillWording, letterVariables, tidyWording, wordingProblem } from '@/lib/domain/appointment/letter-wording';
import classes from './wording-editor.module.css';

interface Props {
  text: string;
  /** What the variables stand for in the preview. */
  sample: Parameters<typeof fillWording>[1];
  issuer: string;
}

/** The words of the letter, and beside them how they will stand on paper; what cannot be printed is said at once. */
export function WordingEditor({ text, sample, issuer }: Props) {
  const [typed, setTyped] = useState(text);
  const problem = wordingProblem(typed);
  const filled = problem ? null : fillWording(tidyWording(typed), sample);
  return (
    <div className={classes.split}>
      <TextareaField
        name="text"
        label="聘书文字"
        description={`第一行称呼，以下每行一段。可用变量：${letterVariables.map((name) => `{${name}}`).join('、')}`}
        rows={8}
        defaultValue={text}
        onChange={(event) => setTyped(event.currentTarget.value)}
        required
      />
      <section className={classes.preview} aria-label="聘书预览" aria-live="polite">
        {filled ? (
          <div className={classes.letter}>
            <p className={classes.title}>聘　书</p>
            <p>{filled.salutation}</p>
            {filled.paragraphs.map((paragraph, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other identity
              <p key={index} className={classes.paragraph}>
                {paragraph}
              </p>
            ))}
            <p className={classes.closing}>{issuer}</p>
            <p className={classes.closing}>{sample.开始日期}</p>
          </div>
        ) : (
          <Notice tone="bad" title={problem} />
        )}
      </section>
    </div>
  );
}
