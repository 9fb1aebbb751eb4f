import 'server-only';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Action, ActionState } from '@/lib/domain/action-state';
import { currentActor } from './actor';
import { type ActionDefinition, performAction } from './perform-action';
import { isSameOrigin } from './request';

interface Wiring<Result> {
  /** Cookies to set once the command is done. */
  after?: (result: Result) => Promise<void>;
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
      await definition.after?.(state.result);
      for (const path of definition.revalidate?.(state.result) ?? []) revalidatePath(path);
      const target = definition.redirectTo?.(state.result);
      if (target) redirect(target as never);
    }
    return state;
  };
}
