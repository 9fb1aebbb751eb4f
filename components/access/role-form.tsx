import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/select-field';
import { Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { roleLabels, roles } from '@/lib/domain/glossary';

const options = roles.map((role) => ({ value: role, label: roleLabels[role] }));

/** 授予角色, with the full names of what it is limited to. */
export function RoleForm({ accountId, giveRole }: { accountId: string; giveRole: FormAction }) {
  return (
    <ActionForm action={giveRole} resetsOnDone doneMessage="角色已授予" aria-label="授予角色">
      <input type="hidden" name="accountId" value={accountId} />
      <Stack>
        <h3>授予角色</h3>
        <SelectField name="role" label="角色" options={options} required />
        <TextField
          name="organizationName"
          label="代表的单位"
          description="推荐单位、选派单位、联系人、基层党委等须填写单位全称"
        />
        <TextField
          name="partyOrganizationName"
          label="代表的党组织"
          description="社会组织党委（总支）须填写党组织全称"
        />
        <div>
          <SubmitButton>授予角色</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}
