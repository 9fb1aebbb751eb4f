'use server';
import { z } from 'zod';
import { defineAction } from '@/lib/access/define-action';
import { clearSessionCookie } from '@/lib/access/session';
import { closeSession } from '@/lib/commands/access/close-session';

export const signOut = defineAction({
  name: 'access.closeSession',
  schema: z.object({}),
  ability: 'self.manage',
  run: closeSession,
  after: clearSessionCookie,
  redirectTo: () => '/sign-in',
});
