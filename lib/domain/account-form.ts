import { z } from 'zod';

/** 登录名: what people type to sign in; lower case, so that nobody fails at a capital. */
export const loginName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z\d][a-z\d._-]{2,39}$/, '登录名为3至40个字符，可用字母、数字、点、下划线和短横');

export const displayName = z.string().trim().min(2, '请填写姓名').max(40, '姓名最多40个字符');

/** A new account, which has no role yet. */
export const accountDraft = z.object({ loginName, displayName });
export type AccountDraft = z.infer<typeof accountDraft>;

/** A password as typed: judged by `assessPassword`, only bounded here. */
export const typedPassword = z.string().min(1, '请填写密码').max(1000, '密码过长');
