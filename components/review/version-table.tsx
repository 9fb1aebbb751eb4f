import { DataTable } from '@/components/ui/data-table';
import { formatInstant } from '@/components/ui/instant';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import classes from './review.module.css';

interface Version {
  number: number;
  createdAt: string;
  createdByName: string;
  contentHash: string;
}

interface ComparedSection {
  id: string;
  title: string;
  answers: readonly { field: string; label: string; left: string; right: string; isChanged: boolean }[];
}

interface Props {
  left: Version;
  right: Version;
  sections: readonly ComparedSection[];
}

/** Two versions side by side, section by section; 已修改 is said in words and prints without colour. */
export function VersionTable({ left, right, sections }: Props) {
  const changes = sections.flatMap(({ answers }) => answers).filter(({ isChanged }) => isChanged).length;
  return (
    <Panel title={changes === 0 ? '两个版本内容相同' : `${changes}栏不同`}>
      <p className="muted">
        {describe(left)}
        <br />
        {describe(right)}
      </p>
      {sections.map(({ id, title, answers }) => (
        <DataTable
          key={id}
          caption={title}
          rows={answers}
          rowKey={({ field }) => field}
          empty={null}
          columns={[
            { header: '栏目', isRowHeader: true, isShort: true, cell: ({ label }) => label },
            {
              header: '对照',
              isShort: true,
              cell: ({ isChanged }) => (isChanged ? <StatusBadge tone="warn" label="已修改" /> : '相同'),
            },
            { header: `左：第${left.number}次`, cell: (answer) => <Text text={answer.left} /> },
            { header: `右：第${right.number}次`, cell: (answer) => <Text text={answer.right} /> },
          ]}
        />
      ))}
    </Panel>
  );
}

function describe({ number, createdAt, createdByName, contentHash }: Version): string {
  return `第${number}次提交：${formatInstant(createdAt)}，${createdByName}，校验码 ${contentHash.slice(0, 8).toUpperCase()}`;
}

function Text({ text }: { text: string }) {
  return <span className={classes.text}>{text || '—'}</span>;
}
