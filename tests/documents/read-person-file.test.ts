import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { type PersonFile, readPersonFiles } from '@/lib/documents/read-person-file';
import { writeLrmx } from '@/lib/documents/write-lrmx';
import type { CadrePerson } from '@/lib/domain/nomination/cadre-person';

const folder = new URL('../fixtures/persons/', import.meta.url);
const fixture = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) });
const expected = JSON.parse(readFileSync(new URL('expected-persons.json', folder), 'utf8'));

/** Line breaks compare as \n. */
function normalised(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll('\\r\\n', '\\n'));
}

function compare({ person }: PersonFile, wanted: Record<string, unknown>) {
  const { photoFile: _photoFile, ...fields } = wanted;
  for (const [field, value] of Object.entries(fields)) {
    expect(normalised(person?.[field as keyof CadrePerson]), field).toEqual(normalised(value));
  }
}

function readOne(xml: string, name = 'person.lrmx'): PersonFile {
  return readPersonFiles([{ name, bytes: strToU8(xml) }])[0] ?? expect.unreachable();
}

const personXml = (inside: string) => `<?xml version="1.0"?><Person>${inside}</Person>`;

describe('干部任免审批表：.lrmx、.lrm 和压缩包', () => {
  test.each(['person.lrmx', 'person-2.lrmx'])('%s', (name) => {
    const [file] = readPersonFiles([fixture(name)]);
    compare(file ?? expect.unreachable(), expected[name]);
    expect(file?.person?.photoBytes?.length).toBeGreaterThan(500);
  });

  test('单位自加的字段保留，并列出', () => {
    const [file] = readPersonFiles([fixture('person.lrmx')]);
    expect(file?.problems).toEqual([
      { field: null, kind: 'FIELD_UNKNOWN', found: 'ZiDingYi_BeiZhu：单位自加字段：请保留' },
    ]);
    expect(file?.person?.otherTags).toMatchObject({ NianDuKaoHeJieGuo: '2014至2016年度均为称职' });
  });

  test('person.lrm 和同名的 person.pic', () => {
    const files = readPersonFiles([fixture('person.pic'), fixture('person.lrm')]);
    expect(files).toHaveLength(1);
    compare(files[0] ?? expect.unreachable(), expected['person.lrm']);
    expect(files[0]?.person?.photoBytes).toEqual(fixture('person.pic').bytes);
    expect(files[0]?.problems).toEqual([]);
  });

  test('persons.zip：GBK 文件名', () => {
    const files = readPersonFiles([fixture('persons.zip')]);
    expect(files.map(({ fileName }) => fileName).sort()).toEqual(Object.keys(expected['persons.zip']).sort());
    for (const file of files) compare(file, expected['persons.zip'][file.fileName]);
  });

  test('压缩包里的 .lrm 配同一文件夹的 .pic', () => {
    const [lrm, pic] = [fixture('person.lrm').bytes, fixture('person.pic').bytes];
    const bytes = zipSync({
      'a/甲.lrm': lrm,
      'a/甲.PIC': pic,
      'b/甲.lrm': lrm,
      'a/Thumbs.db': strToU8('x'),
      'a/说明.txt': strToU8('y'),
    });
    const files = readPersonFiles([{ name: '人员.zip', bytes }]);
    expect(files.map(({ fileName, person, problems }) => [fileName, person?.photo, problems[0]?.kind])).toEqual([
      ['a/甲.lrm', 'image/jpeg', undefined],
      ['b/甲.lrm', null, undefined],
      ['a/说明.txt', undefined, 'FILE_TYPE_MISMATCH'],
    ]);
  });
});

describe('读不出的列出来，其余照读', () => {
  test('日期、性别、民族、姓名、简历、照片', () => {
    const file = readOne(
      personXml(`<XingMing>石敢2</XingMing><XingBie>不详</XingBie><MinZu>火星族</MinZu><ChuShengNianYue>196913</ChuShengNianYue>
        <RuDangShiJian>预备党员 201703</RuDangShiJian><CanJiaGongZuoShiJian>1991</CanJiaGongZuoShiJian>
        <JianLi>不明经历\n1991.13--1992.01  某单位</JianLi><ZhaoPian>${Buffer.from('GIF89a').toString('base64')}</ZhaoPian>
        <ZhuanYeJiShuZhiWu> 会计师 </ZhuanYeJiShuZhiWu>`),
    );
    expect(file.problems).toEqual([
      { field: 'name', kind: 'NAME_INVALID', found: '石敢2' },
      { field: 'sex', kind: 'SEX_UNKNOWN', found: '不详' },
      { field: 'bornOn', kind: 'DATE_INVALID', found: '196913' },
      { field: 'ethnicity', kind: 'ETHNICITY_UNKNOWN', found: '火星族' },
      { field: 'startedWorkOn', kind: 'DATE_AMBIGUOUS', found: '1991' },
      { field: 'resume', kind: 'RESUME_UNCLEAR', found: '不明经历' },
      { field: 'resume', kind: 'RESUME_UNCLEAR', found: '1991.13--1992.01  某单位' },
      { field: 'photoId', kind: 'PHOTO_UNREADABLE' },
    ]);
    expect(file.person).toMatchObject({
      name: '石敢2',
      sex: null,
      joinedPartyOn: '2017-03',
      isProbationary: true,
      technicalPost: '会计师',
      photo: null,
      resume: [
        { from: '', text: '不明经历' },
        { from: '', to: '1992-01', text: '某单位' },
      ],
    });
  });

  test('学位的毕业院校与学历的不同，两个都保留', () => {
    const file = readOne(
      personXml(
        '<QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi>岭海大学中文系</QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi><QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi>汉语言文学专业</QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi>',
      ),
    );
    expect(file.person?.fullTime.school).toBe('岭海大学中文系\n汉语言文学专业');
  });

  test('编码声明为 GB2312 的 .lrmx', () => {
    const xml = '<?xml version="1.0" encoding="gb2312"?><Person><XingMing>石敢</XingMing></Person>';
    const [file] = readPersonFiles([{ name: 'a.lrmx', bytes: iconv.encode(xml, 'gbk') }]);
    expect(file?.person?.name).toBe('石敢');
  });
});

