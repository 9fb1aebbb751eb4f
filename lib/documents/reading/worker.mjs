// tsx leaves threads alone unless told: this one line of plain JavaScript lets the worker be TypeScript.
import { register } from 'tsx/esm/api';

register();

export const { annotate, readImport } = await import('./tasks.ts');
