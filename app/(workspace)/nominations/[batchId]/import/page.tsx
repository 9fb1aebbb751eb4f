import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ImportUpload } from '@/components/nomination/import-upload';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { channelsFor } from '@/lib/data/nomination/nominating-bodies';
import { readPackage } from '@/lib/data/nomination/package';
import { decideNomination } from '@/lib/domain/nomination/submission-window';
import { uploadImport } from './actions';

export const metadata: Metadata = { title: '导入名册' };

/** 导入名册, first step; `?organization=` says for whom. */
export default async function ImportPage({ params, searchParams }: PageProps<'/nominations/[batchId]/import'>) {
  const actor = await requireAbility('nomination.write');
  const { batchId } = await params;
  const { organization: organizationId } = await searchParams;
  if (typeof organizationId !== 'string') notFound();
  const found = (await readPackage(actor, batchId, organizationId)) ?? notFound();
  if ((await channelsFor(actor, organizationId)).length === 0) notFound();
  const { batch, organization, window } = found;
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '推荐申报', href: '/nominations' },
          { label: `${organization.name}报送材料`, href: `/nominations/${batchId}?organization=${organizationId}` },
        ]}
        title="导入名册"
        subtitle={batch.title}
      />
      <Panel
        title="上传文件"
        actions={
          <ButtonLink href="/nominations/packages/template.xlsx" isDownload>
            下载名册模板
          </ButtonLink>
        }
      >
        <Stack>
          <p>
            可以上传本单位现成的名册（栏目次序不限），也可以上传任免审批表或填好的登记表。上传后先逐人核对，确认以后才导入。
          </p>
          <ImportUpload
            action={uploadImport}
            batchId={batchId}
            organizationId={organizationId}
            decision={decideNomination(window)}
          />
        </Stack>
      </Panel>
    </Stack>
  );
}
