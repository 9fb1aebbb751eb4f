import { expect, test } from 'vitest';
import { type ActionState, idle } from '@/lib/domain/action-state';

test('还没有操作过的表单：没有结果、没有错误、没有要带回的内容', () => {
  const state: ActionState = idle;
  expect(state).toEqual({ status: 'idle' });
});
