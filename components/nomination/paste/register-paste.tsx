'use client';
import { Button } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo, useReducer, useSyncExternalStore } from 'react';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { useField } from '@/components/ui/form-context';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextareaField } from '@/components/ui/textarea-field';
import { type Decision, refused } from '@/lib/domain/decision';
import { writeClipboardTable } from '@/lib/domain/nomination/clipboard-table';
import { checkPasted, MAX_PASTED_ROWS } from '@/lib/domain/nomination/pasted-register';
import { ChannelField, type SourceBody, SourceFields } from '../nominee-source';
import { GridProblems } from './grid-problems';
import { filledRows, nextGrid, openGrid, SPARE_ROWS } from './grid-rows';
import { RegisterGrid } from './register-grid';

interface Props {
  action: FormAction;
  batchId: string;
  organizationId: string;
  bodies: readonly SourceBody[];
  /** Whether the batch takes nominees today. */
  decision: Decision;
  /** `yyyy-MM-dd` */
  today: string;
}

/** 粘贴名册: a grid of the columns of 附件2 to paste into; without JavaScript a box for the same text. */
export function RegisterPaste({ action, batchId, organizationId, bodies, ...props }: Props) {
  const isInBrowser = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  return (
    <ActionForm action={action} labels={{ table: '名册' }} aria-label="粘贴名册">
      <input type="hidden" name="batchId" value={batchId} />
      <input type="hidden" name="organizationId" value={organizationId} />
      <Stack>
        <ChannelField bodies={bodies} />
        <SourceFields bodies={bodies} />
        {isInBrowser ? <GridPart {...props} /> : <TextPart decision={props.decision} />}
      </Stack>
    </ActionForm>
  );
}

const subscribeToNothing = () => () => undefined;

function TextPart({ decision }: Pick<Props, 'decision'>) {
  return (
    <>
      <TextareaField
        name="table"
        label="名册"
        description="在 WPS 或 Excel 中选中名册，复制后粘贴到这里；可以连同表头，没有表头时按附件2的栏目次序读取"
        rows={10}
        required
      />
      <div>
        <SubmitButton decision={decision}>导入</SubmitButton>
      </div>
    </>
  );
}

function GridPart({ decision, today }: Pick<Props, 'decision' | 'today'>) {
  const { echoed } = useField('table');
  const [state, dispatch] = useReducer(nextGrid, echoed ?? '', openGrid);
  const { rows, settled, before, unread } = state;
  const checked = useDeferredValue(rows);
  const lines = useMemo(() => checkPasted(checked, today), [checked, today]);
  const problems = useMemo(
    () => lines.filter(({ row }) => settled.has(row - 1)).flatMap((line) => line.problems),
    [lines, settled],
  );
  const count = filledRows(rows);
  useLeavingWarning(count > 0);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <input type="hidden" name="table" value={count > 0 ? writeClipboardTable(rows) : ''} />
      <RegisterGrid rows={rows} problems={problems} dispatch={dispatch} />
      <ButtonRow>
        <Button variant="default" onClick={() => dispatch({ type: 'ADD' })}>
          增加 {SPARE_ROWS} 行
        </Button>
        {before && (
          <Button variant="default" onClick={() => dispatch({ type: 'UNDO' })}>
            撤销粘贴
          </Button>
        )}
      </ButtonRow>
      <GridProblems
        count={count}
        isSettled={lines.every(({ row }) => settled.has(row - 1))}
        problems={problems}
        unread={unread}
      />
      <div>
        <SubmitButton decision={decide(decision, count, errors)}>
          {count > 0 ? `导入 ${count} 人` : '导入'}
        </SubmitButton>
      </div>
    </>
  );
}

/** What the batch says goes first; then what the rows say. */
function decide(decision: Decision, count: number, errors: number): Decision {
  if (!decision.allowed) return decision;
  if (errors > 0) return refused({ code: 'GRID_ERRORS', message: `请先改正 ${errors} 处错误，或清空出错的行` });
  if (count > MAX_PASTED_ROWS)
    return refused({ code: 'TOO_MANY_ROWS', message: `一次最多 ${MAX_PASTED_ROWS} 人，请改用上传文件` });
  return decision;
}

/** What was pasted is nowhere else yet. */
function useLeavingWarning(isFilled: boolean): void {
  useEffect(() => {
    if (!isFilled) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isFilled]);
}
