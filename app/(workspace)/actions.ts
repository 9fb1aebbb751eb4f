'use server';
import { z } from 'zod';
import { defineAction } from '@/lib/access/define-action';
import { markMessageRead } from '@/lib/commands/mark-message-read';
import { revealField } from '@/lib/commands/reveal-field';
import { revealRequest } from '@/lib/domain/reveal-request';

export const readMessage = defineAction({
  name: 'message.markRead',
  schema: z.object({ messageId: z.string().regex(/^\d{1,18}$/) }),
  ability: 'home.read',
  run: markMessageRead,
  revalidate: () => ['/home'],
});

export const revealMaskedField = defineAction({
  name: 'person.reveal',
  schema: revealRequest,
  ability: 'nomination.read',
  run: revealField,
});
