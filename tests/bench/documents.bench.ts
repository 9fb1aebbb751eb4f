/**
 * Warm cost of each document, drawn in this thread: `npx vitest bench tests/bench`. The yardstick is the least that
 * react-pdf can do, an empty page, so that the factors can be compared between machines; the last figures stand in
 * docs/decisions/0003-fonts.md.
 */
import { Document, Page, renderToBuffer } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { bench, describe } from 'vitest';
import { LettersDocument } from '@/components/documents/appointment-letter';
import { RegistrationFormsDocument } from '@/components/documents/registration-form';
import { RosterDocument } from '@/components/documents/roster';
import { registerFonts } from '@/lib/documents/pdf/fonts';
import { withPrintSettings } from '@/lib/documents/pdf/print-settings';
import { letterSheet } from '@/lib/domain/appointment/letter-sheet';
import { registrationFormSheet } from '@/lib/domain/nomination/registration-form-sheet';
import { rosterSheet, rosterTitle } from '@/lib/domain/nomination/roster-sheet';
import { completeForm } from '@/tests/support/forms';

const pageCode = '7K3F-92QD';
const referenceMonth = '2017-10';
const nominatingOrganization = '广东省竹艺灯饰行业协会（演示）';

const letter = (serial: number) => ({
  sheet: letterSheet({
    name: '陆𬭚',
    number: `粤社党聘〔2017〕${serial}号`,
    startsOn: '2017-12-15',
    endsOn: '2020-12-14',
    issuedOn: '2017-12-15',
    issuer: '中共广东省社会组织委员会',
  }),
  verifyUrl: `https://workbench.example/verify/${serial}`,
});
const letters = (count: number) =>
  createElement(LettersDocument, { letters: Array.from({ length: count }, (_, index) => letter(index + 1)) });
const form = () => {
  const sheet = registrationFormSheet(completeForm(), {
    channel: 'RECRUITED',
    referenceMonth,
    emptyCells: 'blank',
    nominatingOrganization,
  });
  return createElement(RegistrationFormsDocument, { forms: [{ sheet, pageCode }], copies: 1 });
};
const roster = (count: number) => {
  const rows = Array.from({ length: count }, () => completeForm());
  const sheet = rosterSheet({ title: rosterTitle, nominatingOrganization, dateOn: null, referenceMonth, rows });
  return createElement(RosterDocument, { sheet, pageCode, copies: 1 });
};
const empty = () => createElement(Document, null, createElement(Page, { size: 'A4' }));

const draw = async (document: ReactElement) => {
  const pdf = await renderToBuffer(document as Parameters<typeof renderToBuffer>[0]);
  await withPrintSettings(pdf, 'one-sided');
};

await registerFonts(undefined);

describe('documents', () => {
  const options = { warmupIterations: 5, iterations: 10, time: 1_000 };
  bench('an empty page (the yardstick)', () => draw(empty()), options);
  bench('聘书', () => draw(letters(1)), options);
  bench('登记表, two pages', () => draw(form()), options);
  bench('名册, 100 people', () => draw(roster(100)), options);
  bench('100 聘书 in one file', () => draw(letters(100)), options);
});
