'use server';
import { defineAction } from '@/lib/access/define-action';
import { updateProgramme } from '@/lib/commands/directory/update-programme';
import { programmeSettings } from '@/lib/domain/programme';

export const changeProgramme = defineAction({
  name: 'programme.update',
  schema: programmeSettings,
  ability: 'programme.manage',
  run: updateProgramme,
  revalidate: () => ['/settings/programme'],
});
