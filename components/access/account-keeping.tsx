import { ActionButton } from '@/components/ui/action-button';
import type { FormAction } from '@/components/ui/action-form';
import { Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { HandOverForm } from './hand-over-form';

interface Props {
  account: { id: string; isDisabled: boolean; isLocked: boolean; hasSecondFactor: boolean };
  /** What a 系统管理员 may do; absent for others. */
  keep?: {
    replacePassword: FormAction<{ loginName: string; temporaryPassword: string }>;
    setAccountDisabled: FormAction;
    unlock: FormAction;
  };
  /** For a 安全管理员 alone: whoever sets passwords must not also remove the second factor. */
  removeSecondFactor?: FormAction;
}

/** Lock, password, second factor and the account itself. */
export function AccountKeeping({ account, keep, removeSecondFactor }: Props) {
  const { id: accountId, isDisabled, isLocked, hasSecondFactor } = account;
  return (
    <Stack>
      {keep && isLocked && (
        <ActionButton action={keep.unlock} fields={{ accountId }} doneMessage="已解锁">
          解锁
        </ActionButton>
      )}
      {keep && (
        <HandOverForm action={keep.replacePassword}>
          <input type="hidden" name="accountId" value={accountId} />
          <SubmitButton variant="default">重置密码</SubmitButton>
        </HandOverForm>
      )}
      {keep && (
        <ActionButton
          action={keep.setAccountDisabled}
          fields={{ accountId, isDisabled: String(!isDisabled) }}
          variant={isDisabled ? 'default' : 'danger'}
          doneMessage={isDisabled ? '已停用' : '已启用'}
        >
          {isDisabled ? '重新启用' : '停用账号'}
        </ActionButton>
      )}
      {removeSecondFactor && hasSecondFactor && (
        <ActionButton
          action={removeSecondFactor}
          fields={{ accountId }}
          variant="danger"
          doneMessage="已解除，本人下次登录须重新启用"
        >
          解除双因素认证
        </ActionButton>
      )}
    </Stack>
  );
}
