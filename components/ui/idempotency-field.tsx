'use client';
import { useState } from 'react';
import type { ActionState } from '@/lib/domain/action-state';

/**
 * Key under which the server recognises a repeated request: a double click or a retry after a lost answer changes
 * nothing twice. An attempt that was answered gets a new one; after a failure the same one asks again.
 */
export function IdempotencyField({ state }: { state: ActionState }) {
  const [key, setKey] = useState(newKey);
  const [answered, setAnswered] = useState(state);
  if (state !== answered) {
    setAnswered(state);
    if (state.status !== 'failed') setKey(newKey());
  }
  // The server's page and the browser draw different keys, and either is good.
  return <input key={key} type="hidden" name="idempotencyKey" defaultValue={key} suppressHydrationWarning />;
}

/** 128 random bits. Not crypto.randomUUID: that is missing on intranet addresses without https. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
