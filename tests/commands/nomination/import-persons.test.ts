import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { removeDraft } from '@/lib/commands/nomination/remove-draft';
import { readKept } from '@/lib/data/nomination/kept-fields';
import { readNominee } from '@/lib/data/nomination/nominee';
import { readImportApart } from '@/lib/documents/read-apart';
import { readPersonFiles } from '@/lib/documents/read-person-file';
import { writeLrmx } from '@/lib/documents/write-lrmx';
import { cadrePersonFromDraft } from '@/lib/domain/nomination/cadre-person';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { fixtureFile, importKept, upload } from '../../support/imports';
import { createNominator, type Nominator, refusals } from '../../support/nominators';
import { done } from '../../support/nominees';
import { context, createBatch } from '../../support/world';

let batchId: string;
let nominator: Nominator;
beforeEach(async () => {
  batchId = (await createBatch()).id;
  nominator = await createNominator();
});
const readApart = (bytes: Uint8Array, fileName: string) => readImportApart(bytes, fileName, today());
const send = (file: File) => upload(nominator, batchId, file, readApart);
const fileOf = (name: string, content: Uint8Array | string) =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name);

describe('未对应的栏目随人选保留', () => {
  test('family, fields of the format and fields of the office come back out of the .lrmx; they lie encrypted', async () => {
    const source = fixtureFile('persons/person.lrmx');
    const { candidateIds } = await done(importKept(nominator, await done(send(source))));
    const [candidateId = ''] = candidateIds;
    const nominee = (await readNominee(nominator.actor, candidateId)) ?? expect.unreachable();
    const kept = await readKept(candidateId);
    const person = cadrePersonFromDraft(nominee.form, {
      reportingUnit: nominee.organizationName,
      photo: { photo: null, photoBytes: null },
      kept,
    });
    const [exported] = readPersonFiles([{ name: 'person.lrmx', bytes: writeLrmx(person) }]);
    const [original] = readPersonFiles([{ name: 'person.lrmx', bytes: new Uint8Array(await source.arrayBuffer()) }]);
    const { family, otherTags, unknownTags, unknownXml } = original?.person ?? expect.unreachable();
    expect(family.length).toBeGreaterThan(0);
    expect(unknownTags).toEqual({ ZiDingYi_BeiZhu: '单位自加字段：请保留' });
    expect(exported?.person).toMatchObject({ family, otherTags, unknownTags, unknownXml });
    const row = await db.keptFields.findUniqueOrThrow({ where: { candidateId } });
    expect(row.content).not.toContain('ZiDingYi');
  });

  test('they go with the nominee', async () => {
    const { candidateIds } = await done(importKept(nominator, await done(send(fixtureFile('persons/person.lrmx')))));
    const [candidateId = ''] = candidateIds;
    expect(await db.keptFields.count({ where: { candidateId } })).toBe(1);
    await done(removeDraft(context(nominator.actor), { candidateId }));
    expect(await db.keptFields.count({ where: { candidateId } })).toBe(0);
  });
});

describe('有问题的文件：说明原因，什么也不保存', () => {
  const entity = '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const sheet = (xml: string) =>
    zipSync({ 'xl/workbook.xml': strToU8(xml), '[Content_Types].xml': strToU8('<Types/>') });
  test.each<[string, () => File]>([
    ['压缩炸弹', () => fileOf('名册.xlsx', zipSync({ 'xl/workbook.xml': new Uint8Array(100_000_000) }, { level: 9 }))],
    ['压缩炸弹里的人', () => fileOf('任免表.zip', zipSync({ 'a.lrmx': new Uint8Array(100_000_000) }, { level: 9 }))],
    ['html 改名为 xlsx', () => fileOf('名册.xlsx', '<html><table><tr><td>姓名</td></tr></table></html>')],
    ['html 改名为 lrmx', () => fileOf('甲.lrmx', '<html><body>姓名</body></html>')],
    ['xlsx 的外部实体', () => fileOf('名册.xlsx', sheet(`<?xml version="1.0"?>${entity}<workbook>&x;</workbook>`))],
    [
      'lrmx 的外部实体',
      () => fileOf('甲.lrmx', `<?xml version="1.0"?>${entity}<Person><XingMing>&x;</XingMing></Person>`),
    ],
    ['不是 Person', () => fileOf('甲.lrmx', '<?xml version="1.0"?><People><XingMing>石敢</XingMing></People>')],
    ['空的压缩包', () => fileOf('任免表.zip', zipSync({}))],
    ['可执行文件', () => fileOf('名册.xls', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]))],
  ])('%s', async (_, make) => {
    const files = await db.attachment.count();
    const refused = await send(make());
    expect(refusals(refused)).toHaveLength(1);
    expect(refused.ok ? '' : refused.reasons[0]?.message).toMatch(/[一-龥]{4}/);
    expect(JSON.stringify(refused)).not.toContain('root:');
    expect(await db.attachment.count()).toBe(files);
    expect(await db.package.count({ where: { batchId } })).toBe(0);
  });

  test('a formula is text like any other', async () => {
    const csv =
      '姓名,性别,民族,籍贯,出生年月,入党时间,参加工作时间,现任职务\n石敢,男,汉,广东清远,1970.02,1995.06,1992.07,"=HYPERLINK(""http://x"")"\n';
    const { candidateIds } = await done(importKept(nominator, await done(send(fileOf('名册.csv', csv)))));
    const nominee = await readNominee(nominator.actor, candidateIds[0] ?? '');
    expect(nominee?.form.currentPost).toBe('=HYPERLINK("http://x")');
  });

  test('a photograph of too many pixels: the refusal names whose it is, nobody is brought in', async () => {
    const picture = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#456' } })
      .jpeg()
      .toBuffer();
    const person = (name: string, photo: string) =>
      strToU8(
        `<Person><XingMing>${name}</XingMing><XingBie>男</XingBie><ChuShengNianYue>197002</ChuShengNianYue>` +
          `<RuDangShiJian>199506</RuDangShiJian><ZhaoPian>${photo}</ZhaoPian></Person>`,
      );
    const zip = zipSync({ '甲.lrmx': person('石敢', ''), '乙.lrmx': person('白石溪', picture.toString('base64')) });
    const kept = await done(send(fileOf('任免表.zip', zip)));
    const files = await db.attachment.count();
    const refused = await importKept(nominator, kept, { read: readApart });
    expect(refused.ok ? [] : refused.reasons.map(({ message }) => message)).toEqual([
      '乙.lrmx 白石溪：照片已损坏或尺寸过大，请换一张',
    ]);
    expect(await db.candidate.count({ where: { batchId } })).toBe(0);
    expect(await db.attachment.count()).toBe(files);
  });
});
