import { Facts } from '@/components/ui/facts';
import { Instant } from '@/components/ui/instant';
import { Notice } from '@/components/ui/notice';
import { Columns, Stack } from '@/components/ui/stack';
import { TextLink } from '@/components/ui/text-link';
import type { PaperCount } from '@/lib/domain/nomination/package-legs';
import { type PaperChange, paperChangeLabels } from '@/lib/domain/nomination/paper-changes';

interface Props {
  code: string;
  printedByName: string;
  printedAt: string;
  names: readonly string[];
  batchId: string;
  batchTitle: string;
  organizationId: string;
  organizationName: string;
  receiptNumber: string | null;
  count: PaperCount;
  requiredCopies: number;
  currentCode: string | null;
  isCurrent: boolean;
  changes: readonly { name: string; change: PaperChange }[];
}

/** Paper on one side, electronic version on the other, and in plain words whether they say the same (N06). */
export function PaperComparison({ code, currentCode, isCurrent, changes, ...print }: Props) {
  const { batchId, organizationId, organizationName, names, count, requiredCopies } = print;
  return (
    <Stack>
      {isCurrent ? (
        <Notice tone="ok" title="版本一致：纸上的校验码就是现在电子版的校验码" />
      ) : (
        <Notice tone="bad" title="版本不一致：打印以后，电子版有改动">
          <ul>
            {changes.map(({ name, change }) => (
              <li key={name + change}>
                {name}：{paperChangeLabels[change]}
              </li>
            ))}
          </ul>
          <p>仍可登记收件，但不计入报送齐全；登记后会通知该单位重新打印报送。</p>
        </Notice>
      )}
      <Columns>
        <div>
          <h3>纸上</h3>
          <Facts
            facts={[
              { label: '校验码', value: <strong>{code}</strong> },
              { label: '人选', value: `${names.join('、')}（${names.length}名）` },
              { label: '打印', value: <Instant at={print.printedAt} /> },
              { label: '打印人', value: print.printedByName },
            ]}
          />
        </div>
        <div>
          <h3>电子版</h3>
          <Facts
            facts={[
              { label: '校验码', value: <strong>{currentCode ?? '没有已提交的登记表'}</strong> },
              {
                label: '推荐单位',
                value: (
                  <TextLink href={`/nominations/${batchId}?organization=${organizationId}`}>
                    {organizationName}
                  </TextLink>
                ),
              },
              { label: '批次', value: print.batchTitle },
              { label: '回执编号', value: print.receiptNumber },
              {
                label: '此前收到',
                value: `${count.copies}份（应收${requiredCopies}份）${count.isOutdated ? '，版本不一致' : ''}`,
              },
            ]}
          />
        </div>
      </Columns>
    </Stack>
  );
}
