import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { SearchForm } from '@/components/ui/search-form';
import { Stack } from '@/components/ui/stack';
import { TextLink } from '@/components/ui/text-link';

interface Row {
  id: string;
  name: string;
  nominees: number;
  proxied: number;
}

interface Props {
  batchId: string;
  search: string;
  rows: readonly Row[];
}

/** For whom the office types: organisations that sent their 名册 by e-mail or letter. */
export function ProxyChoice({ batchId, search, rows }: Props) {
  return (
    <Panel title="代单位录入">
      <Stack>
        <p>单位把名册、登记表发到工作邮箱或寄来的，由党群工作处代录。代录的人选注明来件，单位随时可以接手。</p>
        <SearchForm label="单位" search={search} description="名称或拼音首字母，如 gdzy" />
        <DataTable
          caption={search ? '查到的单位' : '本批次已代录的单位'}
          rows={rows}
          rowKey={({ id }) => id}
          empty={
            search ? (
              <EmptyState title="没有查到这个单位">请换一个词再查。</EmptyState>
            ) : (
              <EmptyState title="本批次还没有代录">请先查找单位。</EmptyState>
            )
          }
          columns={[
            {
              header: '单位',
              isRowHeader: true,
              cell: ({ id, name }) => <TextLink href={`/nominations/${batchId}?organization=${id}`}>{name}</TextLink>,
            },
            { header: '本批次人选', isNumeric: true, cell: ({ nominees }) => nominees },
            { header: '其中代录', isNumeric: true, cell: ({ proxied }) => proxied },
          ]}
        />
      </Stack>
    </Panel>
  );
}
