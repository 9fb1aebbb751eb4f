import type { Metadata } from 'next';
import { DirectoryTabs } from '@/components/directory/directory-tabs';
import { OrganNameForm } from '@/components/directory/organ-name-form';
import { OrganNameTable } from '@/components/directory/organ-name-table';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Columns, Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { listManagingUnits } from '@/lib/data/managing-units';
import { can } from '@/lib/domain/permissions';
import { addOrganName } from '../actions';

export const metadata: Metadata = { title: '机关名称' };

export default async function UnitsPage() {
  const actor = await requireAbility('directory.read');
  return (
    <Stack>
      <PageHeader title="目录" />
      <DirectoryTabs current="UNITS" />
      <Columns>
        <Panel title="机关名称">
          <p className="muted">
            聘书、登记表等文件按成文当日的名称印制。党群工作服务中心成立以前，由党群工作处承担其工作（方案 四（二））。
          </p>
          <OrganNameTable names={await listManagingUnits()} />
        </Panel>
        {can(actor, 'directory.manage') && (
          <Panel title="登记新名称">
            <OrganNameForm action={addOrganName} />
          </Panel>
        )}
      </Columns>
    </Stack>
  );
}
