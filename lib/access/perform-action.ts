import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CommandContext, Outcome } from '@/lib/commands/command';
import type { ActionState } from '@/lib/domain/action-state';
import { type Ability, type Actor, can } from '@/lib/domain/permissions';
import { logger } from '@/lib/platform/logger';
import { takePoint } from '@/lib/platform/rate-limit';
import { echoValues, readFormData } from './form-data';

export interface ActionDefinition<Schema extends z.ZodType, Result> {
  /** `room.verbNoun`; the authorisation matrix lists it. */
  name: string;
  schema: Schema;
  ability: Ability;
  run: (context: CommandContext, input: z.output<Schema>) => Promise<Outcome<Result>>;
}

/** What the request says of its sender. */
export interface Caller {
  actor: Actor | null;
  /** Whether the Origin header names this very site; a request without one is refused. */
  isSameOrigin: boolean;
}

const idempotencyKey = z.string().min(8).max(100);

const refusal = (code: string, message: string, values: Record<string, string>): ActionState<never> => ({
  status: 'refused',
  reasons: [{ code, message }],
  values,
});

/** authenticate → authorise → parse → one command. Bugs are logged under a reference number, never shown. */
export async function performAction<Schema extends z.ZodType, Result>(
  { name, schema, ability, run }: ActionDefinition<Schema, Result>,
  { actor, isSameOrigin }: Caller,
  payload: unknown,
): Promise<ActionState<Result>> {
  const values = payload instanceof FormData ? echoValues(payload) : {};
  try {
    if (!isSameOrigin) return refusal('ORIGIN', '请求来源不明，已拒绝', values);
    if (!actor) return refusal('SIGNED_OUT', '登录已失效，请重新登录后再试（已填内容请先复制保存）', values);
    if (!can(actor, ability)) return refusal('FORBIDDEN', '您没有办理此事项的权限', values);
    if (!(await takePoint(actor.accountId))) return refusal('TOO_MANY', '操作过于频繁，请稍候一分钟再试', values);

    const raw = payload instanceof FormData ? readFormData(payload) : payload;
    const key = idempotencyKey.safeParse((raw as { idempotencyKey?: unknown } | null)?.idempotencyKey);
    if (!key.success) return refusal('NO_KEY', '页面已过期，请刷新后再试', values);
    const parsed = schema.safeParse(raw);
    if (!parsed.success) return { status: 'invalid', fieldErrors: fieldErrors(parsed.error), values };

    const outcome = await run({ actor, idempotencyKey: key.data }, parsed.data);
    if (!outcome.ok) return { status: 'refused', reasons: outcome.reasons, values };
    return { status: 'done', result: outcome.value };
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    logger.error({ reference, action: name, err: describeError(error) }, 'action failed');
    return { status: 'failed', reference, values };
  }
}

/** First message of every field, keyed by its path (`resume.0.from`). */
function fieldErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) errors[issue.path.join('.')] ??= issue.message;
  return errors;
}

/** Stack and code of an error. Not its message: a database error may quote the row. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  return {
    type: error.name,
    code,
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12),
  };
}
