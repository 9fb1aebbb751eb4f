'use server';
import { z } from 'zod';
import { defineAction } from '@/lib/access/define-action';
import { definePublicAction } from '@/lib/access/define-public-action';
import { clearSessionCookie, readSessionId, writeSessionCookie } from '@/lib/access/session';
import { changePassword } from '@/lib/commands/access/change-password';
import { closeSession } from '@/lib/commands/access/close-session';
import { confirmCode } from '@/lib/commands/access/confirm-code';
import { confirmSecondFactor } from '@/lib/commands/access/confirm-second-factor';
import { createAdministrators } from '@/lib/commands/access/create-administrators';
import { openDemoSession, openSession } from '@/lib/commands/access/open-session';
import { revokeSession } from '@/lib/commands/access/revoke-session';
import type { OpenedSession } from '@/lib/commands/access/sign-in-attempt';
import { startSecondFactor } from '@/lib/commands/access/start-second-factor';
import * as forms from '@/lib/domain/account-form';

const signsIn = {
  after: ({ sessionId }: OpenedSession) => writeSessionCookie(sessionId),
  redirectTo: ({ needsCode }: OpenedSession) => (needsCode ? '/sign-in/code' : '/home'),
};
const self = { ability: 'self.manage', revalidate: () => ['/my-information'] } as const;

export const signIn = definePublicAction({
  name: 'access.openSession',
  schema: forms.signIn,
  run: openSession,
  ...signsIn,
});
export const signInAsPersona = definePublicAction({
  name: 'access.openDemoSession',
  schema: forms.personaSignIn,
  run: openDemoSession,
  ...signsIn,
});
export const confirmSignIn = definePublicAction({
  name: 'access.confirmCode',
  schema: forms.oneTimeCode,
  run: async (visitor, { code }) => confirmCode(visitor, { sessionId: await readSessionId(), code }),
  ...signsIn,
});
export const setUp = definePublicAction({
  name: 'access.createAdministrators',
  schema: forms.setup,
  run: (_visitor, setup) => createAdministrators(setup),
  redirectTo: () => '/sign-in',
});

export const signOut = defineAction({
  ...self,
  name: 'access.closeSession',
  schema: z.object({}),
  run: closeSession,
  after: clearSessionCookie,
  redirectTo: () => '/sign-in',
});
export const changeOwnPassword = defineAction({
  ...self,
  name: 'access.changePassword',
  schema: forms.passwordChange,
  run: changePassword,
});
export const beginSecondFactor = defineAction({
  ...self,
  name: 'access.startSecondFactor',
  schema: forms.passwordConfirmation,
  run: startSecondFactor,
  revalidate: () => ['/second-factor'],
});
export const finishSecondFactor = defineAction({
  ...self,
  name: 'access.confirmSecondFactor',
  schema: forms.oneTimeCode,
  run: confirmSecondFactor,
  revalidate: () => ['/second-factor'],
});
export const endOwnSession = defineAction({
  ...self,
  name: 'access.revokeSession',
  schema: z.object({ sessionId: z.uuid() }),
  run: revokeSession,
});
