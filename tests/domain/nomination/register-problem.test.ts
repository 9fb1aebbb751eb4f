import { describe, expect, test } from 'vitest';
import { describeRegisterProblem, registerProblem } from '@/lib/domain/nomination/register-problem';

describe('附件2 名册中的问题：行、栏和一句话', () => {
  test('错误阻止导入，警告请人核对', () => {
    expect(registerProblem('DATE_INVALID', { row: 24, column: 'bornOn', found: '1962.13' })).toEqual({
      row: 24,
      column: 'bornOn',
      kind: 'DATE_INVALID',
      severity: 'error',
      found: '1962.13',
    });
    expect(registerProblem('UNKNOWN_COLUMN')).toEqual({
      row: null,
      column: null,
      kind: 'UNKNOWN_COLUMN',
      severity: 'warning',
    });
  });

  test.each([
    [
      registerProblem('DATE_INVALID', { row: 2, column: 'bornOn', found: '1962.13\n（55岁）' }),
      '出生年月“1962.13 （55岁）”：没有这样的年月',
    ],
    [registerProblem('MISSING', { row: 2, column: 'name' }), '姓名：没有填写'],
    [
      registerProblem('DUPLICATE_PERSON', { row: 9, column: 'name', found: '石敢', sameAsRow: 5 }),
      '姓名“石敢”：与前面的人员重复（姓名、出生年月、入党时间相同）：见第5行',
    ],
    [registerProblem('UNKNOWN_COLUMN', { found: '手机' }), '“手机”：有名册以外的栏目，不读取'],
    [registerProblem('ENCRYPTED'), '文件设有打开密码，请取消密码后再上传'],
  ])('%j', (problem, sentence) => {
    expect(describeRegisterProblem(problem)).toBe(sentence);
  });
});
