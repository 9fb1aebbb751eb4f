'use client';
import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react';
import { get, useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { FormProblem } from '@/lib/domain/nomination/form-problem';
import type { RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { checkRegistrationForm } from '@/lib/domain/nomination/registration-form-check';
import { type SectionProgress, sectionProgress } from '@/lib/domain/nomination/section-progress';
import type { DraftContent } from './draft-keeper';
import { useFormSetting } from './form-setting';

/** The form as it stands while it is being typed. */
interface LiveCheck {
  draft: RegistrationFormDraft;
  problems: readonly FormProblem[];
  progress: readonly SectionProgress[];
  /** Whether the person asked for the check: only then is anything missing marked. */
  isChecked: boolean;
  /** What to say at a field now: nothing while it is first being typed. */
  problemOf: (field: string) => FormProblem | undefined;
}

const LiveCheckContext = createContext<LiveCheck | null>(null);

export function useLiveCheck(): LiveCheck {
  const check = useContext(LiveCheckContext);
  if (!check) throw new Error('outside of the live check');
  return check;
}

/** Checks the form by the rules of the server whenever it changes; typing goes before checking. */
export function LiveCheckProvider({ isChecked, children }: { isChecked: boolean; children: ReactNode }) {
  const { context } = useFormSetting();
  const { control } = useFormContext<DraftContent>();
  const { touchedFields } = useFormState({ control });
  const values = useDeferredValue(useWatch({ control }));
  const check = useMemo(() => {
    const draft = { ...values, photoId: '' } as RegistrationFormDraft;
    const { problems } = checkRegistrationForm(draft, context);
    const isShown = ({ field }: FormProblem) =>
      isChecked || (get(touchedFields, field) === true && String(get(values, field) ?? '').trim() !== '');
    return {
      draft,
      problems,
      progress: sectionProgress(draft, problems, context.channel),
      isChecked,
      problemOf: (field: string) => problems.find((problem) => problem.field === field && isShown(problem)),
    };
  }, [values, touchedFields, isChecked, context]);
  return <LiveCheckContext value={check}>{children}</LiveCheckContext>;
}
