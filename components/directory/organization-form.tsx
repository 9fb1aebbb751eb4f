import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { DateField } from '@/components/ui/date-field';
import { Panel } from '@/components/ui/panel';
import { SelectField } from '@/components/ui/select-field';
import { ButtonRow, Columns, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { OrganizationDraft } from '@/lib/domain/directory/organization';
import { industries, organizationKindLabels, ratings, regions } from '@/lib/domain/glossary';

interface Props {
  action: FormAction<{ id: string }>;
  /** The organisation that is corrected; none when a new one is added. */
  organization?: OrganizationDraft & { id: string };
  backHref: string;
}

const named = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));
const kinds = Object.entries(organizationKindLabels).map(([value, label]) => ({ value, label }));

/** 组织: what the office keeps of it. */
export function OrganizationForm({ action, organization, backHref }: Props) {
  return (
    <ActionForm action={action} aria-label="组织">
      {organization && <input type="hidden" name="id" value={organization.id} />}
      <Panel>
        <Stack>
          <IdentityFields organization={organization} />
          <StandingFields organization={organization} />
          <ButtonRow>
            <SubmitButton>保存</SubmitButton>
            <ButtonLink href={backHref}>取消</ButtonLink>
          </ButtonRow>
        </Stack>
      </Panel>
    </ActionForm>
  );
}

function IdentityFields({ organization }: Pick<Props, 'organization'>) {
  return (
    <>
      <Columns>
        <TextField name="name" label="名称" required defaultValue={organization?.name} />
        <SelectField name="kind" label="类型" required options={kinds} defaultValue={organization?.kind} />
        <TextField
          name="creditCode"
          label="统一社会信用代码"
          description="18位，核对校验位；没有的可以先不填"
          autoComplete="off"
          spellCheck={false}
          defaultValue={organization?.creditCode ?? ''}
        />
      </Columns>
      <Columns>
        <SelectField
          name="industry"
          label="行业"
          options={named(industries)}
          defaultValue={organization?.industry ?? ''}
        />
        <SelectField
          name="region"
          label="区域"
          description="按住所"
          options={named(regions)}
          defaultValue={organization?.region ?? ''}
        />
      </Columns>
    </>
  );
}

function StandingFields({ organization }: Pick<Props, 'organization'>) {
  return (
    <>
      <Columns>
        <TextField
          name="supervisingUnit"
          label="业务主管单位"
          description="没有业务主管单位的留空，全省性社会组织即列入工作范围"
          defaultValue={organization?.supervisingUnit ?? ''}
        />
        <TextField
          name="fullMemberCount"
          label="正式党员人数"
          inputMode="numeric"
          defaultValue={String(organization?.fullMemberCount ?? 0)}
        />
      </Columns>
      <Columns>
        <SelectField
          name="rating"
          label="评估等级"
          emptyLabel="未参评"
          options={named(ratings)}
          defaultValue={organization?.rating ?? ''}
        />
        <DateField
          name="ratingValidUntil"
          label="等级有效期至"
          defaultValue={organization?.ratingValidUntil ?? undefined}
        />
        <DateField
          name="closedOn"
          label="注销日期"
          description="已注销的才填"
          defaultValue={organization?.closedOn ?? undefined}
        />
      </Columns>
    </>
  );
}
