import type { Reason } from './decision';

/** What a page knows of the last attempt of an action; `values` bring back what was typed. */
export type ActionState<Result = unknown> =
  | { status: 'idle' }
  | { status: 'done'; result: Result }
  | { status: 'invalid'; fieldErrors: Record<string, string>; values: Record<string, string> }
  | { status: 'refused'; reasons: Reason[]; values: Record<string, string> }
  | { status: 'failed'; reference: string; values: Record<string, string> };

export const idle: ActionState<never> = { status: 'idle' };

/** An action as a component receives it: usable by `useActionState`, with or without JavaScript. */
export type Action<Input, Result = unknown> = (
  previous: ActionState<Result>,
  input: FormData | Input,
) => Promise<ActionState<Result>>;
