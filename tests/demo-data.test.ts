import { describe, expect, test } from 'vitest';
import { partyOrganizationKinds, roles } from '@/lib/domain/glossary';
import { readCreditCode, readIdNumber, readMobile } from '@/lib/domain/identifiers';
import { batchStates, candidateStates } from '@/lib/domain/lifecycle';
import { checkRegistrationForm } from '@/lib/domain/nomination/registration-form-check';
import { defaultBatchRules } from '@/lib/domain/regulation';
import { personas } from '@/prisma/personas';
import { fictionalCreditCode, fictionalIdNumber } from '@/prisma/seed/fictional-numbers';
import { directBranchRows, organizationRows, partyBodyRows } from '@/prisma/seed/organizations';
import { personForm } from '@/prisma/seed/people';
import { batchStories } from '@/prisma/seed/stories';

const today = '2026-11-23';
const names = Object.values(organizationRows)
  .flat()
  .map(([name]) => name);

describe('the personas', () => {
  test('there is one for every role, marked as 演示', () => {
    expect(new Set(personas.map(({ role }) => role))).toEqual(new Set(roles));
    expect(personas.every(({ displayName }) => displayName.endsWith('（演示）'))).toBe(true);
    expect(new Set(personas.map(({ loginName }) => loginName)).size).toBe(personas.length);
  });

  test('they act for organisations that exist', () => {
    const bodies = partyBodyRows.map(({ name }) => `${name}（演示）`);
    for (const { organization, partyOrganization } of personas) {
      if (organization) expect(names.map((name) => `${name}（演示）`)).toContain(organization);
      if (partyOrganization) expect(bodies).toContain(partyOrganization);
    }
  });
});

describe('the directory', () => {
  test('60 organisations, 6 committees, 4 general branches, and their branches', () => {
    expect(names).toHaveLength(60);
    expect(new Set(names).size).toBe(60);
    const kinds = partyBodyRows.map(({ history }) => history.at(-1)?.[0]);
    expect(kinds.filter((kind) => kind === 'COMMITTEE' || kind === 'JOINT_COMMITTEE')).toHaveLength(6);
    expect(kinds.filter((kind) => kind === 'GENERAL_BRANCH')).toHaveLength(4);
    const members = [...directBranchRows, ...partyBodyRows.flatMap(({ branches }) => branches)];
    for (const [organization, kind] of members) {
      expect(names).toContain(organization);
      expect(partyOrganizationKinds).toContain(kind);
    }
  });

  test('fictional numbers pass their checks', () => {
    for (const prefix of ['11', '12', '51', '52', '53', '91'] as const) {
      for (let serial = 1; serial <= 200; serial += 1) {
        expect(readCreditCode(fictionalCreditCode(prefix, serial))).toMatchObject({ valid: true });
      }
    }
    expect(fictionalCreditCode('51', 1)).toBe('51440000MJD000011B');
    expect(readIdNumber(fictionalIdNumber('1962-05-15', 'FEMALE', 7), today)).toMatchObject({
      valid: true,
      bornOn: '1962-05-15',
      sex: 'FEMALE',
    });
  });
});

describe('the people', () => {
  const context = { channel: 'RECRUITED', today, cutOffOn: today, rules: defaultBatchRules } as const;
  const forms = Array.from({ length: 100 }, (_, number) =>
    personForm(number, { today, organization: '广东省竹艺灯饰行业协会（演示）', channel: 'RECRUITED' }),
  );

  test('an ordinary form is complete and raises no question', () => {
    for (const form of forms) expect(checkRegistrationForm(form, context).problems).toEqual([]);
  });

  test('each is marked, and has a telephone that belongs to nobody', () => {
    for (const { name, phone } of forms) {
      expect(name).toMatch(/演示$/);
      expect(phone).toMatch(/^1990000\d{4}$/);
      expect(readMobile(phone).valid).toBe(true);
    }
  });
});

test('the stories show a batch in every stage, and nominees in every state', () => {
  const stories = batchStories(today);
  expect(new Set(stories.map(({ until }) => until))).toEqual(new Set(batchStates));
  const shown = new Set(stories.flatMap(({ nominees }) => nominees.map(({ until }) => until)));
  expect(candidateStates.filter((state) => !shown.has(state))).toEqual([]);
  const instructors = stories.find(({ until }) => until === 'ISSUED')?.nominees;
  expect(instructors?.filter(({ until }) => until === 'APPOINTED')).toHaveLength(20);
});
