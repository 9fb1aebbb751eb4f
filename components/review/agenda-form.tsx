'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ShortcutSwitch } from '@/components/ui/shortcut-switch';
import { useShortcuts } from '@/components/ui/use-shortcuts';
import classes from './review.module.css';

interface Props {
  meetingId: string;
  /** The table with its boxes. */
  table: ReactNode;
  /** Fields and button for those who are ticked. */
  children: ReactNode;
  action: FormAction;
  label: string;
  doneMessage: string;
}

const keys = [
  ['J', '下一人'],
  ['K', '上一人'],
  ['空格', '勾选'],
  ['A', '全选或全不选'],
] as const;
const labels = { itemIds: '人选', agree: '同意票', result: '遴选结果', reason: '理由' };

/** One thing for all who are ticked. J and K go from box to box, space ticks, A ticks all or none. */
export function AgendaForm({ meetingId, table, children, action, label, doneMessage }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(0);
  const boxes = () => [...(frame.current?.querySelectorAll<HTMLInputElement>('tbody input[type="checkbox"]') ?? [])];
  const recount = () => setCount(boxes().filter((box) => box.checked).length);
  // The browser's own event: after a reset React takes the first click on a box for none. Anew each time, because the
  // filters of the page change which boxes there are.
  useEffect(() => {
    const node = frame.current;
    recount();
    node?.addEventListener('change', recount);
    return () => node?.removeEventListener('change', recount);
  });
  const tickAll = () => {
    const all = boxes();
    const isOn = all.some((box) => !box.checked);
    for (const box of all) box.checked = isOn;
    recount();
  };
  const shortcuts = useShortcuts((key) => {
    if (key === 'A') tickAll();
    if (key !== 'J' && key !== 'K') return key === 'A';
    const all = boxes();
    const here = all.indexOf(document.activeElement as HTMLInputElement);
    all[Math.max(0, key === 'J' ? here + 1 : here - 1)]?.focus();
    return true;
  });
  return (
    <ActionForm
      action={action}
      labels={labels}
      doneMessage={doneMessage}
      onDone={() => setCount(0)}
      resetsOnDone
      aria-label={label}
    >
      <input type="hidden" name="meetingId" value={meetingId} />
      <div className={classes.tickBar}>
        <button type="button" className={classes.tickAll} onClick={tickAll}>
          全选或全不选
        </button>
        <span role="status">已勾选{count}名</span>
        <ShortcutSwitch {...shortcuts} keys={keys} />
      </div>
      <div id="itemIds" ref={frame} tabIndex={-1}>
        {table}
      </div>
      <div className={classes.operation}>{children}</div>
    </ActionForm>
  );
}
