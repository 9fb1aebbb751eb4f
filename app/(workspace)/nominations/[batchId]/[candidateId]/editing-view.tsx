import { RegistrationForm } from '@/components/nomination/form/registration-form';
import { PhotoForm } from '@/components/nomination/photo/photo-form';
import { QuotaMeter } from '@/components/nomination/quota-meter';
import { ReturnedNotice } from '@/components/nomination/returned-notice';
import { WithdrawForm } from '@/components/nomination/withdraw-form';
import { Panel } from '@/components/ui/panel';
import { ProxyNotice } from '@/components/ui/proxy-notice';
import { Stack } from '@/components/ui/stack';
import { Timeline } from '@/components/ui/timeline';
import type { NomineeView } from '@/lib/data/nomination/nominee';
import { readQuota } from '@/lib/data/quota';
import { readTimeline } from '@/lib/data/timeline';
import { isOpenField, openSections } from '@/lib/domain/nomination/open-sections';
import type { RegistrationField } from '@/lib/domain/nomination/registration-form';
import { withdrawNominee } from '../../actions';
import { saveAndCheckForm, saveForm, savePhoto } from './actions';
import { checkContext } from './find-nominee';
import { NomineeHeader } from './nominee-header';

/** 登记表 in the hands of its author. */
export async function EditingView({ nominee, isChecked }: { nominee: NomineeView; isChecked: boolean }) {
  const { id, batch, partyOrganizationId, returned, form } = nominee;
  const quota = partyOrganizationId ? await readQuota({ batchId: batch.id, partyOrganizationId }) : null;
  const timeline = await readTimeline('CANDIDATE', id);
  const named = Object.keys(returned?.comments ?? {}) as RegistrationField[];
  const canChangePhoto = isOpenField('photoId', openSections(named));
  const photoUrl = form.photoId ? `/nominations/${batch.id}/${id}/photo?v=${form.photoId}` : undefined;
  return (
    <Stack>
      <NomineeHeader nominee={nominee} />
      {nominee.proxy && <ProxyNotice proxy={nominee.proxy} canTakeOver={nominee.isOwner} />}
      {returned && <ReturnedNotice {...returned} />}
      <RegistrationForm
        nominee={{ id, batchId: batch.id, revision: nominee.revision, savedAt: nominee.savedAt }}
        form={form}
        context={checkContext(nominee)}
        nominatingOrganization={nominee.organizationName}
        comments={returned?.comments ?? {}}
        save={saveForm}
        saveAndCheck={saveAndCheckForm}
        isChecked={isChecked}
        photoUrl={photoUrl}
      >
        {quota && (
          <Panel title="选任名额">
            <QuotaMeter {...quota} />
          </Panel>
        )}
        <Panel title="照片">
          {canChangePhoto ? (
            <PhotoForm action={savePhoto} candidateId={id} photoUrl={photoUrl} />
          ) : (
            <p className="muted">本次退回没有要求更换照片。</p>
          )}
        </Panel>
      </RegistrationForm>
      {nominee.wasSubmitted && (
        <Panel title="办理记录">
          <Timeline machine="CANDIDATE" steps={timeline} />
          <WithdrawForm action={withdrawNominee} candidateId={id} />
        </Panel>
      )}
    </Stack>
  );
}
