'use server';
import { defineAction } from '@/lib/access/define-action';
import { reminder, remindOrganizations } from '@/lib/commands/nomination/remind-organizations';

export const chaseOrganizations = defineAction({
  name: 'nomination.remindOrganizations',
  schema: reminder,
  ability: 'notice.manage',
  run: remindOrganizations,
  revalidate: () => ['/nominations/board'],
});
