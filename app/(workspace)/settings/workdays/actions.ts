'use server';
import { z } from 'zod';
import { defineAction } from '@/lib/access/define-action';
import { removeWorkday, setWorkday } from '@/lib/commands/directory/set-workday';
import { calendarDay } from '@/lib/domain/day-field';
import { workdayChange } from '@/lib/domain/directory/workday';

const pages = () => ['/settings/workdays'];

export const markWorkday = defineAction({
  name: 'workday.set',
  schema: workdayChange,
  ability: 'programme.manage',
  run: setWorkday,
  revalidate: pages,
});

export const unmarkWorkday = defineAction({
  name: 'workday.remove',
  schema: z.object({ day: calendarDay }),
  ability: 'programme.manage',
  run: removeWorkday,
  revalidate: pages,
});
