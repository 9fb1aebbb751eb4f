'use client';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ActionState } from '@/lib/domain/action-state';
import { Notice } from './notice';
import { ReasonList } from './reason-list';

interface Props {
  state: ActionState;
  labels?: Record<string, string>;
  doneMessage?: ReactNode;
  idPrefix?: string;
}

/** What became of the last attempt. Takes the focus, so that nobody has to look for it. */
export function ActionFeedback({ state, labels = {}, doneMessage, idPrefix = '' }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== 'idle') box.current?.focus();
  }, [state]);

  switch (state.status) {
    case 'idle':
      return null;
    case 'done':
      return doneMessage ? <Notice ref={box} tone="ok" title={doneMessage} role="status" /> : null;
    case 'invalid':
      return <ErrorSummary ref={box} errors={state.fieldErrors} labels={labels} idPrefix={idPrefix} />;
    case 'refused':
      return (
        <Notice ref={box} tone="bad" title="未能办理" role="alert">
          <ReasonList
            reasons={state.reasons.map((reason) => ({ ...reason, field: reason.field && idPrefix + reason.field }))}
          />
        </Notice>
      );
    case 'failed':
      return (
        <Notice ref={box} tone="bad" title="系统出错，本次操作没有完成" role="alert">
          请稍后再试一次。如果仍然出错，请把编号 <strong>{state.reference}</strong> 告诉系统管理员。
        </Notice>
      );
  }
}

interface SummaryProps {
  errors: Record<string, string>;
  labels: Record<string, string>;
  idPrefix: string;
  ref: React.Ref<HTMLDivElement>;
}

function ErrorSummary({ errors, labels, idPrefix, ref }: SummaryProps) {
  const entries = Object.entries(errors);
  return (
    <Notice ref={ref} tone="bad" title={`有 ${entries.length} 处需要修改`} role="alert">
      <ul>
        {entries.map(([name, message]) => (
          <li key={name}>
            <a href={`#${idPrefix}${name}`}>{labels[name] ? `${labels[name]}：${message}` : message}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
