import { ActionButton } from '@/components/ui/action-button';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Panel } from '@/components/ui/panel';
import { RadioField } from '@/components/ui/radio-field';
import { SelectField } from '@/components/ui/select-field';
import { ButtonRow, Columns, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { type ConflictKind, conflictKindLabels } from '@/lib/domain/glossary';
import { declaredConflicts } from '@/lib/domain/review/conflict';

interface Props {
  nominees: readonly { candidateId: string; name: string }[];
  members: readonly { id: string; name: string }[];
  recusals: readonly {
    nominee: string;
    memberId: string;
    memberName: string;
    kind: ConflictKind;
    note: string;
    conflictId: string | null;
  }[];
  /** Absent once the votes are counted. */
  actions?: { declare: FormAction; end: FormAction };
}

const kinds = declaredConflicts.map((value) => ({ value, label: conflictKindLabels[value] }));

/** 回避: found from the roles of the accounts, or declared; such a member does not vote on that nominee. */
export function RecusalPanel({ nominees, members, recusals, actions }: Props) {
  return (
    <Panel title={`回避（${recusals.length}）`}>
      <Stack>
        {recusals.length > 0 && (
          <ul>
            {recusals.map(({ nominee, memberId, memberName, kind, note, conflictId }) => (
              <li key={`${nominee} ${memberId}`}>
                {memberName}对{nominee}：{conflictKindLabels[kind]}
                {note && `（${note}）`}
                {conflictId ? '' : '，自动回避'}
                {actions && conflictId && (
                  <ActionButton
                    action={actions.end}
                    fields={{ conflictId }}
                    size="compact-md"
                    aria-label={`取消${memberName}对${nominee}的回避`}
                  >
                    取消
                  </ActionButton>
                )}
              </li>
            ))}
          </ul>
        )}
        {actions ? (
          <ActionForm
            action={actions.declare}
            doneMessage="回避已登记"
            idPrefix="recusal-"
            resetsOnDone
            aria-label="登记回避"
          >
            <Stack>
              <Columns width="narrow">
                <SelectField
                  name="memberId"
                  label="成员"
                  options={members.map(({ id, name }) => ({ value: id, label: name }))}
                  emptyLabel="本人"
                />
                <SelectField
                  name="candidateId"
                  label="人选"
                  options={nominees.map(({ candidateId, name }) => ({ value: candidateId, label: name }))}
                  required
                />
                <TextField name="note" label="说明" description="“其他关系”必填" maxLength={200} />
              </Columns>
              <RadioField name="kind" label="回避事由" options={kinds} required />
              <ButtonRow>
                <SubmitButton variant="default">登记回避</SubmitButton>
              </ButtonRow>
            </Stack>
          </ActionForm>
        ) : (
          recusals.length === 0 && <p className="muted">没有成员须回避。</p>
        )}
      </Stack>
    </Panel>
  );
}
