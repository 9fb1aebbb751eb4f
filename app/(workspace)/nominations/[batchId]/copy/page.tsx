import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CopyNominees } from '@/components/nomination/copy-nominees';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { earlierRegister } from '@/lib/data/nomination/earlier-register';
import { channelsFor } from '@/lib/data/nomination/nominating-bodies';
import { readPackage } from '@/lib/data/nomination/package';
import { freshFields } from '@/lib/domain/nomination/copied-form';
import { registrationFieldLabels } from '@/lib/domain/nomination/registration-fields';
import { decideNomination } from '@/lib/domain/nomination/submission-window';
import { copyEarlierNominees } from './actions';

export const metadata: Metadata = { title: '从上次名册复制' };

/** 从上次名册复制; `?organization=` says for whom. */
export default async function CopyPage({ params, searchParams }: PageProps<'/nominations/[batchId]/copy'>) {
  const actor = await requireAbility('nomination.write');
  const { batchId } = await params;
  const { organization: organizationId } = await searchParams;
  if (typeof organizationId !== 'string') notFound();
  const { batch, organization, window, packageId } = (await readPackage(actor, batchId, organizationId)) ?? notFound();
  const bodies = await channelsFor(actor, organizationId);
  if (bodies.length === 0) notFound();
  const register = await earlierRegister(actor, { batchId, organizationId, packageId });
  const home = `/nominations/${batchId}?organization=${organizationId}`;
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '推荐申报', href: '/nominations' },
          { label: `${organization.name}报送材料`, href: home },
        ]}
        title="从上次名册复制"
        subtitle={batch.title}
      />
      <Panel title="选择人员">
        {register ? (
          <>
            <p>
              复制为新的登记表草稿，请核对现任职务、简历等是否有变化。须重新填写或由本人重新确认的不复制：
              {freshFields.map((field) => registrationFieldLabels[field]).join('、')}。
            </p>
            <CopyNominees
              action={copyEarlierNominees}
              batchId={batchId}
              organizationId={organizationId}
              register={register}
              bodies={bodies}
              decision={decideNomination(window)}
            />
          </>
        ) : (
          <EmptyState title="以前的批次没有名册" action={<ButtonLink href={`${home}#add`}>新增人选</ButtonLink>}>
            本单位在以前的批次中没有推荐过人选。
          </EmptyState>
        )}
      </Panel>
    </Stack>
  );
}
