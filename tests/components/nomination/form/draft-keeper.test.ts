import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type DraftContent,
  DraftKeeper,
  type DraftRequest,
  type SaveStatus,
} from '@/components/nomination/form/draft-keeper';
import type { ActionState } from '@/lib/domain/action-state';
import { emptyRegistrationForm } from '@/lib/domain/nomination/registration-form';

type Answer = ActionState<{ revision: number; savedAt: string }> | Error;

/** A window that is being typed into, and a server that answers as told; without a word it saves. */
function openWindow() {
  let content: DraftContent = emptyRegistrationForm;
  let keys = 0;
  const requests: DraftRequest[] = [];
  const statuses: SaveStatus[] = [];
  const answers: Answer[] = [];
  const keeper = new DraftKeeper({
    candidateId: 'nominee',
    revision: 7,
    delay: 1000,
    read: () => content,
    newKey: () => `key-${++keys}`,
    onStatus: (status) => statuses.push(status),
    send: async (request) => {
      requests.push(request);
      const answer = answers.shift() ?? {
        status: 'done',
        result: { revision: request.revision + 1, savedAt: '2017-10-18T01:12:00.000Z' },
      };
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  const type = (rewards: string) => {
    content = { ...content, rewards };
    keeper.touch();
  };
  return { keeper, requests, statuses, answers, type, last: () => statuses.at(-1) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('autosave', () => {
  test('sends once, a second after the last key, with the revision that it last saw', async () => {
    const { requests, type, last } = openWindow();
    for (const text of ['优', '优秀', '优秀党员']) {
      type(text);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(requests).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(500);
    expect(requests.map(({ rewards, revision }) => [rewards, revision])).toEqual([['优秀党员', 7]]);
    expect(last()).toEqual({ kind: 'SAVED', at: '2017-10-18T01:12:00.000Z' });
    type('优秀党员两次');
    await vi.advanceTimersByTimeAsync(1000);
    expect(requests.at(-1)?.revision).toBe(8);
  });

  test('what is typed while a request is under way follows in the next one', async () => {
    const { keeper, requests, type } = openWindow();
    type('一');
    const flushing = keeper.flush();
    type('一二');
    expect(await flushing).toBe(true);
    expect(requests.map(({ rewards, revision }) => [rewards, revision])).toEqual([
      ['一', 7],
      ['一二', 8],
    ]);
  });

  test('a lost answer: the same request again under the same key, then what came after it', async () => {
    const { keeper, requests, answers, type, last } = openWindow();
    answers.push(new Error('network'));
    type('一');
    expect(await keeper.flush()).toBe(false);
    expect(last()).toMatchObject({ kind: 'FAILED' });
    type('一二');
    expect(await keeper.flush()).toBe(true);
    expect(requests.map(({ rewards, idempotencyKey, revision }) => [rewards, idempotencyKey, revision])).toEqual([
      ['一', 'key-1', 7],
      ['一', 'key-1', 7],
      ['一二', 'key-2', 8],
    ]);
  });

  test('a refusal is shown and tried again with the next key', async () => {
    const { keeper, requests, answers, type, last } = openWindow();
    answers.push({ status: 'refused', reasons: [{ code: 'SIGNED_OUT', message: '登录已失效' }], values: {} });
    type('一');
    await keeper.flush();
    expect(last()).toEqual({ kind: 'FAILED', message: '登录已失效' });
    expect(await keeper.flush()).toBe(true);
    expect(requests).toHaveLength(2);
  });

  test('another window has saved: nothing more is sent, nothing is overwritten', async () => {
    const { keeper, requests, answers, type, last } = openWindow();
    answers.push({ status: 'refused', reasons: [{ code: 'STALE_DRAFT', message: '另一个窗口已修改' }], values: {} });
    type('一');
    await keeper.flush();
    type('一二');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await keeper.flush()).toBe(false);
    expect(last()).toEqual({ kind: 'STALE', message: '另一个窗口已修改' });
    expect(requests).toHaveLength(1);
  });

  test('nothing typed, nothing sent', async () => {
    const { keeper, requests } = openWindow();
    expect(await keeper.flush()).toBe(true);
    expect(requests).toHaveLength(0);
  });
});
