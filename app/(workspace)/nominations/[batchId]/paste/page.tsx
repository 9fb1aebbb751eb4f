import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RegisterPaste } from '@/components/nomination/paste/register-paste';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { channelsFor } from '@/lib/data/nomination/nominating-bodies';
import { readPackage } from '@/lib/data/nomination/package';
import { decideNomination } from '@/lib/domain/nomination/submission-window';
import { pasteNominees } from './actions';

export const metadata: Metadata = { title: '粘贴名册' };

/** 粘贴名册 from WPS or Excel; `?organization=` says for whom. */
export default async function PastePage({ params, searchParams }: PageProps<'/nominations/[batchId]/paste'>) {
  const actor = await requireAbility('nomination.write');
  const { batchId } = await params;
  const { organization: organizationId } = await searchParams;
  if (typeof organizationId !== 'string') notFound();
  const { batch, organization, window } = (await readPackage(actor, batchId, organizationId)) ?? notFound();
  const bodies = await channelsFor(actor, organizationId);
  if (bodies.length === 0) notFound();
  const query = `organization=${organizationId}`;
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '推荐申报', href: '/nominations' },
          { label: `${organization.name}报送材料`, href: `/nominations/${batchId}?${query}` },
        ]}
        title="粘贴名册"
        subtitle={batch.title}
        actions={<ButtonLink href={`/nominations/${batchId}/import?${query}`}>改为上传文件</ButtonLink>}
      />
      <Panel title="名册">
        <p>
          在 WPS 或 Excel
          中选中名册（可以连同表头），复制，点一下表格的第一格，再粘贴。有错误的格子会标出来，改好以后导入为登记表草稿。
        </p>
        <RegisterPaste
          action={pasteNominees}
          batchId={batchId}
          organizationId={organizationId}
          bodies={bodies}
          decision={decideNomination(window)}
          today={window.today}
        />
      </Panel>
    </Stack>
  );
}
