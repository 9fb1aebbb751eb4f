import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readRegistrationForm } from '@/lib/documents/read-registration-form';
import { writeRegistrationFormDocx } from '@/lib/documents/write-registration-form-docx';
import { draftFromFilledForm } from '@/lib/domain/nomination/filled-form';
import { emptyRegistrationForm, type RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { registrationFormSheet } from '@/lib/domain/nomination/registration-form-sheet';

const folder = new URL('../fixtures/forms/', import.meta.url);
const filled = new Uint8Array(readFileSync(new URL('registration-form-filled.docx', folder)));
const expected = JSON.parse(readFileSync(new URL('expected-registration-form.json', folder), 'utf8'));
const photo = {
  type: 'image/jpeg' as const,
  bytes: new Uint8Array(readFileSync(new URL('../persons/person.pic', folder))),
};

/** A form with the given rows of cells; lines of a cell are paragraphs. */
async function form(...rows: string[][]): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) });
  const table = new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [table] }] })));
}

const person = ['姓名', '石敢', '性别', '男'];
const read = async (...rows: string[][]) => readRegistrationForm(await form(person, ...rows));

describe('附件3 登记表：填好的 .docx 按栏目名称读', () => {
  test('registration-form-filled.docx', async () => {
    const { values, referenceMonth, problems } = await readRegistrationForm(filled);
    expect(JSON.parse(JSON.stringify(values))).toMatchObject(expected.values);
    expect(values?.resume).toEqual(expected.values.resume);
    expect(referenceMonth).toBe(expected.referenceMonth);
    expect(problems).toEqual(expected.problems);
    expect(values?.photoBytes?.length).toBeGreaterThan(500);
  });

  test.each([
    ['□选派 □招募 ☑选任', '选任'],
    ['□选派　■招募　□选任', '招募'],
    ['选派√ 招募□ 选任□', '选派'],
    ['[x]选派 [ ]招募 [ ]选任', '选派'],
    ['招募', '招募'],
    ['□选派 □招募 □选任', null],
  ])('产生途径“%s” → %s', async (text, channel) => {
    expect((await read(['产生途径', text])).values?.channel).toBe(channel);
  });

  test('选了两项的产生途径是个问题', async () => {
    const { values, problems } = await read(['产生途径', '☑选派 ☑招募 □选任']);
    expect(values?.channel).toBeNull();
    expect(problems).toContainEqual({ field: 'channel', kind: 'CHANNEL_UNKNOWN', found: '☑选派 ☑招募 □选任' });
  });

  test.each([
    ['同意推荐。\n（盖章）\n2017年10月20日', { text: '同意推荐。', on: '2017-10-20' }],
    ['同意推荐。 （盖 章） 2017年10月20日', { text: '同意推荐。', on: '2017-10-20' }],
    ['同意推荐。\n（盖章）\n201 年 月 日', { text: '同意推荐。', on: null }],
    ['（盖 章）\n　　年　　月　　日', { text: '', on: null }],
    [
      '经2017年10月18日支委会研究，同意  推荐。\n2017.10.20',
      { text: '经2017年10月18日支委会研究，同意  推荐。', on: '2017-10-20' },
    ],
  ])('推荐单位意见 %j', async (text, opinion) => {
    expect((await read(['推荐\n单位\n意见', text])).values?.nominatorOpinion).toEqual(opinion);
  });

  test('空栏、提示语和缺的栏目', async () => {
    const { values, problems } = await read(
      ['民族', '', '籍贯', ''],
      ['政治历史审查情况', '(该栏由推荐单位填写推荐人选的政审情况)'],
      ['学历学位', '全日制教育', '', '毕业院校系及专业', ''],
    );
    expect(values).toMatchObject({ ethnicity: null, nativePlace: null, politicalReview: null });
    expect(values?.fullTime).toEqual({ education: null, codes: [], degree: null, school: null });
    expect(problems.filter(({ kind }) => kind === 'FIELD_MISSING').map(({ field }) => field)).toEqual([
      'bornOn',
      'joinedPartyOn',
      'startedWorkOn',
      'inServiceEducation',
      'currentPost',
      'resume',
      'rewards',
    ]);
  });

  test('所写年龄与出生年月不符', async () => {
    const statement = ['本人意见', '自愿。\n签名：石敢 2017年10月18日'];
    const { problems, values } = await read(['出生年月(岁)', '1969.04\n（50岁）'], statement);
    expect(values).toMatchObject({
      bornOn: '1969-04',
      statedAge: 50,
      signedOn: '2017-10-18',
      personalStatement: '自愿。',
    });
    expect(problems).toContainEqual({ field: 'bornOn', kind: 'AGE_MISMATCH', found: '1969.04\n（50岁）' });
  });

  test('一个文件两张登记表：只读第一张，并说明', async () => {
    const { values, problems } = await read(['姓名', '白石溪', '性别', '女']);
    expect(values?.name).toBe('石敢');
    expect(problems).toContainEqual({ field: null, kind: 'SEVERAL_FORMS' });
  });
});

