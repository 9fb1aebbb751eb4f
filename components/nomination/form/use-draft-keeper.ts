'use client';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { newKey } from '@/components/ui/idempotency-field';
import { type DraftContent, DraftKeeper, type SaveDraft, type SaveStatus } from './draft-keeper';
import { type KeptDraft, rememberDraft } from './kept-drafts';

/** Two seconds at most after the last key, the way to the server included. */
const AUTOSAVE_DELAY_MS = 800;

/** Keeps what is typed into the form: soon after the last key, when the page is left, and when asked. */
export function useDraftKeeper(
  { subscribe, getValues }: UseFormReturn<DraftContent>,
  candidateId: string,
  opened: KeptDraft,
  save: SaveDraft,
) {
  const [status, setStatus] = useState<SaveStatus>({ kind: 'SAVED', at: opened.savedAt });
  const keeper = useRef<DraftKeeper>(null);

  useEffect(() => {
    const current = new DraftKeeper({
      candidateId,
      revision: opened.revision,
      delay: AUTOSAVE_DELAY_MS,
      read: getValues,
      newKey,
      onStatus: setStatus,
      send: async (request) => {
        const { candidateId: _id, revision: _revision, idempotencyKey: _key, ...values } = request;
        const state = await save(undefined as never, request);
        if (state.status === 'done') rememberDraft(candidateId, { ...state.result, values });
        return state;
      },
    });
    keeper.current = current;
    const unsubscribe = subscribe({ formState: { values: true }, callback: current.touch });
    const keepOnLeaving = () => document.visibilityState === 'hidden' && current.flush();
    document.addEventListener('visibilitychange', keepOnLeaving);
    return () => {
      unsubscribe();
      document.removeEventListener('visibilitychange', keepOnLeaving);
      void current.flush();
    };
  }, [candidateId, opened, save, subscribe, getValues]);

  return { status, flush: async () => (await keeper.current?.flush()) ?? false };
}
