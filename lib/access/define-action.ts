import 'server-only';
import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Action, ActionState } from '@/lib/domain/action-state';
import { currentActor } from './actor';
import { type ActionDefinition, performAction } from './perform-action';

interface Wiring<Result> {
  /** Pages that show something else now. */
  revalidate?: (result: Result) => string[];
  /** Where the person goes on. */
  redirectTo?: (result: Result) => string;
}

/** Every action of the site by name, for the authorisation matrix. */
export const actionManifest = new Map<string, ActionDefinition<z.ZodType, unknown>>();

/** Turns a command into a server action. Nothing but wiring belongs into an action file. */
export function defineAction<Schema extends z.ZodType, Result>(
  definition: ActionDefinition<Schema, Result> & Wiring<Result>,
): Action<z.input<Schema> & { idempotencyKey: string }, Result> {
  actionManifest.set(definition.name, definition as unknown as ActionDefinition<z.ZodType, unknown>);
  return async (_previous: ActionState<Result>, input) => {
    const caller = { actor: await currentActor(), isSameOrigin: await isSameOrigin() };
    const state = await performAction(definition, caller, input);
    if (state.status === 'done') {
      for (const path of definition.revalidate?.(state.result) ?? []) revalidatePath(path);
      const target = definition.redirectTo?.(state.result);
      if (target) redirect(target as never);
    }
    return state;
  };
}

/** Server actions are public POSTs; a request without Origin passes Next's own check, so it is refused here. */
export async function isSameOrigin(): Promise<boolean> {
  const list = await headers();
  const origin = list.get('origin');
  const host = list.get('x-forwarded-host') ?? list.get('host');
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host;
}
