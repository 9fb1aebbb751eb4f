'use client';
import { useMemo } from 'react';
import type { ActionState } from '@/lib/domain/action-state';

/**
 * Key under which the server recognises a repeated request: a double click or a retry after a lost answer changes
 * nothing twice. A new one after each success, so that the same form can be sent again on purpose.
 */
export function IdempotencyField({ state }: { state: ActionState }) {
  const done = state.status === 'done' ? state : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each finished attempt asks for a new key
  const key = useMemo(newKey, [done]);
  // The server's page and the browser draw different keys, and either is good.
  return <input key={key} type="hidden" name="idempotencyKey" defaultValue={key} suppressHydrationWarning />;
}

/** 128 random bits. Not crypto.randomUUID: that is missing on intranet addresses without https. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
