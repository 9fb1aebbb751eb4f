import { expect, test } from 'vitest';
import { keptSince, type RetentionKind, retention } from '@/lib/domain/retention';

test('「保存期限应当为实现处理目的所必要的最短时间」：从办结之日起算，到期才删', () => {
  const at = new Date('2026-11-23T00:00:00Z');
  expect(keptSince('IDEMPOTENCY_KEY', at)).toEqual(new Date('2026-10-24T00:00:00Z'));
  expect(keptSince('RATE_LIMIT', at)).toEqual(at);
});

test('登录记录至少保存六个月', () => {
  expect(retention.SESSION.days).toBeGreaterThanOrEqual(183);
  for (const kind of Object.keys(retention) as RetentionKind[]) expect(retention[kind].label).not.toBe('');
});
