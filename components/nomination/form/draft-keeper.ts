import type { ActionState } from '@/lib/domain/action-state';
import type { RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';

/** What 暂存 takes; the photo travels by itself. */
export type DraftContent = Omit<RegistrationFormDraft, 'photoId'>;
export type DraftRequest = DraftContent & { candidateId: string; revision: number; idempotencyKey: string };
type SaveState = ActionState<{ revision: number; savedAt: string }>;
/** 暂存 as an action: what the window sends by itself, or what the browser posts. */
export type SaveDraft = (previous: never, request: FormData | DraftRequest) => Promise<SaveState>;

export type SaveStatus =
  /** `at`: ISO instant */
  | { kind: 'SAVED'; at: string }
  | { kind: 'WAITING' }
  | { kind: 'SAVING' }
  | { kind: 'FAILED'; message: string }
  /** Another window has saved; nothing of this one is sent any more. */
  | { kind: 'STALE'; message: string };

interface Wiring {
  candidateId: string;
  /** Revision and instant of the draft that the page was opened with. */
  revision: number;
  send: (request: DraftRequest) => Promise<SaveState>;
  /** What stands in the form now. */
  read: () => DraftContent;
  newKey: () => string;
  onStatus: (status: SaveStatus) => void;
  /** Pause after the last key before the draft is sent, in milliseconds. */
  delay: number;
}

export interface DraftKeeper {
  /** Something was typed. */
  touch(): void;
  /** Sends what is unsaved; true when everything is kept. */
  flush(): Promise<boolean>;
  stop(): void;
}

const unreachable = '网络不通，修改还没有保存';

/**
 * Keeps the draft of one window on the server: one request at a time, each under a key of its own. A request whose
 * answer was lost is sent again under the same key, so that it is not mistaken for another window's.
 */
export function createDraftKeeper({ delay, ...wiring }: Wiring): DraftKeeper {
  let { revision } = wiring;
  let unanswered: DraftRequest | null = null;
  let isDirty = false;
  let isStale = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;

  async function sendAll(): Promise<boolean> {
    let savedAt = '';
    while (isDirty || unanswered) {
      wiring.onStatus({ kind: 'SAVING' });
      if (!unanswered) {
        unanswered = { ...wiring.read(), candidateId: wiring.candidateId, revision, idempotencyKey: wiring.newKey() };
        isDirty = false;
      }
      const state = await wiring.send(unanswered).catch(() => null);
      if (!state) return fail({ kind: 'FAILED', message: unreachable });
      unanswered = null;
      if (state.status !== 'done') return fail(refusalOf(state));
      revision = state.result.revision;
      savedAt = state.result.savedAt;
    }
    if (savedAt) wiring.onStatus({ kind: 'SAVED', at: savedAt });
    return true;
  }

  function fail(status: SaveStatus): false {
    isDirty = true;
    isStale = status.kind === 'STALE';
    wiring.onStatus(status);
    return false;
  }

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    if (isStale) return false;
    running ??= sendAll().finally(() => {
      running = null;
    });
    const isKept = await running;
    return isKept && isDirty ? flush() : isKept;
  }

  return {
    flush,
    touch() {
      isDirty = true;
      if (isStale) return;
      if (!running) wiring.onStatus({ kind: 'WAITING' });
      clearTimeout(timer);
      timer = setTimeout(flush, delay);
    },
    stop: () => clearTimeout(timer),
  };
}

function refusalOf(state: Exclude<ActionState, { status: 'done' }>): SaveStatus {
  switch (state.status) {
    case 'refused': {
      const [reason] = state.reasons;
      const message = reason?.message ?? '';
      return reason?.code === 'STALE_DRAFT' ? { kind: 'STALE', message } : { kind: 'FAILED', message };
    }
    case 'failed':
      return { kind: 'FAILED', message: `系统出错（编号 ${state.reference}），修改还没有保存` };
    case 'invalid':
      return { kind: 'FAILED', message: Object.values(state.fieldErrors)[0] ?? '内容无法保存' };
    case 'idle':
      return { kind: 'FAILED', message: unreachable };
  }
}
