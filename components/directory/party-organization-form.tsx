import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import { type Option, SelectField } from '@/components/ui/select-field';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { PartyStatusFields } from './party-status-fields';

interface Props {
  action: FormAction<{ id: string }>;
  /** The Party organisation that is changed; without an id a new one is added, with its first 批复. */
  draft: { id?: string; name: string; organizationId: string | null; parentId: string | null };
  organizations: readonly Option[];
  parents: readonly Option[];
  backHref: string;
}

/** 党组织: name, whose it is, under which it stands. */
export function PartyOrganizationForm({ action, draft, organizations, parents, backHref }: Props) {
  const { id, name, organizationId, parentId } = draft;
  return (
    <ActionForm action={action} aria-label="党组织">
      {id && <input type="hidden" name="id" value={id} />}
      <Panel>
        <Stack>
          <TextField name="name" label="名称" required defaultValue={name} />
          <SelectField
            name="organizationId"
            label="所在组织"
            options={organizations}
            defaultValue={organizationId ?? ''}
          />
          <SelectField
            name="parentId"
            label="上级党组织"
            emptyLabel="省社会组织党委（直接隶属）"
            options={parents.filter(({ value }) => value !== id)}
            defaultValue={parentId ?? ''}
          />
          {!id && <PartyStatusFields />}
          <ButtonRow>
            <SubmitButton>保存</SubmitButton>
            <ButtonLink href={backHref}>取消</ButtonLink>
          </ButtonRow>
        </Stack>
      </Panel>
    </ActionForm>
  );
}
