import { Panel } from '@/components/ui/panel';
import { TextLink } from '@/components/ui/text-link';
import { materialLines, type RequiredMaterial } from '@/lib/domain/nomination/material';

interface Props {
  batchId: string;
  organizationId: string;
  materials: readonly RequiredMaterial[];
  paperCopies: number;
}

/** What a secretary must send on paper, and the list to print. */
export function MaterialPanel({ batchId, organizationId, materials, paperCopies }: Props) {
  return (
    <Panel title="需要报送的纸质材料">
      <ol>
        {materialLines(materials, paperCopies).map(({ name, kind, copies }) => (
          <li key={name}>
            {name}：{kind}
            {copies ? `，一式${copies}份` : '，每人1份'}
          </li>
        ))}
      </ol>
      <p>
        <TextLink href={`/nominations/${batchId}/materials?organization=${organizationId}`}>打印材料清单</TextLink>
      </p>
    </Panel>
  );
}
