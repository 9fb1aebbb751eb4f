import { roles } from '@/lib/domain/glossary';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { hashPassword } from '@/lib/platform/password';
import { createActor } from '../../support/world';
import type { Line, Setting } from '../line';
import { nomineeOf } from '../line';

const password = 'Egret-Bay-2017';

/** The actor gets a password that he knows. */
async function knowing({ actor }: Setting) {
  await db.account.update({ where: { id: actor.accountId }, data: { passwordHash: await hashPassword(password) } });
  return { currentPassword: password };
}

async function sessionOf({ accountId }: Setting) {
  const at = now();
  const expiresAt = new Date(at.getTime() + 3_600_000);
  const session = await db.session.create({ data: { accountId, createdAt: at, lastSeenAt: at, expiresAt } });
  return { sessionId: session.id };
}

async function messageTo({ accountId }: Setting) {
  const draft = { accountId, kind: 'TEST', title: '通知', body: '', createdAt: now() };
  return { messageId: String((await db.outboxMessage.create({ data: draft })).id) };
}

async function deadMail() {
  const { accountId } = await createActor('OBSERVER');
  const draft = { accountId, kind: 'QUESTION_ANSWERED', title: '答复', body: '', createdAt: now() };
  const mails = { create: { accountId, state: 'DEAD', dueAt: now() } };
  const message = await db.outboxMessage.create({ data: { ...draft, mails }, include: { mails: true } });
  return { mailId: message.mails[0]?.id };
}

const somebody = async () => ({ accountId: (await createActor('OBSERVER')).accountId });
let serial = 0;

const own = { kind: 'ACTION', roles, others: 'GLOBAL' } as const;
const bySystemAdmin = { kind: 'ACTION', roles: ['SYSTEM_ADMIN'], others: 'GLOBAL' } as const;
const bySecurityAdmin = { kind: 'ACTION', roles: ['SECURITY_ADMIN'], others: 'GLOBAL' } as const;

export const accountLines: readonly Line[] = [
  { kind: 'PUBLIC', entry: 'GET /health' },
  { kind: 'PUBLIC', entry: 'setTextSize', action: 'public.setTextSize' },
  { kind: 'PUBLIC', entry: 'signIn', action: 'access.openSession' },
  { kind: 'PUBLIC', entry: 'signInAsPersona', action: 'access.openDemoSession' },
  { kind: 'PUBLIC', entry: 'confirmSignIn', action: 'access.confirmCode' },
  { kind: 'PUBLIC', entry: 'setUp', action: 'access.createAdministrators' },
  { ...own, entry: 'signOut', action: 'access.closeSession', sample: () => ({}) },
  {
    ...own,
    entry: 'changeOwnPassword',
    action: 'access.changePassword',
    sample: async (setting) => ({
      ...(await knowing(setting)),
      newPassword: 'Heron-Pond-2018',
      repeatedPassword: 'Heron-Pond-2018',
    }),
  },
  { ...own, entry: 'beginSecondFactor', action: 'access.startSecondFactor', sample: knowing },
  {
    ...own,
    entry: 'finishSecondFactor',
    action: 'access.confirmSecondFactor',
    sample: () => ({ code: '123456' }),
  },
  {
    ...own,
    entry: 'endOwnSession',
    action: 'access.revokeSession',
    others: (role) => role === 'SECURITY_ADMIN',
    sample: sessionOf,
  },
  {
    kind: 'ACTION',
    entry: 'endSession',
    action: 'access.revokeAnySession',
    roles: ['SECURITY_ADMIN'],
    sample: sessionOf,
  },
  { ...own, entry: 'readMessage', action: 'message.markRead', others: () => false, sample: messageTo },
  {
    kind: 'ACTION',
    entry: 'revealMaskedField',
    action: 'person.reveal',
    roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION', 'GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT'],
    sample: async (setting) => ({
      candidateId: (await nomineeOf(setting)).candidateId,
      field: 'idNumber',
      reason: '核对身份证原件',
    }),
  },
  {
    ...bySystemAdmin,
    entry: 'addAccount',
    action: 'access.createAccount',
    sample: () => ({ loginName: `matrix-${++serial}`, displayName: '经办人（演示）' }),
  },
  {
    ...own,
    entry: 'saveOwnMail',
    action: 'access.setOwnMail',
    sample: () => ({ email: 'matrix@example.org', isMailWanted: 'on' }),
  },
  {
    ...bySystemAdmin,
    entry: 'saveAccountMail',
    action: 'access.setAccountMail',
    sample: async () => ({ ...(await somebody()), email: 'matrix@example.org' }),
  },
  { ...bySystemAdmin, entry: 'sendMailAgain', action: 'mail.resend', sample: deadMail },
  { ...bySystemAdmin, entry: 'runJobNow', action: 'job.start', sample: () => ({ job: 'CHECK_INVARIANTS' }) },
  { ...bySystemAdmin, entry: 'replacePassword', action: 'access.resetPassword', sample: somebody },
  {
    ...bySystemAdmin,
    entry: 'setAccountDisabled',
    action: 'access.disableAccount',
    sample: async () => ({ ...(await somebody()), isDisabled: 'true' }),
  },
  { ...bySystemAdmin, entry: 'unlock', action: 'access.unlockAccount', sample: somebody },
  {
    ...bySecurityAdmin,
    entry: 'giveRole',
    action: 'access.grantRole',
    sample: async () => ({ ...(await somebody()), role: 'PROVINCIAL_COMMITTEE' }),
  },
  {
    ...bySecurityAdmin,
    entry: 'takeRole',
    action: 'access.endRole',
    sample: async () => {
      const { accountId } = await somebody();
      return { grantId: (await db.roleGrant.findFirstOrThrow({ where: { accountId } })).id };
    },
  },
  { ...bySecurityAdmin, entry: 'removeSecondFactor', action: 'access.resetSecondFactor', sample: somebody },
  {
    kind: 'FILE',
    entry: 'GET /settings/audit/anchor.json',
    route: 'audit.exportAnchor',
    roles: ['AUDIT_ADMIN'],
    others: 'GLOBAL',
    params: () => ({}),
  },
];
