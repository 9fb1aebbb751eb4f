import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ActionDefinition, performAction, performPublicAction } from '@/lib/access/perform-action';
import { context, createActor } from '../support/world';

const definition: ActionDefinition<z.ZodType<{ name: string }>, string> = {
  name: 'test.greet',
  schema: z.object({ name: z.string().min(1, '请填写姓名') }),
  ability: 'home.read',
  run: async (_context, { name }) => ({ ok: true, value: `${name}，您好` }),
};
const caller = async () => ({ actor: await createActor('OBSERVER'), isSameOrigin: true });

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ idempotencyKey: randomUUID(), ...fields })) data.append(name, value);
  return data;
}

test('a form or an object goes through to the command', async () => {
  expect(await performAction(definition, await caller(), form({ name: '何立夏' }))).toEqual({
    status: 'done',
    result: '何立夏，您好',
  });
  const payload = { name: '何立夏', idempotencyKey: randomUUID() };
  expect(await performAction(definition, await caller(), payload)).toMatchObject({ status: 'done' });
});

test('errors name their fields and bring back what was typed', async () => {
  const state = await performAction(definition, await caller(), form({ name: '', note: '备注' }));
  expect(state).toMatchObject({ status: 'invalid', fieldErrors: { name: '请填写姓名' }, values: { note: '备注' } });
});

test('a request without a key is refused, so that no change can happen twice', async () => {
  const state = await performAction(definition, await caller(), { name: '何立夏' });
  expect(state).toMatchObject({ status: 'refused', reasons: [{ code: 'NO_KEY' }] });
});

test('a bug shows a reference number and nothing else', async () => {
  const broken = { ...definition, run: () => Promise.reject(new Error('password=secret in row 5')) };
  const state = await performAction(broken, await caller(), form({ name: '何立夏' }));
  expect(state).toMatchObject({ status: 'failed', reference: expect.stringMatching(/^[0-9a-f]{8}$/) });
  expect(JSON.stringify(state)).not.toContain('secret');
});

describe('too many requests', () => {
  test('of one account within a minute', async () => {
    const { actor } = await caller();
    const request = () => performAction(definition, { actor, isSameOrigin: true }, { ...context(actor), name: '何' });
    const states = await Promise.all(Array.from({ length: 245 }, request));
    const refused = states.filter(({ status }) => status === 'refused');
    expect(refused).toHaveLength(5);
    expect(refused[0]).toMatchObject({ reasons: [{ code: 'TOO_MANY' }] });
  });

  test('of one address that is not signed in', async () => {
    const visitor = { address: '192.0.2.7', userAgent: '', isSameOrigin: true };
    const request = () =>
      performPublicAction({ ...definition, run: definition.run as never }, visitor, form({ name: '何' }));
    const states = await Promise.all(Array.from({ length: 62 }, request));
    expect(states.filter(({ status }) => status === 'refused')).toHaveLength(2);
  });
});
