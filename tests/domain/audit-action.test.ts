import { expect, test } from 'vitest';
import { auditActionLabel, auditFilter } from '@/lib/domain/audit-action';

test('等保三级 安全审计：事项用中文说明；没有收录的照原样显示', () => {
  expect(auditActionLabel('session.open')).toBe('登录');
  expect(auditActionLabel('candidate.submit')).toBe('人选 · 提交');
  expect(auditActionLabel('unknown.thing')).toBe('unknown.thing');
  expect(auditActionLabel('')).toBe('');
});

test('筛选条件取自网址，无意义的值不起作用', () => {
  const empty = { fromOn: '', untilOn: '', action: '', actorName: '', before: '' };
  expect(auditFilter.parse({})).toEqual(empty);
  expect(auditFilter.parse({ fromOn: '2017-13-01', action: 'nonsense', before: '1; DROP', untilOn: ['a'] })).toEqual(
    empty,
  );
  expect(auditFilter.parse({ fromOn: '2017-10-30', action: 'candidate', before: '12', actorName: ' 周明川 ' })).toEqual(
    {
      ...empty,
      fromOn: '2017-10-30',
      action: 'candidate',
      before: '12',
      actorName: '周明川',
    },
  );
});
