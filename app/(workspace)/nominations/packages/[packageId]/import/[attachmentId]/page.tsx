import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { importNominees } from '@/app/(workspace)/nominations/[batchId]/import/actions';
import { ImportForm } from '@/components/nomination/import-form';
import { ImportProblems, ImportTable } from '@/components/nomination/import-table';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { readImportUpload } from '@/lib/data/nomination/import';
import { readImportApart } from '@/lib/documents/read-apart';
import { type ImportPlan, importPage, importPreview, planImport } from '@/lib/domain/nomination/import-plan';
import { decideNomination } from '@/lib/domain/nomination/submission-window';

export const metadata: Metadata = { title: '核对导入' };

/** 导入名册, second step: everybody in the file, and what would happen to each. */
export default async function ImportPreviewPage({
  params,
  searchParams,
}: PageProps<'/nominations/packages/[packageId]/import/[attachmentId]'>) {
  const actor = await requireAbility('nomination.write');
  const { packageId, attachmentId } = await params;
  const upload = (await readImportUpload(actor, packageId, attachmentId)) ?? notFound();
  const { batch, organization, window, bodies, fileName } = upload;
  const file = await readImportApart(upload.bytes, fileName, window.today);
  const { lines, counts } = planImport(file, upload.present);
  const query = `organization=${organization.id}`;
  const { page } = importPreview.parse(await searchParams);
  const shown = importPage(lines, page);
  const address = (other: number) => `/nominations/packages/${packageId}/import/${attachmentId}?page=${other}`;
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '推荐申报', href: '/nominations' },
          { label: `${organization.name}报送材料`, href: `/nominations/${batch.id}?${query}` },
        ]}
        title="核对导入"
        subtitle={`${batch.title} · ${fileName}`}
      />
      <Summary counts={counts}>
        <ImportProblems problems={file.problems} />
        <ButtonRow>
          {file.isRegister && counts.ERROR > 0 && (
            <ButtonLink href={`/nominations/packages/${packageId}/import/${attachmentId}/annotated`} isDownload>
              下载带“错误”列的原表
            </ButtonLink>
          )}
          <ButtonLink href={`/nominations/${batch.id}/import?${query}`}>重新上传</ButtonLink>
        </ButtonRow>
      </Summary>
      <ImportTable lines={shown.lines} />
      <Pager
        previousHref={page > 1 ? address(page - 1) : undefined}
        nextHref={shown.hasMore ? address(page + 1) : undefined}
      />
      {counts.READY > 0 && (
        <Panel title="导入为草稿">
          <ImportForm
            action={importNominees}
            packageId={packageId}
            attachmentId={attachmentId}
            bodies={bodies}
            counts={counts}
            decision={decideNomination(window)}
          />
        </Panel>
      )}
    </Stack>
  );
}

function Summary({ counts, children }: { counts: ImportPlan['counts']; children: ReactNode }) {
  const parts = [
    `可以导入 ${counts.READY} 人`,
    ...(counts.ERROR > 0 ? [`有错误 ${counts.ERROR} 人`] : []),
    ...(counts.PRESENT > 0 ? [`已在名册中 ${counts.PRESENT} 人，不重复导入`] : []),
  ];
  return (
    <Notice tone={counts.ERROR > 0 ? 'bad' : counts.READY > 0 ? 'ok' : 'info'} title={parts.join('；')}>
      {children}
    </Notice>
  );
}
