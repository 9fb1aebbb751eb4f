'use client';
import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useActionState, useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { ActionFeedback } from '@/components/ui/action-feedback';
import { FormContext } from '@/components/ui/form-context';
import { IdempotencyField } from '@/components/ui/idempotency-field';
import { type ActionState, idle } from '@/lib/domain/action-state';
import type { FormContext as CheckContext } from '@/lib/domain/nomination/form-problem';
import { openSections } from '@/lib/domain/nomination/open-sections';
import { formSections } from '@/lib/domain/nomination/registration-fields';
import type { RegistrationField, RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import type { DraftContent, SaveDraft } from './draft-keeper';
import { errorSummary, summaryLabels } from './error-summary';
import { FormLayout } from './form-layout';
import { FormSection } from './form-section';
import { type FormSetting, FormSettingContext } from './form-setting';
import { formValues } from './form-values';
import { newestDraft } from './kept-drafts';
import { LiveCheckProvider } from './live-check';
import classes from './registration-form.module.css';
import { SaveBar } from './save-bar';
import { useDraftKeeper } from './use-draft-keeper';

interface Props {
  nominee: { id: string; batchId: string; revision: number; savedAt: string };
  form: RegistrationFormDraft;
  context: CheckContext;
  nominatingOrganization: string;
  comments: Partial<Record<RegistrationField, string>>;
  /** 暂存 */
  save: SaveDraft;
  /** 暂存, and then to the page where the answers are checked. */
  saveAndCheck: SaveDraft;
  /** Whether everything that is wrong is marked at once: the person comes back from the check. */
  isChecked: boolean;
  photoUrl?: string;
  /** What stands beside the form and is not part of it. */
  children: ReactNode;
}

type PostAction = (previous: ActionState, form: FormData) => Promise<ActionState>;

/**
 * 登记表 being filled in. With JavaScript every change is kept by itself and checked as it is typed; without, the two
 * buttons post the form and the page comes back with what was typed.
 */
export function RegistrationForm({ nominee, form, context, comments, save, saveAndCheck, ...props }: Props) {
  const router = useRouter();
  const [opened] = useState(() => newestDraft(nominee.id, { ...nominee, values: formValues(form) }));
  const methods = useForm<DraftContent>({ defaultValues: opened.values });
  const { status, flush } = useDraftKeeper(methods, nominee.id, opened, save);
  const [posted, post] = useActionState<ActionState, FormData>(save as PostAction, idle);
  const [, postAndCheck] = useActionState<ActionState, FormData>(saveAndCheck as PostAction, idle);
  const [isChecked, setIsChecked] = useState(props.isChecked);
  const [attempt, setAttempt] = useState(() => (props.isChecked ? errorSummary(opened.values, context) : idle));
  const { nominatingOrganization } = props;
  const setting = useMemo<FormSetting>(
    () => ({
      context,
      nominatingOrganization,
      defaults: opened.values,
      comments,
      openSections: openSections(Object.keys(comments) as RegistrationField[]),
    }),
    [context, nominatingOrganization, opened, comments],
  );

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    const isKept = await flush();
    if (button?.dataset.step !== 'check') return;
    const summary = errorSummary(methods.getValues(), context);
    setIsChecked(true);
    setAttempt(summary);
    if (isKept && summary.status === 'idle')
      router.push(`/nominations/${nominee.batchId}/${nominee.id}/check` as Route);
  };

  return (
    <FormProvider {...methods}>
      <FormSettingContext value={setting}>
        <LiveCheckProvider isChecked={isChecked}>
          <FormLayout photoUrl={props.photoUrl} extras={props.children}>
            <form action={post} onSubmit={submit} noValidate className={classes.form} aria-label="登记表">
              <IdempotencyField state={posted} />
              <input type="hidden" name="candidateId" value={nominee.id} />
              <input type="hidden" name="revision" value={echoedValues(posted)?.revision ?? opened.revision} />
              <ActionFeedback state={posted} doneMessage="已暂存" />
              <ActionFeedback state={attempt} labels={summaryLabels(attempt)} />
              <FormSections posted={posted} />
              <SaveBar status={status} today={context.today} check={postAndCheck} onRetry={flush} />
            </form>
          </FormLayout>
        </LiveCheckProvider>
      </FormSettingContext>
    </FormProvider>
  );
}

/** What was typed, when the last post of a browser without JavaScript came back. */
const echoedValues = (posted: ActionState) => ('values' in posted ? posted.values : null);

function FormSections({ posted }: { posted: ActionState }) {
  const feedback = useMemo(() => ({ errors: {}, values: echoedValues(posted), isPending: false }), [posted]);
  return (
    <FormContext value={feedback}>
      {formSections.map((section) => (
        <FormSection key={section.id} section={section} />
      ))}
    </FormContext>
  );
}
