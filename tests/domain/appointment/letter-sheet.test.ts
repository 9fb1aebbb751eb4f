import { expect, test } from 'vitest';
import { chineseNumber, letterSheet } from '@/lib/domain/appointment/letter-sheet';

const letter = {
  name: '欧阳𬱖',
  number: '粤社党聘〔2017〕001号',
  startsOn: '2017-12-15',
  endsOn: '2020-12-14',
  issuedOn: '2017-12-15',
  issuer: '中共广东省社会组织委员会',
};

test('「以三年为期，颁发聘书」：聘书全文', () => {
  expect(letterSheet(letter)).toEqual({
    title: '聘\u3000书',
    number: '编号：粤社党聘〔2017〕001号',
    salutation: '欧阳𬱖同志：',
    paragraphs: [
      '兹聘任您为全省性社会组织党建工作指导员，聘期三年，自2017年12月15日起至2020年12月14日止。',
      '特发此证。',
    ],
    issuer: '中共广东省社会组织委员会',
    seal: '（印章）',
    issuedOn: '2017年12月15日',
  });
});

test('聘期年数随批次规则，用汉字', () => {
  expect(letterSheet({ ...letter, termYears: 5 }).paragraphs[0]).toContain('聘期五年，');
  expect([1, 10, 11].map(chineseNumber)).toEqual(['一', '十', '11']);
});

test('办公室拟定的文字照印', () => {
  const wording = '{姓名}同志：\n自{开始日期}至{结束日期}聘任您为指导员。';
  const { salutation, paragraphs } = letterSheet({ ...letter, wording });
  expect([salutation, ...paragraphs]).toEqual(['欧阳𬱖同志：', '自2017年12月15日至2020年12月14日聘任您为指导员。']);
});
