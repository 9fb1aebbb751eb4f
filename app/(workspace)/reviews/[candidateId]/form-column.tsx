import { AnswerSections } from '@/components/review/answer-sections';
import { Photo } from '@/components/review/photo';
import { ReviewBar } from '@/components/review/review-bar';
import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Facts } from '@/components/ui/facts';
import { MaskedValue } from '@/components/ui/masked-value';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import type { Dossier } from '@/lib/data/review/dossier';
import type { SubmittedForm } from '@/lib/data/submitted-form';
import type { Decision } from '@/lib/domain/decision';
import { registrationFieldLabels } from '@/lib/domain/nomination/registration-fields';
import { revealMaskedField } from '../../actions';
import { sendBackNominee } from './actions';
import { maskedFields, reviewedSections } from './review-view';

interface Props {
  dossier: Dossier;
  submitted: SubmittedForm;
  isJudging: boolean;
  /** What the findings say to 通过. */
  decision: Decision;
  onward: string;
  nextHref?: string;
}

const labels = {
  opinion: '退回意见',
  ...Object.fromEntries(Object.entries(registrationFieldLabels).map(([field, label]) => [`comments.${field}`, label])),
};

/** The form as it was submitted; while it is under review, each field takes a comment for 退回修改. */
export function FormColumn({ dossier, submitted, isJudging, decision, onward, nextHref }: Props) {
  const sections = reviewedSections(submitted, dossier);
  const files = `/nominations/${dossier.batch.id}/${dossier.id}`;
  const download = (
    <>
      {dossier.versionNumber > 1 && (
        <ButtonLink href={`/reviews/${dossier.id}/versions`} size="compact-md">
          版本对照
        </ButtonLink>
      )}
      <ButtonLink href={`${files}/registration-form.pdf`} size="compact-md" isDownload>
        登记表（PDF）
      </ButtonLink>
    </>
  );
  return (
    <Stack>
      <Panel title="登记表内容" actions={download}>
        {submitted.form.photoId && <Photo src={`${files}/photo`} name={dossier.name} />}
        {isJudging ? (
          <ActionForm action={sendBackNominee} labels={labels} aria-label="退回修改">
            <input type="hidden" name="candidateId" value={dossier.id} />
            <input type="hidden" name="onward" value={onward} />
            <AnswerSections sections={sections} canComment />
            <ReviewBar decision={decision} nextHref={nextHref} />
          </ActionForm>
        ) : (
          <AnswerSections sections={sections} canComment={false} />
        )}
      </Panel>
      <Panel title="查看完整号码">
        <Facts
          facts={maskedFields(submitted).map(({ field, label, masked }) => ({
            label,
            value: (
              <MaskedValue
                candidateId={dossier.id}
                field={field}
                label={label}
                masked={masked}
                reveal={revealMaskedField}
              />
            ),
          }))}
        />
      </Panel>
    </Stack>
  );
}
