'use server';
import { z } from 'zod';
import { defineAction } from '@/lib/access/define-action';
import { createAccount } from '@/lib/commands/access/create-account';
import { disableAccount } from '@/lib/commands/access/disable-account';
import { endRole } from '@/lib/commands/access/end-role';
import { grantRole } from '@/lib/commands/access/grant-role';
import { resetPassword } from '@/lib/commands/access/reset-password';
import { resetSecondFactor } from '@/lib/commands/access/reset-second-factor';
import { setAccountMail } from '@/lib/commands/access/set-mail-address';
import { unlockAccount } from '@/lib/commands/access/unlock-account';
import { accountDraft, roleRequest } from '@/lib/domain/account-form';
import { accountEmail } from '@/lib/domain/mail';

const whichAccount = z.object({ accountId: z.uuid() });
const revalidate = () => ['/settings/accounts'];

export const addAccount = defineAction({
  name: 'access.createAccount',
  schema: accountDraft,
  ability: 'account.manage',
  run: createAccount,
  revalidate,
});
export const replacePassword = defineAction({
  name: 'access.resetPassword',
  schema: whichAccount,
  ability: 'account.manage',
  run: resetPassword,
});
export const setAccountDisabled = defineAction({
  name: 'access.disableAccount',
  schema: whichAccount.extend({ isDisabled: z.stringbool() }),
  ability: 'account.manage',
  run: disableAccount,
  revalidate,
});
export const unlock = defineAction({
  name: 'access.unlockAccount',
  schema: whichAccount,
  ability: 'account.manage',
  run: unlockAccount,
  revalidate,
});
export const saveAccountMail = defineAction({
  name: 'access.setAccountMail',
  schema: accountEmail,
  ability: 'account.manage',
  run: setAccountMail,
  revalidate,
});
export const giveRole = defineAction({
  name: 'access.grantRole',
  schema: roleRequest,
  ability: 'role.grant',
  run: grantRole,
  revalidate,
});
export const takeRole = defineAction({
  name: 'access.endRole',
  schema: z.object({ grantId: z.uuid() }),
  ability: 'role.grant',
  run: endRole,
  revalidate,
});
export const removeSecondFactor = defineAction({
  name: 'access.resetSecondFactor',
  schema: whichAccount,
  ability: 'session.revokeAny',
  run: resetSecondFactor,
  revalidate,
});
