'use server';
import { defineAction } from '@/lib/access/define-action';
import { keepPhoto, photoUpload } from '@/lib/commands/nomination/keep-photo';
import { lateRequest, requestLate } from '@/lib/commands/nomination/request-late';
import { draftSave, saveDraft } from '@/lib/commands/nomination/save-draft';
import { submission, submitCandidate } from '@/lib/commands/nomination/submit-candidate';

const pageOf = ({ batchId, candidateId }: { batchId: string; candidateId: string }) =>
  `/nominations/${batchId}/${candidateId}`;

/** Sent a second after the last key: it draws nothing anew. */
export const saveForm = defineAction({
  name: 'nomination.saveDraft',
  schema: draftSave,
  ability: 'nomination.write',
  run: saveDraft,
});

/** The same from a browser without JavaScript, on the way to the check. */
export const saveAndCheckForm = defineAction({
  name: 'nomination.saveDraftAndCheck',
  schema: draftSave,
  ability: 'nomination.write',
  run: saveDraft,
  redirectTo: (saved) => `${pageOf(saved)}/check`,
});

export const savePhoto = defineAction({
  name: 'nomination.keepPhoto',
  schema: photoUpload,
  ability: 'nomination.write',
  run: keepPhoto,
  revalidate: (kept) => [pageOf(kept)],
});

export const submitNominee = defineAction({
  name: 'nomination.submitCandidate',
  schema: submission,
  ability: 'nomination.write',
  run: submitCandidate,
  revalidate: () => ['/nominations', '/home'],
  redirectTo: (receipt) => `${pageOf(receipt)}?sent=1`,
});

export const requestLateSubmission = defineAction({
  name: 'nomination.requestLate',
  schema: lateRequest,
  ability: 'nomination.write',
  run: requestLate,
  revalidate: () => ['/nominations', '/home'],
  redirectTo: (receipt) => `${pageOf(receipt)}?sent=1`,
});
