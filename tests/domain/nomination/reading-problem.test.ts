import { describe, expect, test } from 'vitest';
import { describeReadingProblem } from '@/lib/domain/nomination/reading-problem';

describe('任免审批表、登记表中读不出的：栏目和一句话', () => {
  test.each([
    [{ field: 'joinedPartyOn', kind: 'DATE_INVALID', found: '不详' }, '入党时间“不详”：没有这样的年月'],
    [{ field: 'channel', kind: 'CHANNEL_UNKNOWN' }, '产生途径：选了不止一项'],
    [{ field: 'photoId', kind: 'PHOTO_TOO_LARGE' }, '照片：照片超过5MB'],
    [{ field: null, kind: 'FIELD_UNKNOWN', found: '自加：甲\n乙' }, '“自加：甲 乙”：这一栏登记表中没有，不读取'],
    [{ field: null, kind: 'ENCRYPTED' }, '文件设有打开密码，请取消密码后再上传'],
  ] as const)('%j', (problem, sentence) => {
    expect(describeReadingProblem(problem)).toBe(sentence);
  });
});
