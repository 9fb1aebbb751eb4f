'use client';
import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useMemo, useRef } from 'react';
import { type ActionState, idle } from '@/lib/domain/action-state';
import { ActionFeedback } from './action-feedback';
import { FormContext, type FormFeedback } from './form-context';
import { IdempotencyField } from './idempotency-field';

/** An action as a form is given it. The form never looks into `previous`, so any result will do. */
export type FormAction<Result = unknown> = (previous: never, form: FormData) => Promise<ActionState<Result>>;

type StateAction = (previous: ActionState, form: FormData) => Promise<ActionState>;

interface Props<Result> {
  action: FormAction<Result>;
  children: ReactNode;
  /** Field name → label, put before the message in the error summary where the message alone does not say which. */
  labels?: Record<string, string>;
  /** Said when the action is done and the person stays on the page; a function (in client components) sees the result. */
  doneMessage?: ReactNode | ((result: Result) => ReactNode);
  onDone?: (result: Result) => void;
  /** Empties the form when done: for forms that add one thing after another. */
  resetsOnDone?: boolean;
  /** So that a button that stands elsewhere on the page can send the form. */
  id?: string;
  /** Sets the fields apart from those of another form of the page. */
  idPrefix?: string;
  className?: string;
  'aria-label'?: string;
}

/**
 * A form around a server action. Without JavaScript the browser posts it and the page comes back with the errors and
 * with what was typed; with JavaScript nothing that was typed is touched.
 */
export function ActionForm<Result>({
  action,
  children,
  labels,
  doneMessage,
  onDone,
  resetsOnDone,
  idPrefix,
  ...props
}: Props<Result>) {
  const [state, dispatch, isPending] = useActionState<ActionState, FormData>(action as StateAction, idle);
  const form = useRef<HTMLFormElement>(null);
  const feedback = useMemo(() => ({ ...readFeedback(state, isPending), idPrefix }), [state, isPending, idPrefix]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once a finished attempt, not whenever a callback changes
  useEffect(() => {
    if (state.status !== 'done') return;
    if (resetsOnDone) form.current?.reset();
    onDone?.(state.result as Result);
  }, [state]);

  /** Sends the form by hand: React's own way resets every field afterwards, also after an error. */
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (isPending) return;
    const data = new FormData(event.currentTarget);
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    if (button?.name) data.append(button.name, button.value);
    startTransition(() => dispatch(data));
  };

  const result = state.status === 'done' ? (state.result as Result) : null;
  const done = typeof doneMessage === 'function' ? result && doneMessage(result) : doneMessage;
  return (
    <form ref={form} action={dispatch} onSubmit={submit} noValidate {...props}>
      <IdempotencyField state={state} />
      <ActionFeedback state={state} labels={labels} doneMessage={done} idPrefix={idPrefix} />
      <FormContext value={feedback}>{children}</FormContext>
    </form>
  );
}

function readFeedback(state: ActionState, isPending: boolean): FormFeedback {
  if (state.status === 'idle' || state.status === 'done') return { errors: {}, values: null, isPending };
  const errors: Record<string, string> = state.status === 'invalid' ? { ...state.fieldErrors } : {};
  if (state.status === 'refused') {
    for (const { field, message } of state.reasons) if (field) errors[field] ??= message;
  }
  return { errors, values: state.values, isPending };
}
