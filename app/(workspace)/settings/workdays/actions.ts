'use server';
import { z } from 'zod';
import { defineAction } from '@/lib/access/define-action';
import { removeWorkday, setWorkday } from '@/lib/commands/directory/set-workday';
import { calendarDay } from '@/lib/domain/calendar-day';
import { workdayChange } from '@/lib/domain/directory/workday';

const pages = () => ['/settings/workdays'];

export const set = defineAction({
  name: 'workday.set',
  schema: workdayChange,
  ability: 'programme.manage',
  run: setWorkday,
  revalidate: pages,
});

export const remove = defineAction({
  name: 'workday.remove',
  schema: z.object({ day: calendarDay }),
  ability: 'programme.manage',
  run: removeWorkday,
  revalidate: pages,
});
