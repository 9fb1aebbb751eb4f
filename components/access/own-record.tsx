import { DataTable } from '@/components/ui/data-table';
import { Facts } from '@/components/ui/facts';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { CandidateBadge, TermBadge } from '@/components/ui/state-badge';
import { formatDay } from '@/lib/domain/calendar-day';
import type { CandidateState, InstructorState } from '@/lib/domain/lifecycle';
import { formatMonth } from '@/lib/domain/party-date';

interface Own {
  name: string;
  bornOn: string;
  joinedPartyOn: string;
  idNumber: string;
  nominations: readonly { id: string; batchTitle: string; organizationName: string; state: CandidateState }[];
  terms: readonly { id: string; letterNumber: string; startsOn: string; endsOn: string; state: InstructorState }[];
}

/** The registered person behind an account: master data, nominations and terms. */
export function OwnRecord({ own }: { own: Own }) {
  return (
    <Panel title="人员登记">
      <Stack>
        <Facts
          facts={[
            { label: '姓名', value: own.name },
            { label: '出生年月', value: formatMonth(own.bornOn) },
            { label: '入党时间', value: formatMonth(own.joinedPartyOn) },
            { label: '身份证号', value: own.idNumber },
          ]}
        />
        <DataTable
          caption="推荐"
          columns={[
            { header: '批次', isRowHeader: true, cell: ({ batchTitle }) => batchTitle },
            { header: '推荐单位', cell: ({ organizationName }) => organizationName },
            { header: '状态', cell: ({ state }) => <CandidateBadge state={state} /> },
          ]}
          rows={own.nominations}
          rowKey={({ id }) => id}
          empty={<p className="muted">没有推荐记录</p>}
        />
        <DataTable
          caption="聘期"
          columns={[
            { header: '聘书编号', isRowHeader: true, cell: ({ letterNumber }) => letterNumber },
            { header: '聘期', cell: ({ startsOn, endsOn }) => `${formatDay(startsOn)}至${formatDay(endsOn)}` },
            { header: '状态', cell: ({ state }) => <TermBadge state={state} /> },
          ]}
          rows={own.terms}
          rowKey={({ id }) => id}
          empty={<p className="muted">没有聘期记录</p>}
        />
      </Stack>
    </Panel>
  );
}
