import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { TextLink } from '@/components/ui/text-link';

interface Props {
  batchId: string;
  batchTitle: string;
  organizations: readonly { id: string; name: string }[];
}

/** For somebody who nominates for several organisations: each has its own package. */
export function OrganizationChoice({ batchId, batchTitle, organizations }: Props) {
  return (
    <>
      <PageHeader place={[{ label: '推荐申报', href: '/nominations' }]} title="选择单位" subtitle={batchTitle} />
      <Panel title="为哪个单位报送？">
        <ul>
          {organizations.map(({ id, name }) => (
            <li key={id}>
              <TextLink href={`/nominations/${batchId}?organization=${id}`}>{name}</TextLink>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
