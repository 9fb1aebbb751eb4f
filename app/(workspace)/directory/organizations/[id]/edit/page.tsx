import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OrganizationForm } from '@/components/directory/organization-form';
import { PageHeader } from '@/components/ui/page-header';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { findOrganization } from '@/lib/data/directory/organization';
import { changeOrganization } from '../../../actions';

export const metadata: Metadata = { title: '修改组织' };

export default async function EditOrganizationPage({ params }: PageProps<'/directory/organizations/[id]/edit'>) {
  await requireAbility('directory.manage');
  const organization = await findOrganization((await params).id);
  if (!organization) notFound();
  const href = `/directory/organizations/${organization.id}`;
  const place = [
    { label: '目录', href: '/directory' },
    { label: organization.name, href },
  ];
  return (
    <Stack>
      <PageHeader place={place} title="修改组织" />
      <OrganizationForm action={changeOrganization} organization={organization} backHref={href} />
    </Stack>
  );
}
