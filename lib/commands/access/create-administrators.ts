import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import type { Setup } from '@/lib/domain/account-form';
import type { Reason } from '@/lib/domain/decision';
import { assessPassword } from '@/lib/domain/password-policy';
import { administratorRoles } from '@/lib/domain/role-grant';
import { now } from '@/lib/platform/clock';
import { config } from '@/lib/platform/config';
import { sha256 } from '@/lib/platform/crypto';
import { db } from '@/lib/platform/database';
import { hashPassword } from '@/lib/platform/password';
import { appendAudit } from '../audit';
import type { Outcome } from '../command';

/**
 * 首次设置: the 三员 in the order of `administratorRoles`, while there is no account, by whoever reads the one-time code
 * on the console of the server.
 */
export async function createAdministrators({ setupCode, administrators }: Setup): Promise<Outcome<null>> {
  const reasons = objections(setupCode, administrators);
  if (reasons.length > 0) return { ok: false, reasons };
  const hashes = await Promise.all(administrators.map(({ password }) => hashPassword(password)));
  return db.$transaction(async (tx) => {
    // Two set-ups at once: the second waits here and then finds accounts.
    await tx.$queryRaw`SELECT 1 FROM "AuditHead" WHERE id = 1 FOR UPDATE`;
    if ((await tx.account.count()) > 0) return { ok: false, reasons: [alreadyDone] };
    const at = now();
    for (const [index, { loginName, displayName }] of administrators.entries()) {
      await tx.account.create({
        data: {
          loginName,
          displayName,
          passwordHash: hashes[index] ?? '',
          passwordChangedAt: at,
          mustChangePassword: true,
          createdAt: at,
          grants: { create: { role: administratorRoles[index] ?? '', validFrom: at } },
        },
      });
    }
    await appendAudit(tx, null, at, [{ action: 'account.setUp', subject: 'SYSTEM' }]);
    return { ok: true, value: null };
  });
}

const alreadyDone: Reason = { code: 'ALREADY_SET_UP', message: '系统已完成首次设置，请直接登录' };

function objections(setupCode: string, administrators: Setup['administrators']): Reason[] {
  if (!config.SETUP_CODE) return [alreadyDone];
  // Digests have one length, which the comparison in constant time needs.
  const [given, expected] = [setupCode, config.SETUP_CODE].map((text) => Buffer.from(sha256(text.trim())));
  if (!given || !expected || !timingSafeEqual(given, expected))
    return [{ code: 'WRONG_CODE', message: '一次性设置码不正确，请查看服务器控制台', field: 'setupCode' }];
  const names = administrators.map(({ loginName }) => loginName);
  if (new Set(names).size < administratorRoles.length || names.length !== administratorRoles.length)
    return [{ code: 'NAMES_ALIKE', message: '三名管理员的登录名不能相同', field: 'administrators.1.loginName' }];
  return administrators.flatMap(({ loginName, password }, index) => {
    const decision = assessPassword(password, loginName);
    return decision.allowed
      ? []
      : decision.reasons.map((reason) => ({ ...reason, field: `administrators.${index}.password` }));
  });
}
