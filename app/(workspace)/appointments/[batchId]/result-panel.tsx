import { ActionButton } from '@/components/ui/action-button';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { draftResultNotice } from './actions';

interface Props {
  batchId: string;
  canDraft: boolean;
  canPrint: boolean;
  canArchive: boolean;
}

/** 聘任结果 of a batch: the list, and the notice that tells the organisations. */
export function ResultPanel({ batchId, canDraft, canPrint, canArchive }: Props) {
  return (
    <Panel title="聘任结果">
      <Stack>
        <p className="muted">聘任文件先起草，修改、核对文号以后在“通知”中发布给有关单位。</p>
        <ButtonRow>
          {canPrint && (
            <ButtonLink href={`/appointments/${batchId}/appointed.pdf`} isDownload>
              打印聘任名单
            </ButtonLink>
          )}
          {canArchive && (
            <ButtonLink href={`/appointments/${batchId}/archive.zip`} isDownload>
              导出归档包
            </ButtonLink>
          )}
          {canDraft && (
            <ActionButton action={draftResultNotice} fields={{ batchId }}>
              起草聘任文件
            </ActionButton>
          )}
        </ButtonRow>
      </Stack>
    </Panel>
  );
}