describe('读不了的文件', () => {
  const huge = personXml(`<ZhaoPian>${'A'.repeat(9_000_000)}</ZhaoPian>`);
  const bigPhoto = personXml(`<XingMing>石敢</XingMing><ZhaoPian>${'/9j/'.repeat(1_700_000)}</ZhaoPian>`);
  test.each<[string, string, string | Uint8Array, string]>([
    ['html 改名', 'a.lrmx', '<html></html>', 'FILE_TYPE_MISMATCH'],
    ['别的 XML', 'a.lrmx', '<?xml version="1.0"?><html/>', 'FILE_TYPE_MISMATCH'],
    [
      '外部实体',
      'a.lrmx',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Person>&x;</Person>',
      'FILE_DAMAGED',
    ],
    ['截断', 'a.lrmx', '<?xml version="1.0"?><Person><XingMing>石', 'FILE_DAMAGED'],
    ['层层嵌套', 'a.lrmx', personXml('<a>'.repeat(100_000)), 'FILE_DAMAGED'],
    ['不是文字', 'a.lrm', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'FILE_DAMAGED'],
    ['栏数不足', 'a.lrm', '"石敢","男"', 'FILE_DAMAGED'],
    ['没有引号', 'a.lrm', '石敢,男', 'FILE_TYPE_MISMATCH'],
    ['太大', 'a.lrmx', huge, 'TOO_LARGE'],
    ['没有任免审批表的压缩包', 'a.zip', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'FILE_TYPE_MISMATCH'],
    ['截断的压缩包', 'a.zip', fixture('persons.zip').bytes.subarray(0, 900), 'FILE_DAMAGED'],
  ])('%s', (_, name, content, kind) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    expect(readPersonFiles([{ name, bytes }])).toEqual([
      { fileName: name, person: null, problems: [{ field: null, kind }] },
    ]);
  });

  test('照片太大：不要照片，其余照读', () => {
    const file = readOne(bigPhoto);
    expect(file.person).toMatchObject({ name: '石敢', photo: null, photoBytes: null });
    expect(file.problems).toEqual([{ field: 'photoId', kind: 'PHOTO_TOO_LARGE' }]);
  });

  test('压缩包中一个文件读不了，不妨碍别的', () => {
    const bytes = zipSync({ '甲.lrmx': strToU8('x'), '乙.lrmx': strToU8(personXml('<XingMing>石敢</XingMing>')) });
    expect(readPersonFiles([{ name: 'a.zip', bytes }]).map(({ person }) => person?.name)).toEqual([undefined, '石敢']);
  });
});

describe('导出 .lrmx', () => {
  test.each(['person.lrmx', 'person-2.lrmx'])('%s 导出后读回，一字不差', (name) => {
    const [file] = readPersonFiles([fixture(name)]);
    const bytes = writeLrmx(file?.person ?? expect.unreachable());
    expect(readPersonFiles([{ name, bytes }])).toEqual([file]);
  });

  test('任意文字、自加的字段和嵌套的字段都能读回', () => {
    const text = fc.string({ unit: 'grapheme' }).map((each) => each.replace(/\s+/g, ' ').trim() || null);
    const tag = fc.constantFrom('ZiDingYi', 'BeiZhu', '__proto__', 'constructor');
    const [base] = readPersonFiles([fixture('person-2.lrmx')]);
    fc.assert(
      fc.property(
        text,
        text,
        fc.dictionary(tag, fc.string({ unit: 'grapheme-ascii' })),
        (rewards, post, unknownTags) => {
          const person: CadrePerson = {
            ...(base?.person ?? expect.unreachable()),
            rewards,
            currentPost: post,
            unknownTags,
            unknownXml: ['<KuoZhan a="1"><B>x &#38; y</B></KuoZhan>'],
          };
          const [read] = readPersonFiles([{ name: 'a.lrmx', bytes: writeLrmx(person) }]);
          expect(read?.person).toEqual(person);
        },
      ),
    );
  });
});
