import type { ReactNode } from 'react';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { TextLink } from '@/components/ui/text-link';

interface Props {
  batchId: string;
  batchTitle: string;
  organizations: readonly { id: string; name: string }[];
  /** Other ways to an organisation. */
  children?: ReactNode;
}

/** For somebody who nominates for several organisations: each has its own package. */
export function OrganizationChoice({ batchId, batchTitle, organizations, children }: Props) {
  return (
    <Stack>
      <PageHeader place={[{ label: '推荐申报', href: '/nominations' }]} title="选择单位" subtitle={batchTitle} />
      {organizations.length > 0 && (
        <Panel title="为哪个单位报送？">
          <ul>
            {organizations.map(({ id, name }) => (
              <li key={id}>
                <TextLink href={`/nominations/${batchId}?organization=${id}`}>{name}</TextLink>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {children}
    </Stack>
  );
}
