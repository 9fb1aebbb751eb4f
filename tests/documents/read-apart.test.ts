import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { annotateRegister } from '@/lib/documents/annotate-register';
import { annotateApart, readImportApart } from '@/lib/documents/read-apart';
import { readImport } from '@/lib/documents/read-import';
import { readRegister } from '@/lib/documents/read-register';

const today = '2017-10-20';
const fixture = (path: string) => new Uint8Array(readFileSync(`tests/fixtures/${path}`));

test.each(['registers/register-messy.xlsx', 'registers/register.xls', 'persons/persons.zip'])(
  'a thread of its own reads %s as this one does, also when it remembers',
  async (path) => {
    const name = path.split('/').at(-1) ?? '';
    const here = await readImport(fixture(path), name, { today });
    expect(here.persons.length).toBeGreaterThan(0);
    for (const _time of ['first', 'second']) {
      const apart = await readImportApart(fixture(path), name, today);
      expect(plain(apart)).toEqual(plain(here));
    }
  },
);

test('the name and the day belong to what is remembered', async () => {
  const person = fixture('persons/person.lrmx');
  expect((await readImportApart(person, 'person.lrmx', today)).persons[0]?.draft.name).not.toBe('');
  expect((await readImportApart(person, '名册.xlsx', today)).persons).toEqual([]);
});

test('the other answers come from there too: a 错误 column, a refusal, nothing', async () => {
  const messy = fixture('registers/register-messy.xlsx');
  const file = await readRegister(messy, 'register-messy.xlsx', { today });
  const apart = await annotateApart(messy, 'register-messy.xlsx', today);
  expect(apart?.fileName).toBe(annotateRegister(messy, 'register-messy.xlsx', file).fileName);
  const again = await readRegister(apart?.bytes ?? new Uint8Array(), 'register-messy.xlsx', { today });
  expect(again.registers.map(({ rows }) => rows)).toEqual(file.registers.map(({ rows }) => rows));
  expect(await annotateApart(fixture('persons/person.lrmx'), 'person.lrmx', today)).toBeNull();
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(200_000_000) }, { level: 9 });
  const refused = await readImportApart(bomb, '名册.xlsx', today);
  expect(refused.persons).toEqual([]);
  expect(refused.problems.map(({ severity }) => severity)).toContain('error');
});

/** Bytes compare as numbers, whichever thread made them. */
const plain = (file: Awaited<ReturnType<typeof readImport>>) =>
  file.persons.map(({ photo, ...person }) => ({ ...person, photo: photo && [...photo] }));
