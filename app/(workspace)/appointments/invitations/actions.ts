'use server';
import { defineAction } from '@/lib/access/define-action';
import { invitationOrder, inviteTrainees } from '@/lib/commands/appointment/invite-trainees';
import { keepMaterial, trainingMaterial } from '@/lib/commands/appointment/keep-material';
import { gateOrder, openCheckIn } from '@/lib/commands/appointment/open-check-in';
import { pledgeEntry, recordPledges } from '@/lib/commands/appointment/record-pledges';
import { invitationReply, replyInvitation } from '@/lib/commands/appointment/reply-invitation';
import { ownPledge, signOwnPledge } from '@/lib/commands/appointment/sign-own-pledge';

const sessionPage = ({ batchId, sessionId }: { batchId: string; sessionId: string }) => [
  `/appointments/${batchId}/sessions/${sessionId}`,
];

export const inviteToTraining = defineAction({
  name: 'appointment.inviteTrainees',
  schema: invitationOrder,
  ability: 'training.record',
  run: inviteTrainees,
  revalidate: sessionPage,
});

export const answerInvitation = defineAction({
  name: 'appointment.replyInvitation',
  schema: invitationReply,
  ability: 'training.reply',
  run: replyInvitation,
  revalidate: () => ['/appointments/invitations', '/home'],
});

export const recordReply = defineAction({
  name: 'appointment.recordReply',
  schema: invitationReply,
  ability: 'training.record',
  run: replyInvitation,
  revalidate: sessionPage,
});

export const openGate = defineAction({
  name: 'appointment.openCheckIn',
  schema: gateOrder,
  ability: 'training.record',
  run: openCheckIn,
  redirectTo: ({ batchId, sessionId }) => `/appointments/${batchId}/sessions/${sessionId}/check-in`,
});

export const addMaterial = defineAction({
  name: 'appointment.keepMaterial',
  schema: trainingMaterial,
  ability: 'training.record',
  run: keepMaterial,
  revalidate: sessionPage,
});

export const keepPaperPledges = defineAction({
  name: 'appointment.recordPledges',
  schema: pledgeEntry,
  ability: 'pledge.record',
  run: recordPledges,
  revalidate: ({ batchId }) => [`/appointments/${batchId}`],
});

export const pledgeAgain = defineAction({
  name: 'appointment.signOwnPledge',
  schema: ownPledge,
  ability: 'pledge.sign',
  run: signOwnPledge,
  revalidate: () => ['/appointments/pledge', '/home'],
});
