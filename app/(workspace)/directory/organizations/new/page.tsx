import type { Metadata } from 'next';
import { OrganizationForm } from '@/components/directory/organization-form';
import { PageHeader } from '@/components/ui/page-header';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { addOrganization } from '../../actions';

export const metadata: Metadata = { title: '新增组织' };

export default async function NewOrganizationPage() {
  await requireAbility('directory.manage');
  return (
    <Stack>
      <PageHeader place={[{ label: '目录', href: '/directory' }]} title="新增组织" />
      <OrganizationForm action={addOrganization} backHref="/directory" />
    </Stack>
  );
}
