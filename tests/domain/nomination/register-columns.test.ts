import { describe, expect, test } from 'vitest';
import {
  errorColumnHeading,
  readHeading,
  registerColumnLabels,
  registerColumns,
} from '@/lib/domain/nomination/register-columns';

describe('附件2 表头：“序号、姓名、性别、民族、籍贯、学历（全日制学历、在职学历）、出生年月(岁)……”', () => {
  test('十二栏，次序与附件2相同，都认得自己的名称', () => {
    expect(registerColumns).toHaveLength(12);
    for (const column of registerColumns) expect(readHeading(registerColumnLabels[column])).toBe(column);
  });

  test.each([
    ['序 号', 'seq'],
    ['＊姓　名', 'name'],
    ['姓名*', 'name'],
    ['全日制\n学历', 'fullTimeEducation'],
    ['全日制教育', 'fullTimeEducation'],
    ['学历（全日制）', 'fullTimeEducation'],
    ['在 职\n学 历', 'inServiceEducation'],
    ['学 历', 'EDUCATION'],
    ['文化程度', 'EDUCATION'],
    ['出生年月\n(岁)', 'bornOn'],
    ['出生日期', 'bornOn'],
    ['入党\n时间', 'joinedPartyOn'],
    ['入党时间（转正时间）', 'joinedPartyOn'],
    ['参加工\n作时间', 'startedWorkOn'],
    ['工作单位及职务', 'currentPost'],
    ['现工作单位及现任职务', 'currentPost'],
    ['备  注', 'remarks'],
    [errorColumnHeading, 'ERROR'],
  ])('%j 是 %s', (text, heading) => {
    expect(readHeading(text)).toBe(heading);
  });

  test.each([
    '',
    '内部编号',
    '政治面貌',
    '身份证号',
    '党内职务',
    '工作单位',
    '毕业院校',
    '填表人姓名',
    '姓'.repeat(100),
  ])('%j 不是附件2的栏目', (text) => {
    expect(readHeading(text)).toBeNull();
  });
});
