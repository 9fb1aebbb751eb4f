'use server';
import { defineAction } from '@/lib/access/define-action';
import { setOwnMail } from '@/lib/commands/access/set-mail-address';
import { ownMail } from '@/lib/domain/mail';

export const saveOwnMail = defineAction({
  name: 'access.setOwnMail',
  schema: ownMail,
  ability: 'self.manage',
  run: setOwnMail,
  revalidate: () => ['/my-information'],
});
