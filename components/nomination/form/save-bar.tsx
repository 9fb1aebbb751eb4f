'use client';
import { Button } from '@mantine/core';
import { formatInstant } from '@/components/ui/instant';
import { formatDay } from '@/lib/domain/calendar-day';
import type { SaveStatus } from './draft-keeper';
import classes from './save-bar.module.css';

interface Props {
  status: SaveStatus;
  /** `yyyy-MM-dd`; what was kept on another day is dated. */
  today: string;
  /** Sends the form to be checked, for browsers without JavaScript. */
  check: (form: FormData) => void;
  onRetry: () => void;
}

/** At the foot of the page: whether everything is kept, and the two ways on. */
export function SaveBar({ status, today, check, onRetry }: Props) {
  return (
    <div className={classes.bar}>
      <div className={classes.inner}>
        <p role="status" className={classes.status} data-kind={status.kind}>
          {describe(status, today)}
        </p>
        {status.kind === 'FAILED' && (
          <Button variant="default" size="compact-md" onClick={onRetry}>
            重试
          </Button>
        )}
        {status.kind === 'STALE' && (
          <Button variant="default" size="compact-md" onClick={() => window.location.reload()}>
            打开最新内容
          </Button>
        )}
        <span className={classes.buttons}>
          <Button type="submit" variant="default">
            暂存
          </Button>
          <Button type="submit" data-step="check" formAction={check}>
            检查并提交
          </Button>
        </span>
      </div>
    </div>
  );
}

function describe(status: SaveStatus, today: string): string {
  switch (status.kind) {
    case 'SAVED': {
      const [day = '', time = ''] = formatInstant(status.at).split(' ');
      return `✓ 已自动保存 ${day === formatDay(today) ? time : `${day} ${time}`}`;
    }
    case 'WAITING':
      return '有修改，即将自动保存';
    case 'SAVING':
      return '正在保存…';
    case 'FAILED':
      return `✗ 未保存：${status.message}`;
    case 'STALE':
      return `✗ ${status.message}`;
  }
}
