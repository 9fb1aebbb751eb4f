import { z } from 'zod';
import { ArrivalFields } from '@/components/nomination/arrival-fields';
import { CodeForm } from '@/components/nomination/code-form';
import { PaperComparison } from '@/components/nomination/paper-comparison';
import { ActionForm } from '@/components/ui/action-form';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { type FoundPrint, findPrint } from '@/lib/data/nomination/paper-lookup';
import { findReceipt } from '@/lib/data/nomination/paper-register';
import { readProgramme } from '@/lib/data/programme';
import { formatDay } from '@/lib/domain/calendar-day';
import { scannedCode } from '@/lib/domain/nomination/paper-code';
import { wallClock } from '@/lib/domain/nomination/paper-receipt';
import type { Actor } from '@/lib/domain/permissions';
import { now } from '@/lib/platform/clock';
import { registerPaper } from './actions';

interface Props {
  actor: Actor;
  /** What was typed or scanned; '' when nothing was. */
  typed: string;
  /** Line that was written last; '' when none was. */
  registered: string;
}

/** The counter of the office: code in, package on the table, copies counted, next. */
export async function Counter({ actor, typed, registered }: Props) {
  const code = scannedCode(typed);
  const found = code ? await findPrint(actor, code) : null;
  return (
    <Panel title="登记收到的纸质材料">
      <Stack>
        {registered && <Registered id={registered} />}
        {/* A fresh box after each arrival, empty and with the cursor in it. */}
        <CodeForm key={`${typed} ${registered}`} typed={typed} />
        {typed && !found && (
          <Notice tone="bad" title={code ? `没有找到校验码 ${code}` : '没有读到校验码'} role="alert">
            <p>
              请扫描或输入整套材料（名册和登记表一次打印）页脚的8位校验码。材料不是从本系统整套打印的，请先打印、核对后再登记。
            </p>
          </Notice>
        )}
        {found && <Arrival found={found} />}
      </Stack>
    </Panel>
  );
}

async function Arrival({ found }: { found: FoundPrint }) {
  const { officeClosesAt } = await readProgramme();
  const missing = found.count.isOutdated ? found.requiredCopies : found.requiredCopies - found.count.copies;
  return (
    <Stack>
      <PaperComparison {...found} />
      <ActionForm action={registerPaper} labels={{ printId: '校验码' }}>
        <Stack>
          <input type="hidden" name="printId" value={found.printId} />
          <ArrivalFields copies={Math.max(1, missing)} arrivedAt={wallClock(now())} officeClosesAt={officeClosesAt} />
          <TextField name="note" label="备注" maxLength={200} autoComplete="off" />
          <ButtonRow>
            <SubmitButton>登记收件</SubmitButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </Stack>
  );
}

async function Registered({ id }: { id: string }) {
  const line = z.uuid().safeParse(id).success ? await findReceipt(id) : null;
  if (!line) return null;
  const words = `${line.organizationName}，${line.copies}份，收到日期${formatDay(line.receivedOn)}`;
  return line.isVersionCurrent ? (
    <Notice tone="ok" title={`已登记：${words}`} role="status" />
  ) : (
    <Notice tone="warn" title={`已登记：${words}`} role="status">
      <p>版本不一致，已通知该单位重新打印报送。</p>
    </Notice>
  );
}
