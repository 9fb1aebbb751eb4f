import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRegister } from '@/lib/documents/read-register';
import { assessEligibility } from '@/lib/domain/nomination/eligibility';
import type { RegisterProblem } from '@/lib/domain/nomination/register-problem';
import type { RegisterValues } from '@/lib/domain/nomination/register-row';

const folder = new URL('../fixtures/registers/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, folder));
const clean = JSON.parse(fixture('expected-register-clean.json').toString());
const messy = JSON.parse(fixture('expected-register-messy.json').toString());

type Expected = typeof messy;

async function readOnly(name: string) {
  const { registers, problems } = await readRegister(fixture(name), name);
  expect(problems).toEqual([]);
  expect(registers).toHaveLength(1);
  return registers[0] ?? expect.unreachable();
}

/** Any code of the list is right, and no day is kept. */
function comparable(values: RegisterValues) {
  return JSON.parse(JSON.stringify(values));
}

function eligibilityOf(values: RegisterValues, cutOffOn: string) {
  const facts = {
    membership: values.membership,
    joinedPartyOn: values.joinedPartyOn,
    fullMembershipOn: null,
    fullTimeEducation: values.fullTimeEducation?.codes[0] ?? null,
    inServiceEducation: values.inServiceEducation?.codes[0] ?? null,
  };
  const findings = assessEligibility(facts, { cutOffOn, minPartyYears: 5, minEducation: '31' });
  return Object.fromEntries(findings.map(({ rule, verdict }) => [rule, verdict]));
}

const plain = (problems: readonly RegisterProblem[]) => problems.map(({ found: _found, ...problem }) => problem);

function compare(register: Awaited<ReturnType<typeof readOnly>>, expected: Expected) {
  const head = ['title', 'nominatingUnit', 'dateOn', 'referenceMonth', 'headerRows'] as const;
  for (const key of head) expect(register[key], key).toEqual(expected[key]);
  expect(register.rows.map(({ row }) => row)).toEqual(expected.rows.map(({ row }: { row: number }) => row));
  for (const [index, { row, values }] of register.rows.entries()) {
    const wanted = expected.rows[index];
    expect(comparable(values), `row ${row}`).toEqual(wanted.values);
    if (wanted.eligibility) expect(eligibilityOf(values, expected.cutOffOn), `row ${row}`).toEqual(wanted.eligibility);
  }
  const isOptional = (problem: object) =>
    expected.mayAlso.some((other: object) => JSON.stringify(other) === JSON.stringify(problem));
  expect(plain(register.problems).filter((problem) => !isOptional(problem))).toEqual(expected.problems);
}

describe('附件2 名册：各种文件格式读出同样的内容', () => {
  test.each(['register-clean.xlsx', 'register.xls', 'register-gb18030.csv', 'register-utf8-bom.csv'])(
    '%s',
    async (name) => {
      const register = await readOnly(name);
      compare(register, clean);
      expect(register.sheet).toBe(name.endsWith('.csv') ? '' : clean.sheet);
      expect(register.ignoredRows).toEqual([]);
    },
  );

  test('register-messy.xlsx：封面、空行、注、各种日期写法', async () => {
    const register = await readOnly('register-messy.xlsx');
    compare(register, messy);
    expect(register.sheet).toBe(messy.sheet);
    expect(register.ignoredRows).toEqual(messy.ignoredRows);
  });
});
