'use server';
import { z } from 'zod';
import { defineAction } from '@/lib/access/define-action';
import { revokeSession } from '@/lib/commands/access/revoke-session';

export const endSession = defineAction({
  name: 'access.revokeAnySession',
  schema: z.object({ sessionId: z.uuid() }),
  ability: 'session.revokeAny',
  run: revokeSession,
  revalidate: () => ['/settings/sessions'],
});
