import 'server-only';
import type { BindingTask, GatheringTask, SeparatingTask } from './pdf/binding';
import { bindPdf } from './pdf/pool';

/** A file for every page of the PDF, in one archive. */
export function separateLetters(task: SeparatingTask): Promise<Uint8Array> {
  return bindPdf('separate', task);
}

/** All letters in one file. */
export function bindLetters(task: BindingTask): Promise<Uint8Array> {
  return bindPdf('bind', task);
}

/** The archives of all in one. */
export function gatherLetters(task: GatheringTask): Promise<Uint8Array> {
  return bindPdf('gather', task);
}
