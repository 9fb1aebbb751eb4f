import 'server-only';
import { z } from 'zod';
import type { CommandContext, Outcome } from '@/lib/commands/command';
import type { ActionState } from '@/lib/domain/action-state';
import type { Reason } from '@/lib/domain/decision';
import { type Ability, type Actor, can } from '@/lib/domain/permissions';
import { takePoint, takePublicPoint } from '@/lib/platform/rate-limit';
import { reportFailure } from './failure';
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

/** Who a visitor is, as far as the connection tells. */
export interface Visitor {
  address: string;
  userAgent: string;
}

export interface PublicCaller extends Visitor {
  isSameOrigin: boolean;
}

/** An action for callers without a sign-in. */
export interface PublicActionDefinition<Schema extends z.ZodType, Result> {
  name: string;
  schema: Schema;
  run: (visitor: Visitor, input: z.output<Schema>) => Promise<Outcome<Result>>;
}

const idempotencyKey = z.string().min(8).max(100);
const foreignOrigin: Reason = { code: 'ORIGIN', message: '请求来源不明，已拒绝' };
const tooMany: Reason = { code: 'TOO_MANY', message: '操作过于频繁，请稍候一分钟再试' };

/** authenticate → authorise → parse → one command. */
export async function performAction<Schema extends z.ZodType, Result>(
  { name, schema, ability, run }: ActionDefinition<Schema, Result>,
  { actor, isSameOrigin }: Caller,
  payload: unknown,
): Promise<ActionState<Result>> {
  return attempt(name, schema, payload, {
    admit: async () => {
      if (!isSameOrigin) return foreignOrigin;
      if (!actor) return { code: 'SIGNED_OUT', message: '登录已失效，请重新登录后再试（已填内容请先复制保存）' };
      if (!can(actor, ability)) return { code: 'FORBIDDEN', message: '您没有办理此事项的权限' };
      return (await takePoint(actor.accountId)) ? null : tooMany;
    },
    run: (input, key) => run({ actor: actor as Actor, idempotencyKey: key }, input),
  });
}

/** The same protections for callers whom nobody knows yet: sign-in, set-up. */
export async function performPublicAction<Schema extends z.ZodType, Result>(
  { name, schema, run }: PublicActionDefinition<Schema, Result>,
  { isSameOrigin, ...visitor }: PublicCaller,
  payload: unknown,
): Promise<ActionState<Result>> {
  return attempt(name, schema, payload, {
    admit: async () => {
      if (!isSameOrigin) return foreignOrigin;
      return (await takePublicPoint(visitor.address)) ? null : tooMany;
    },
    run: (input) => run(visitor, input),
  });
}

interface Attempt<Input, Result> {
  /** Why the caller is turned away, before anything he sent is looked at. */
  admit: () => Promise<Reason | null>;
  run: (input: Input, idempotencyKey: string) => Promise<Outcome<Result>>;
}

/** Bugs are logged under a reference number, never shown. */
async function attempt<Schema extends z.ZodType, Result>(
  name: string,
  schema: Schema,
  payload: unknown,
  { admit, run }: Attempt<z.output<Schema>, Result>,
): Promise<ActionState<Result>> {
  const values = payload instanceof FormData ? echoValues(payload) : {};
  const refusal = (...reasons: Reason[]) => ({ status: 'refused' as const, reasons, values });
  try {
    const objection = await admit();
    if (objection) return refusal(objection);
    const raw = payload instanceof FormData ? readFormData(payload) : payload;
    const key = idempotencyKey.safeParse((raw as { idempotencyKey?: unknown } | null)?.idempotencyKey);
    if (!key.success) return refusal({ code: 'NO_KEY', message: '页面已过期，请刷新后再试' });
    const parsed = schema.safeParse(raw);
    if (!parsed.success) return { status: 'invalid', fieldErrors: fieldErrors(parsed.error), values };
    const outcome = await run(parsed.data, key.data);
    return outcome.ok ? { status: 'done', result: outcome.value } : refusal(...outcome.reasons);
  } catch (error) {
    return { status: 'failed', reference: reportFailure({ action: name }, error), values };
  }
}

/** First message of every field, keyed by its path (`resume.0.from`). */
function fieldErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) errors[issue.path.join('.')] ??= issue.message;
  return errors;
}
