import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { CheckboxListField } from '@/components/ui/checkbox-list-field';
import { Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Decision } from '@/lib/domain/decision';
import { candidateStateLabels, channelLabels, type SelectionChannel } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { ChannelField, type SourceBody, SourceFields } from './nominee-source';

interface Props {
  action: FormAction;
  batchId: string;
  organizationId: string;
  register: {
    packageId: string;
    batchTitle: string;
    people: readonly {
      id: string;
      name: string;
      bornOn: string;
      currentPost: string;
      channel: SelectionChannel;
      state: CandidateState;
      isPresent: boolean;
    }[];
  };
  bodies: readonly SourceBody[];
  /** Whether the batch takes nominees today. */
  decision: Decision;
}

/** 从上次名册复制: who shall come along, and along which channel this time. */
export function CopyNominees({ action, batchId, organizationId, register, bodies, decision }: Props) {
  return (
    <ActionForm action={action} aria-label="从上次名册复制">
      <input type="hidden" name="batchId" value={batchId} />
      <input type="hidden" name="organizationId" value={organizationId} />
      <input type="hidden" name="packageId" value={register.packageId} />
      <Stack>
        <CheckboxListField
          name="candidateIds[]"
          label={`${register.batchTitle}名册中的人员`}
          options={register.people.map(({ id, name, isPresent, ...person }) => ({
            value: id,
            label: name,
            description: isPresent ? '已在本批次名册中' : describe(person),
            disabled: isPresent,
          }))}
        />
        <ChannelField bodies={bodies} />
        <SourceFields bodies={bodies} />
        <div>
          <SubmitButton decision={decision}>复制为草稿</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}

type Person = Omit<Props['register']['people'][number], 'id' | 'name' | 'isPresent'>;

function describe({ bornOn, currentPost, channel, state }: Person): string {
  const born = bornOn && `${bornOn.replaceAll('-', '.')} 出生`;
  const then = `上次${channelLabels[channel]}，${candidateStateLabels[state]}`;
  return [born, currentPost.replace(/\s+/g, ' '), then].filter(Boolean).join(' · ');
}
