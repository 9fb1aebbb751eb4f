import { z } from 'zod';
import { type Role, roles } from './glossary';

/** 登录名: what people type to sign in; lower case, so that nobody fails at a capital. */
export const loginName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z\d][a-z\d._-]{2,39}$/, '登录名为3至40个字符，可用字母、数字、点、下划线和短横');
const displayName = z.string().trim().min(2, '请填写姓名').max(40, '姓名最多40个字符');

/** A password as typed: judged by `assessPassword`, only bounded here. */
const password = z.string().min(1, '请填写密码').max(1000, '密码过长');

export const signIn = z.object({
  loginName: z.string().trim().toLowerCase().min(1, '请填写登录名').max(100, '登录名过长'),
  password,
});
export const personaSignIn = z.object({ loginName });

/** Six digits; people type spaces between them. */
export const oneTimeCode = z.object({
  code: z
    .string()
    .transform((typed) => typed.normalize('NFKC').replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, '请输入手机上显示的6位数字')),
});

export const passwordConfirmation = z.object({ currentPassword: password });

export const passwordChange = z
  .object({ currentPassword: password, newPassword: password, repeatedPassword: z.string() })
  .refine(({ newPassword, repeatedPassword }) => newPassword === repeatedPassword, {
    path: ['repeatedPassword'],
    message: '两次输入的新密码不一致',
  });

/** A new account, which has no role yet. */
export const accountDraft = z.object({ loginName, displayName });
export type AccountDraft = z.infer<typeof accountDraft>;

/** 首次设置: one account for each of the 三员. */
export const setup = z.object({
  setupCode: z.string().trim().min(1, '请填写一次性设置码').max(100, '设置码过长'),
  administrators: z.array(accountDraft.extend({ password })).length(3),
});
export type Setup = z.infer<typeof setup>;

/** 授予角色, with the full names of what it is limited to. */
export const roleRequest = z.object({
  accountId: z.uuid(),
  role: z.custom<Role>((value) => (roles as readonly unknown[]).includes(value), '请选择角色'),
  organizationName: z.string().trim().max(200, '名称过长').default(''),
  partyOrganizationName: z.string().trim().max(200, '名称过长').default(''),
});
export type RoleRequest = z.infer<typeof roleRequest>;
