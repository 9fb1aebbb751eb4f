import { beforeEach, expect, test } from 'vitest';
import { pasteRegister } from '@/lib/commands/nomination/paste-register';
import { readNominee } from '@/lib/data/nomination/nominee';
import { readPackage } from '@/lib/data/nomination/package';
import { db } from '@/lib/platform/database';
import { pastedPeople } from '../../support/imports';
import { createDispatcher, createNominator, draftFor, type Nominator } from '../../support/nominators';
import { codesOf, done } from '../../support/nominees';
import { context, createBatch } from '../../support/world';

let batchId: string;
let nominator: Nominator;
beforeEach(async () => {
  batchId = (await createBatch()).id;
  nominator = await createNominator();
});

function paste(table: string, { actor, ...who } = nominator, request = context(actor)) {
  return pasteRegister(request, { ...who, batchId, table, consultationRepliedOn: null, consultationReply: '' });
}
const names = async () =>
  (await readPackage(nominator.actor, batchId, nominator.organizationId))?.nominees.map(({ name }) => name);

test('ten people become drafts in their order, behind those who are there', async () => {
  await draftFor(nominator, batchId, { name: '先到的人' });
  const { candidateIds } = await done(paste(pastedPeople(10)));
  expect(candidateIds).toHaveLength(10);
  expect((await names())?.slice(0, 3)).toEqual(['先到的人', '陈一鸣', '林一鸣']);
  const second = await readNominee(nominator.actor, candidateIds[1] ?? '');
  expect(second).toMatchObject({
    state: 'DRAFT',
    channel: 'RECRUITED',
    form: { sex: 'FEMALE', bornOn: '1961-05', fullTimeEducation: '31', inServiceEducation: '21', membership: 'FULL' },
  });
  const trail = await db.auditEntry.findMany({ where: { action: 'package.import' }, orderBy: { id: 'desc' }, take: 1 });
  expect(trail[0]?.detail).toEqual({ source: 'PASTE', imported: 10, errors: 0, present: 0 });
});

test('with the header of the notice above, columns in any order', async () => {
  const table =
    '推荐名册\n姓名\t出生年月\t入党时间\t性别\t民族\t籍贯\t参加工作时间\t现任职务\n陈一鸣\t1962.05\t1989.12\t男\t汉\t广东潮州\t1982.07\t"秘书长\n党支部书记"\n';
  const { candidateIds } = await done(paste(table));
  const nominee = await readNominee(nominator.actor, candidateIds[0] ?? '');
  expect(nominee?.form).toMatchObject({
    bornOn: '1962-05',
    currentPost: '秘书长\n党支部书记',
    nativePlace: '广东潮州',
  });
});

test('all or nobody: each error names row and column', async () => {
  const table = pastedPeople(3).replace('1961.05', '1961.1').replace('林一鸣\t女', '林一鸣\t');
  const outcome = await paste(table);
  expect(outcome.ok ? [] : outcome.reasons.map(({ message }) => message)).toEqual([
    '第2行 性别：没有填写',
    '第2行 出生年月“1961.1”：年份或月份说不准，请写成四位年份、两位月份，如 1962.05',
  ]);
  expect(await db.candidate.count({ where: { batchId } })).toBe(0);
  expect(await db.package.count({ where: { batchId } })).toBe(0);
});

test('who is in the package stays as he is; the same request changes nothing', async () => {
  const request = context(nominator.actor);
  const first = await paste(pastedPeople(2), nominator, request);
  expect(await paste(pastedPeople(2), nominator, request)).toEqual(first);
  expect(await codesOf(paste(pastedPeople(2)))).toEqual(['NOBODY_TO_IMPORT']);
  await done(paste(pastedPeople(3)));
  expect(await names()).toEqual(['陈一鸣', '林一鸣', '黄一鸣']);
});

test('nothing, too much, another house, a channel without its particulars', async () => {
  expect(await codesOf(paste('\t\t\n'))).toEqual(['NOTHING_PASTED']);
  expect(await codesOf(paste(pastedPeople(201)))).toEqual(['TOO_MANY_ROWS']);
  const stranger = await createNominator();
  expect(await codesOf(paste(pastedPeople(1), { ...stranger, organizationId: nominator.organizationId }))).toEqual([
    'NOT_FOUND',
  ]);
  expect(await codesOf(paste(pastedPeople(1), await createDispatcher()))).toEqual(['NOT_CONSULTED']);
  expect(await db.candidate.count({ where: { batchId } })).toBe(0);
});
