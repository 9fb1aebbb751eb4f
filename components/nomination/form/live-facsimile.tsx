'use client';
import { RegistrationFormFacsimile } from '@/components/nomination/registration-form-facsimile';
import { registrationFormSheet } from '@/lib/domain/nomination/registration-form-sheet';
import { monthOf } from '@/lib/domain/party-date';
import { useFormSetting } from './form-setting';
import { useLiveCheck } from './live-check';

/** 打印效果: the sheet of paper as the form stands now. */
export function LiveFacsimile({ photoUrl }: { photoUrl?: string }) {
  const { context, nominatingOrganization } = useFormSetting();
  const { draft } = useLiveCheck();
  const sheet = registrationFormSheet(draft, {
    channel: context.channel,
    referenceMonth: monthOf(context.cutOffOn),
    emptyCells: 'blank',
    nominatingOrganization,
  });
  return <RegistrationFormFacsimile sheet={sheet} photoUrl={photoUrl} />;
}
