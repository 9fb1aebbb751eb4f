'use client';
import { useEffect, useState } from 'react';
import { ActionButton } from '@/components/ui/action-button';
import type { FormAction } from '@/components/ui/action-form';
import { Notice } from '@/components/ui/notice';
import { candidateEventLabels } from '@/lib/domain/glossary';
import type { CandidateEvent } from '@/lib/domain/lifecycle';

interface Props {
  undoable: { key: string; event: CandidateEvent; names: readonly string[]; secondsLeft: number };
  action: FormAction;
}

/** What was decided a moment ago, with 撤销 for as long as nobody outside was told. */
export function UndoNotice({ undoable: { key, event, names, secondsLeft }, action }: Props) {
  const [left, setLeft] = useState(secondsLeft);
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  if (left === 0) return null;
  const [first, second] = names;
  const who = names.length > 2 ? `${first}、${second}等${names.length}名人选` : names.join('、');
  return (
    <Notice tone="ok" title={`${candidateEventLabels[event]}：${who}`} role="status">
      <ActionButton action={action} fields={{ decided: key }} size="compact-md" aria-label="撤销刚才的结论">
        {`撤销（${left}秒内有效）`}
      </ActionButton>
    </Notice>
  );
}