describe('读不了的文件', () => {
  const parts = unzipSync(filled);
  const withDocument = (xml: string) => zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
  test.each<[string, Uint8Array, string]>([
    ['xlsx 改名', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'FILE_TYPE_MISMATCH'],
    ['html 改名', strToU8('<html></html>'), 'FILE_TYPE_MISMATCH'],
    ['文字', strToU8('姓名'), 'FILE_TYPE_MISMATCH'],
    ['空文件', new Uint8Array(), 'FILE_DAMAGED'],
    ['截断', filled.subarray(0, 5_000), 'FILE_DAMAGED'],
    ['外部实体', withDocument('<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>'), 'FILE_DAMAGED'],
    ['不成 XML', withDocument('<w:document><w:body>'), 'FILE_DAMAGED'],
    ['正文过大', withDocument(`<w>${' '.repeat(2_000_000)}</w>`), 'TOO_LARGE'],
    [
      '压缩炸弹',
      zipSync({ 'word/document.xml': strToU8('<w/>'), 'word/media/a.jpg': new Uint8Array(40_000_000) }),
      'TOO_LARGE',
    ],
  ])('%s', async (_, bytes, kind) => {
    expect(await readRegistrationForm(bytes)).toEqual({
      values: null,
      referenceMonth: null,
      problems: [{ field: null, kind }],
    });
  });

  test('没有登记表的 .docx', async () => {
    const { values, problems } = await readRegistrationForm(await form(['会议', '纪要']));
    expect(values).toBeNull();
    expect(problems).toEqual([{ field: null, kind: 'FORM_NOT_FOUND' }]);
  });
});

describe('可编辑的登记表：写出的 .docx 读得回来', () => {
  const draft: RegistrationFormDraft = {
    ...emptyRegistrationForm,
    name: '陆𬭚',
    sex: 'MALE',
    bornOn: '1969-04',
    ethnicity: '08',
    nativePlace: '广西武鸣',
    birthPlace: '广东广州',
    joinedPartyOn: '1992-06',
    startedWorkOn: '1991-07',
    health: '健康',
    membership: 'FULL',
    fullMembershipOn: '1993-06',
    technicalPost: '高级政工师',
    specialty: '党务管理',
    fullTimeEducation: '21',
    fullTimeDegree: '文学学士',
    fullTimeSchool: '岭海师范学院(演示)中文系',
    inServiceEducation: '31',
    currentPost: '广东省竹艺灯饰行业协会(演示)党委副书记',
    partyPost: '党委副书记',
    phone: '19900000011',
    email: 'xinghe@example.cn',
    resume: [
      { from: '1987-09', to: '1991-07', text: '岭海师范学院(演示)中文系学习' },
      { from: '1991-07', to: '', text: '青石县(演示)文化局干部（其间：2001.09—2004.07在省委党校学习）' },
    ],
    partyWorkExperience: '从事党务工作二十余年。\n熟悉行业协会运作。',
    personalStatement: '本人自愿担任党建工作指导员。',
    politicalReview: '经审查，政治历史清楚。',
    rewards: '无',
    nominatorOpinion: '经2017年10月18日党委会研究，同意推荐。',
    otherMatters: '无',
  };
  const context = {
    channel: 'RECRUITED' as const,
    referenceMonth: '2017-10',
    emptyCells: 'blank' as const,
    nominatingOrganization: '广东省竹艺灯饰行业协会(演示)',
  };

  test('每一栏', async () => {
    const bytes = await writeRegistrationFormDocx(registrationFormSheet(draft, context), photo);
    const { values, problems } = await readRegistrationForm(bytes);
    expect(problems).toEqual([]);
    const { draft: back, open, channel } = draftFromFilledForm(values ?? expect.unreachable());
    expect(back).toEqual(draft);
    expect(open).toEqual([]);
    expect(channel).toBe('RECRUITED');
    expect(values).toMatchObject({ statedAge: 48, statedPartyYears: 24, photo: 'image/jpeg', photoBytes: photo.bytes });
    expect(values?.nominatorOpinion.on).toBeNull();
  });

  test('空白的登记表：读回也是空白，没有问题', async () => {
    const sheet = registrationFormSheet(emptyRegistrationForm, { ...context, nominatingOrganization: '' });
    const { values, problems } = await readRegistrationForm(await writeRegistrationFormDocx(sheet, null));
    expect(problems).toEqual([]);
    expect(draftFromFilledForm(values ?? expect.unreachable()).draft).toEqual(emptyRegistrationForm);
  });

  test('合并是真正的合并：照片占四行，栏数与十二个基本栏相合', async () => {
    const bytes = await writeRegistrationFormDocx(registrationFormSheet(draft, context), photo);
    const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
    expect(xml.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2);
    const tables = xml.split('<w:tbl>').slice(1);
    expect(tables).toHaveLength(2);
    for (const row of tables.flatMap((table) => table.split('<w:tr>').slice(1))) {
      const spans = [...row.matchAll(/<w:tc>(.*?)<\/w:tcPr>/gs)].map(([cell]) =>
        Number(/gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
      );
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(12);
    }
  });
});
