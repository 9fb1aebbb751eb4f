'use server';
import { z } from 'zod';
import { definePublicAction } from '@/lib/access/define-public-action';
import { writeTextSize } from '@/lib/access/text-size';

/** 大字版 on or off, for whoever sits at this browser. */
export const setTextSize = definePublicAction({
  name: 'public.setTextSize',
  schema: z.object({ size: z.enum(['standard', 'large']) }),
  run: async (_visitor, { size }) => {
    await writeTextSize(size);
    return { ok: true, value: null };
  },
});
