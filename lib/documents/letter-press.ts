import 'server-only';
import type { BindingTask, GatheringTask, SeparatingTask } from './pdf/binding';
import { bindPdf } from './pdf/pool';
import { renderLetters } from './render-letters';

/** Draws letters and puts their files together, in a worker. */
export const letterPress = {
  draw: renderLetters,
  separate: (task: SeparatingTask) => bindPdf('separate', task),
  bind: (task: BindingTask) => bindPdf('bind', task),
  gather: (task: GatheringTask) => bindPdf('gather', task),
};
