import 'server-only';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Action, ActionState } from '@/lib/domain/action-state';
import { type PublicActionDefinition, performPublicAction } from './perform-action';
import { readVisitor } from './request';

interface Wiring<Result> {
  /** Cookies to set once the command is done. */
  after?: (result: Result) => Promise<void>;
  redirectTo?: (result: Result) => string;
}

/** Every public action by name, for the authorisation matrix. */
export const publicActionManifest = new Map<string, PublicActionDefinition<z.ZodType, unknown>>();

/** A server action for callers without a sign-in: sign-in, set-up, text size. */
export function definePublicAction<Schema extends z.ZodType, Result>(
  definition: PublicActionDefinition<Schema, Result> & Wiring<Result>,
): Action<z.input<Schema> & { idempotencyKey: string }, Result> {
  publicActionManifest.set(definition.name, definition as unknown as PublicActionDefinition<z.ZodType, unknown>);
  return async (_previous: ActionState<Result>, input) => {
    const state = await performPublicAction(definition, await readVisitor(), input);
    if (state.status === 'done') {
      await definition.after?.(state.result);
      const target = definition.redirectTo?.(state.result);
      if (target) redirect(target as never);
    }
    return state;
  };
}
