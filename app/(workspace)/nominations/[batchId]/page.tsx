import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AddNominee } from '@/components/nomination/add-nominee';
import { BatchHeadline } from '@/components/nomination/batch-headline';
import { MaterialPanel } from '@/components/nomination/material-panel';
import { OrganizationChoice } from '@/components/nomination/organization-choice';
import { PackageReceipt } from '@/components/nomination/package-receipt';
import { PackageRoster } from '@/components/nomination/package-roster';
import { ProxyChoice } from '@/components/nomination/proxy-choice';
import { QuotaMeter } from '@/components/nomination/quota-meter';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { findBatch } from '@/lib/data/batch';
import { channelsFor, type NominatingBody, nominatingBodies } from '@/lib/data/nomination/nominating-bodies';
import { findOrganizations } from '@/lib/data/nomination/organization-choice';
import { type PackageView, readPackage } from '@/lib/data/nomination/package';
import { packageRoster, printedRoster } from '@/lib/data/nomination/roster';
import { readQuota } from '@/lib/data/quota';
import { daysLeft } from '@/lib/domain/deadline';
import { decideNomination } from '@/lib/domain/nomination/submission-window';
import { type Actor, can } from '@/lib/domain/permissions';
import { now } from '@/lib/platform/clock';
import { addNominee, moveNominee, removeNominee } from '../actions';
import { PaperPanels } from './paper-panels';

export const metadata: Metadata = { title: '报送材料' };

/** 报送材料 of one organisation: its 名册, its quota, its receipt. `?organization=` chooses among several. */
export default async function PackagePage({ params, searchParams }: PageProps<'/nominations/[batchId]'>) {
  const actor = await requireAbility('nomination.read');
  const { batchId } = await params;
  const { organization, search } = await searchParams;
  const choices = await choicesOf(actor);
  const chosen = typeof organization === 'string' ? organization : onlyOne(actor, choices);
  if (chosen === null) {
    const batch = (await findBatch(batchId, actor)) ?? notFound();
    const sought = typeof search === 'string' ? search.trim().slice(0, 50) : '';
    return (
      <OrganizationChoice batchId={batchId} batchTitle={batch.title} organizations={choices}>
        {can(actor, 'nomination.proxy') && (
          <ProxyChoice batchId={batchId} search={sought} rows={await findOrganizations(batchId, sought)} />
        )}
      </OrganizationChoice>
    );
  }
  const found = (await readPackage(actor, batchId, chosen)) ?? notFound();
  const bodies = await channelsFor(actor, chosen);
  if (bodies.length === 0 && found.nominees.length === 0) notFound();
  return <Package actor={actor} found={found} bodies={bodies} />;
}

/** Organisations for which the actor nominates in his own right. */
async function choicesOf(actor: Actor): Promise<{ id: string; name: string }[]> {
  const bodies = await nominatingBodies(actor);
  const names = new Map(bodies.map((body) => [body.organizationId, body.organizationName]));
  return [...names].map(([id, name]) => ({ id, name }));
}

/** No choice where there is only one; the office always has one, since it can stand in for others. */
function onlyOne(actor: Actor, choices: readonly { id: string }[]): string | null {
  const [first, ...others] = choices;
  return first && others.length === 0 && !can(actor, 'nomination.proxy') ? first.id : null;
}

interface PackageProps {
  actor: Actor;
  found: PackageView;
  bodies: NominatingBody[];
}

async function Package({ actor, found, bodies }: PackageProps) {
  const { batch, window, organization, packageId } = found;
  const committees = bodies.flatMap(({ partyOrganizationId }) => partyOrganizationId ?? []);
  const quotas = await Promise.all(committees.map((id) => readQuota({ batchId: batch.id, partyOrganizationId: id })));
  return (
    <Stack>
      <PackageHeader found={found} isNominating={bodies.length > 0} />
      {quotas.length > 0 && (
        <Panel title="选任名额">
          {quotas.map((quota) => (
            <QuotaMeter key={quota.partyOrganizationId} {...quota} />
          ))}
        </Panel>
      )}
      <RosterPanel found={found} />
      {bodies.length > 0 && (
        <Panel title={bodies.some(({ isProxied }) => isProxied) ? '代单位新增人选' : '新增人选'} id="add">
          <AddNominee
            action={addNominee}
            batchId={batch.id}
            organizationId={organization.id}
            bodies={bodies}
            decision={decideNomination(window)}
          />
        </Panel>
      )}
      <MaterialPanel
        batchId={batch.id}
        organizationId={organization.id}
        materials={batch.materials}
        paperCopies={batch.rules.paperCopies}
      />
      {found.receiptNumber && found.submittedAt && (
        <Panel title="收件回执">
          <PackageReceipt
            receiptNumber={found.receiptNumber}
            submittedAt={found.submittedAt}
            paperCopies={batch.rules.paperCopies}
          />
        </Panel>
      )}
      {packageId && found.receiptNumber && (
        <PaperPanels actor={actor} packageId={packageId} organizationId={organization.id} />
      )}
    </Stack>
  );
}

function PackageHeader({ found, isNominating }: { found: PackageView; isNominating: boolean }) {
  const { batch, window, organization, packageId } = found;
  return (
    <PageHeader
      place={[{ label: '推荐申报', href: '/nominations' }]}
      title={`${organization.name}报送材料`}
      subtitle={<BatchHeadline {...batch} lastOn={window.lastOn} daysLeft={daysLeft(window.lastOn, now())} />}
      actions={
        <>
          {isNominating && (
            <>
              <ButtonLink href={`/nominations/${batch.id}/import?organization=${organization.id}`}>导入名册</ButtonLink>
              <ButtonLink href={`/nominations/${batch.id}/paste?organization=${organization.id}`}>粘贴名册</ButtonLink>
              <ButtonLink href={`/nominations/${batch.id}/copy?organization=${organization.id}`}>
                从上次名册复制
              </ButtonLink>
            </>
          )}
          {found.nominees.length > 0 && (
            <ButtonLink href={`/nominations/packages/${packageId}/register.xlsx`} isDownload>
              导出名册（XLSX）
            </ButtonLink>
          )}
          {printedRoster(found) && (
            <ButtonLink href={`/nominations/packages/${packageId}/roster.pdf`} isDownload>
              下载名册（PDF）
            </ButtonLink>
          )}
        </>
      }
    />
  );
}

function RosterPanel({ found }: { found: PackageView }) {
  const { batch, nominees, withdrawn } = found;
  return (
    <Panel title="推荐人选名册">
      {nominees.length === 0 ? (
        <EmptyState title="还没有人选" action={<ButtonLink href="#add">新增人选</ButtonLink>}>
          填写登记表以后，名册自动生成。
        </EmptyState>
      ) : (
        <PackageRoster
          sheet={packageRoster(found, nominees)}
          nominees={nominees.map((nominee) => ({ ...nominee, batchId: batch.id }))}
          move={moveNominee}
          remove={removeNominee}
        />
      )}
      {withdrawn.length > 0 && (
        <p className="muted">
          已退出：
          {withdrawn.map(({ id, name }) => (
            <TextLink key={id} href={`/nominations/${batch.id}/${id}`}>
              {name || '未填姓名'}
            </TextLink>
          ))}
        </p>
      )}
    </Panel>
  );
}
