import { beforeAll, describe, expect, test } from 'vitest';
import { createOrganization } from '@/lib/commands/directory/create-organization';
import { updateOrganization } from '@/lib/commands/directory/update-organization';
import { findOrganization } from '@/lib/data/directory/organization';
import { listOrganizations, type OrganizationFilter } from '@/lib/data/directory/organization-list';
import { organizationDraft } from '@/lib/domain/directory/organization';
import { db } from '@/lib/platform/database';
import { initialsOf } from '@/lib/platform/initials';
import { codesOf, done } from '@/tests/support/nominees';
import { context, createActor, createPartyOrganization, dayOf } from '@/tests/support/world';

const draft = (changes: object = {}) =>
  organizationDraft.parse({ name: '广东省竹艺灯饰行业协会（演示）', kind: 'SOCIAL_GROUP', ...changes });
const office = await createActor('MASS_WORK_DIVISION');
const center = await createActor('SERVICE_CENTER');

describe('keeping organisations', () => {
  test('an organisation is found by its initials and stands with its facts', async () => {
    const creditCode = '51440000MJD000011B';
    const { id } = await done(
      createOrganization(context(office), draft({ creditCode, rating: '4A', ratingValidUntil: '2030-06-30' })),
    );
    expect(await findOrganization(id)).toMatchObject({ creditCode, ratingValidUntil: '2030-06-30', nomineeCount: 0 });
    expect((await db.organization.findUniqueOrThrow({ where: { id } })).initials).toBe('gdszydshyxhys');
  });

  test('two organisations never share a credit code, also when both come at once', async () => {
    const creditCode = '52440000MJD0000118';
    const one = () => createOrganization(context(office), draft({ kind: 'PRIVATE_NON_ENTERPRISE', creditCode }));
    const attempts = await Promise.allSettled([one(), one()]);
    const created = attempts.filter((attempt) => attempt.status === 'fulfilled' && attempt.value.ok);
    expect(created).toHaveLength(1);
    expect(await codesOf(one())).toEqual(['CODE_TAKEN']);
  });

  test('a correction keeps what stood there before in the audit trail', async () => {
    const { id } = await done(createOrganization(context(office), draft({ supervisingUnit: '某主管部门' })));
    await done(updateOrganization(context(office), { id, ...draft({ name: '广东省新名协会（演示）' }) }));
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { subject: `ORGANIZATION:${id}`, action: 'organization.update' },
    });
    expect(entry.detail).toEqual({
      before: { name: '广东省竹艺灯饰行业协会（演示）', supervisingUnit: '某主管部门', initials: 'gdszydshyxhys' },
      after: { name: '广东省新名协会（演示）', supervisingUnit: null, initials: 'gdsxmxhys' },
    });
  });

  test('its own credit code may stay', async () => {
    const creditCode = '53440000MJD0000115';
    const { id } = await done(createOrganization(context(office), draft({ kind: 'FOUNDATION', creditCode })));
    const changed = { id, ...draft({ kind: 'FOUNDATION', creditCode, region: '广州市' }) };
    expect((await updateOrganization(context(office), changed)).ok).toBe(true);
  });

  test('who only reads the directory changes nothing', async () => {
    expect(await codesOf(createOrganization(context(center), draft()))).toEqual(['NOT_FOUND']);
    const { id } = await done(createOrganization(context(office), draft()));
    expect(await codesOf(updateOrganization(context(center), { id, ...draft() }))).toEqual(['NOT_FOUND']);
  });
});

describe('方案 四（一）: the list knows who is in scope', () => {
  beforeAll(async () => {
    await db.organization.createMany({
      data: Array.from({ length: 260 }, (_, index) => {
        const name = `广东省海湾${index}研究会（演示）`;
        return {
          name,
          initials: initialsOf(name),
          kind: 'SOCIAL_GROUP',
          region: '深圳市',
          // Every fifth one has no 业务主管单位.
          supervisingUnit: index % 5 === 0 ? null : '某主管部门',
        };
      }),
    });
  });

  async function walk(filter: Omit<OrganizationFilter, 'after'>): Promise<string[][]> {
    const pages: string[][] = [];
    for (let after: string | undefined; ; ) {
      const { rows, next } = await listOrganizations({ ...filter, after });
      pages.push(rows.map(({ name }) => name));
      if (!next) return pages;
      after = next;
    }
  }

  test('pages follow one another without gap or repetition', async () => {
    const pages = await walk({ q: 'hw', region: '深圳市' });
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 50, 50, 50, 10]);
    expect(new Set(pages.flat()).size).toBe(260);
  });

  test('the filter of the scope fills its pages from however many rows it takes', async () => {
    const inScope = await walk({ q: '', region: '深圳市', isInScope: true });
    expect(inScope.map(({ length }) => length)).toEqual([50, 2]);
    const outside = await walk({ q: '', region: '深圳市', isInScope: false });
    expect(outside.flat()).toHaveLength(208);
  });

  test('a branch directly under 省社会组织党委 puts its organisation in scope from the day of its 批复', async () => {
    const { id } = await done(
      createOrganization(context(office), draft({ name: '广东省有主管协会（演示）', supervisingUnit: '某主管部门' })),
    );
    expect((await findOrganization(id))?.scope).toEqual([]);
    await createPartyOrganization('BRANCH', '2015-01-01', { organizationId: id });
    expect((await findOrganization(id))?.scope).toEqual(['SUBORDINATE_BRANCH']);
    const { rows } = await listOrganizations({ q: 'yzg', isInScope: true });
    expect(rows).toMatchObject([{ id, partyKinds: ['BRANCH'], scope: ['SUBORDINATE_BRANCH'] }]);
  });

  test('a closed organisation is in scope no longer', async () => {
    const { id } = await done(createOrganization(context(office), draft()));
    expect((await findOrganization(id))?.scope).toEqual(['NO_SUPERVISING_UNIT']);
    await db.organization.update({ where: { id }, data: { closedOn: dayOf('2020-01-01') } });
    expect((await findOrganization(id))?.scope).toEqual([]);
  });

  test('signs of a pattern are letters like others', async () => {
    expect((await listOrganizations({ q: '%' })).rows).toEqual([]);
    expect((await listOrganizations({ q: '_' })).rows).toEqual([]);
  });
});
