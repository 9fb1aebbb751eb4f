import { FilterForm } from '@/components/ui/filter-form';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { industries, organizationKindLabels, regions } from '@/lib/domain/glossary';

/** What the address says of the list. */
export interface OrganizationQuery {
  q: string;
  kind?: string;
  industry?: string;
  region?: string;
  scope?: string;
}

const named = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));
const kinds = Object.entries(organizationKindLabels).map(([value, label]) => ({ value, label }));
const scopes = [
  { value: 'in', label: '在工作范围内' },
  { value: 'out', label: '不在工作范围' },
];

/** 查找组织: by name, initials or code; by kind, industry, region; in scope or not. */
export function OrganizationFilter({ q, kind, industry, region, scope }: OrganizationQuery) {
  const all = { emptyLabel: '全部' };
  return (
    <FilterForm label="查找组织">
      <TextField name="q" label="名称、拼音首字母或信用代码" defaultValue={q} />
      <SelectField name="kind" label="类型" options={kinds} defaultValue={kind} {...all} />
      <SelectField name="industry" label="行业" options={named(industries)} defaultValue={industry} {...all} />
      <SelectField name="region" label="区域" options={named(regions)} defaultValue={region} {...all} />
      <SelectField name="scope" label="工作范围" options={scopes} defaultValue={scope} {...all} />
    </FilterForm>
  );
}
