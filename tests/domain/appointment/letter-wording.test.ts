import { describe, expect, test } from 'vitest';
import { fillWording, tidyWording, usualWording, wordingProblem } from '@/lib/domain/appointment/letter-wording';

const values = { 姓名: '陆𬭚', 年数: '三', 开始日期: '2017年12月15日', 结束日期: '2020年12月14日' };

describe('「以三年为期，颁发聘书」：聘书文字可由办公室拟定', () => {
  test('通用文字填入后逐字相同', () => {
    expect(wordingProblem(usualWording)).toBeNull();
    expect(fillWording(usualWording, values)).toEqual({
      salutation: '陆𬭚同志：',
      paragraphs: [
        '兹聘任您为全省性社会组织党建工作指导员，聘期三年，自2017年12月15日起至2020年12月14日止。',
        '特发此证。',
      ],
    });
  });

  test('行首行尾的空格和空行不算', () => {
    expect(tidyWording(`\u3000${usualWording.replaceAll('\n', ' \r\n\r\n\u3000\u3000')}`)).toBe(usualWording);
  });

  test.each([
    ['没有定义的变量', usualWording.replace('特发此证', '{单位}特发此证'), '没有“单位”这样的变量'],
    ['没有成对的花括号', usualWording.replace('{年数}', '{年数'), '花括号'],
    ['空的花括号', usualWording.replace('{年数}', '{}'), '花括号'],
    ['没有姓名', usualWording.replace('{姓名}', '某'), '缺少{姓名}'],
    ['没有起止日期', '{姓名}同志：\n聘期{年数}年。', '缺少{开始日期}、{结束日期}'],
    ['只有称呼', '{姓名}同志：', '称呼和正文'],
    ['行数太多', `${usualWording}\n一\n二\n三`, '5行'],
    ['字数太多', `${usualWording}${'证'.repeat(200)}`, '200字'],
  ])('%s，不能保存', (_what, text, message) => {
    expect(wordingProblem(text)).toContain(message);
  });
});
