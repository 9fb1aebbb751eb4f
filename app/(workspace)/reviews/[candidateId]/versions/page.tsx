import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { VersionPicker } from '@/components/review/version-picker';
import { VersionTable } from '@/components/review/version-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { recordReading } from '@/lib/commands/review/record-reading';
import { readDossier } from '@/lib/data/review/dossier';
import { readVersions } from '@/lib/data/review/versions';
import { compareVersions } from '@/lib/domain/nomination/version-comparison';

export const metadata: Metadata = { title: '版本对照' };

const number = z.coerce.number().int().positive().optional().catch(undefined);
const search = z.object({ left: number, right: number });

/** Two versions of a form side by side; the last two unless the address names others. */
export default async function VersionsPage({ params, searchParams }: PageProps<'/reviews/[candidateId]/versions'>) {
  const actor = await requireAbility('review.read');
  const { candidateId } = await params;
  const dossier = await readDossier(candidateId);
  if (!dossier) notFound();
  const [versions] = await Promise.all([readVersions(candidateId), recordReading(actor, candidateId)]);
  const wanted = search.parse(await searchParams);
  const left = versions.find(({ number: found }) => found === wanted.left) ?? versions.at(-2);
  const right = versions.find(({ number: found }) => found === wanted.right) ?? versions.at(-1);
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '审核遴选', href: '/reviews' },
          { label: dossier.name, href: `/reviews/${candidateId}` },
        ]}
        title={`版本对照：${dossier.name}`}
        subtitle={`${dossier.organizationName}推荐 · 共${versions.length}个版本，提交后不再改变`}
      />
      {left && right ? (
        <>
          <Panel>
            <VersionPicker candidateId={candidateId} versions={versions} left={left.number} right={right.number} />
          </Panel>
          <VersionTable
            left={left}
            right={right}
            sections={compareVersions(left.form, right.form, dossier.channel, right.createdAt.slice(0, 7))}
          />
        </>
      ) : (
        <EmptyState
          title="只有一个版本，没有可对照的"
          action={<ButtonLink href={`/reviews/${candidateId}`}>返回审核</ButtonLink>}
        />
      )}
    </Stack>
  );
}
