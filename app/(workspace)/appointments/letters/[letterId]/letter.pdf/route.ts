import { defineFileRoute } from '@/lib/access/define-file-route';
import { isPrintRegistered, readLetterPrints } from '@/lib/data/appointment/letters';
import { renderLetters } from '@/lib/documents/render-letters';

export const GET = defineFileRoute<{ letterId: string }>({
  name: 'appointment.exportLetter',
  ability: 'letter.print',
  isInline: true,
  produce: async (_actor, { letterId }) => {
    if (!(await isPrintRegistered(letterId))) return null;
    const prints = await readLetterPrints([letterId]);
    const [print] = prints;
    if (!print) return null;
    return { bytes: await renderLetters(prints), fileName: `聘书 ${print.number}.pdf`, contentType: 'application/pdf' };
  },
});
