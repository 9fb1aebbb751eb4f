// tsx leaves threads alone unless told: this one line of plain JavaScript lets the worker be TypeScript.
import { register } from 'tsx/esm/api';

register();

export const { letters, lists, nominationPackage, notice, pledges, record, registrationForms, roster } = await import(
  './drawing.ts'
);
export const { bind, gather, separate } = await import('./binding.ts');
