import { renderToBuffer } from '@react-pdf/renderer';
import { move, workerData } from 'piscina';
import { createElement, type ReactElement } from 'react';
import { type LetterPrint, LettersDocument } from '@/components/documents/appointment-letter';
import { ListsDocument } from '@/components/documents/list-sheet';
import { PackageDocument, type PackagePrint } from '@/components/documents/nomination-package';
import { OfficialDocument } from '@/components/documents/official-document';
import { PledgesDocument } from '@/components/documents/pledge';
import { RecordDocument } from '@/components/documents/record-document';
import { type RegistrationFormPrint, RegistrationFormsDocument } from '@/components/documents/registration-form';
import { RosterDocument, type RosterPrint } from '@/components/documents/roster';
import type { PledgeSheet } from '@/lib/domain/appointment/pledge';
import type { NoticeContent } from '@/lib/domain/nomination/notice';
import type { RecordSheet } from '@/lib/domain/record-sheet';
import type { ListSheet } from '@/lib/domain/sheet';
import { registerFonts } from './fonts';
import { missingGlyphs } from './missing-glyphs';
import { type Sides, withPrintSettings } from './print-settings';

/** A PDF, or the characters that no font can print. */
export type Rendering = Uint8Array | string[];

export interface RegistrationFormsTask {
  forms: readonly RegistrationFormPrint[];
  copies: number;
}
export interface RosterTask extends RosterPrint {
  copies: number;
}
export interface PackageTask extends PackagePrint {
  copies: number;
}
export interface LettersTask {
  letters: readonly LetterPrint[];
}

export interface PledgesTask {
  sheets: readonly PledgeSheet[];
}

export interface ListsTask {
  sheets: readonly ListSheet[];
}

export interface RecordTask {
  sheet: RecordSheet;
}

export interface NoticeTask {
  notice: NoticeContent;
}

const isPrintable = await registerFonts((workerData as { fontFolder?: string }).fontFolder);

export function registrationForms(task: RegistrationFormsTask) {
  return render(task, createElement(RegistrationFormsDocument, task), 'two-sided');
}

export function roster(task: RosterTask) {
  return render(task, createElement(RosterDocument, task), 'one-sided');
}

export function nominationPackage(task: PackageTask) {
  return render(task, createElement(PackageDocument, task), 'two-sided');
}

export function letters(task: LettersTask) {
  return render(task, createElement(LettersDocument, task), 'one-sided');
}

export function pledges(task: PledgesTask) {
  return render(task, createElement(PledgesDocument, task), 'one-sided');
}

export function lists(task: ListsTask) {
  return render(task, createElement(ListsDocument, task), 'one-sided');
}

export function notice(task: NoticeTask) {
  return render(task, createElement(OfficialDocument, task), 'two-sided');
}

export function record(task: RecordTask) {
  return render(task, createElement(RecordDocument, task), 'one-sided');
}

async function render(task: unknown, document: ReactElement, sides: Sides) {
  const missing = missingGlyphs(task, isPrintable);
  if (missing.length > 0) return missing;
  const pdf = await renderToBuffer(document as Parameters<typeof renderToBuffer>[0]);
  return move(await withPrintSettings(pdf, sides));
}
