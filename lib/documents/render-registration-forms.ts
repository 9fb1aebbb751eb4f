import 'server-only';
import type { RegistrationFormPrint } from '@/components/documents/registration-form';
import type { RegistrationFormsTask } from './pdf/drawing';
import { drawPdf } from './pdf/pool';

/**
 * 登记表 (附件3) of any number of people in one PDF, A4 for printing on both sides.
 * @param copies how many times the whole set is printed; above 1 each page says 第几份 (通知 二: 一式三份)
 * @throws MissingGlyphsError
 */
export function renderRegistrationForms(forms: readonly RegistrationFormPrint[], copies = 1): Promise<Uint8Array> {
  const task: RegistrationFormsTask = { forms, copies };
  return drawPdf('registrationForms', task);
}
