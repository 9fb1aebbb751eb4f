// tsx leaves threads alone unless told: this one line of plain JavaScript lets the worker be TypeScript.
import { register } from 'tsx/esm/api';

register();

export const { letters, nominationPackage, notice, registrationForms, roster } = await import('./drawing.ts');
