import { defineFileRoute } from '@/lib/access/define-file-route';
import { readLetterPrints } from '@/lib/data/appointment/letters';
import { renderLetters } from '@/lib/documents/render-letters';

export const GET = defineFileRoute<{ letterId: string }>({
  name: 'appointment.exportLetter',
  ability: 'letter.print',
  isInline: true,
  produce: async (_actor, { letterId }) => {
    const prints = await readLetterPrints({ id: letterId });
    const [print] = prints;
    if (!print) return null;
    const fileName = `聘书 ${print.sheet.number.replace('编号：', '')}.pdf`;
    return { bytes: await renderLetters(prints), fileName, contentType: 'application/pdf' };
  },
});
