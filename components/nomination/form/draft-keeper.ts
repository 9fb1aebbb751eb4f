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

const unreachable = '网络不通，修改还没有保存';

/**
 * Keeps the draft of one window on the server: one request at a time, each under a key of its own. A request whose
 * answer was lost is sent again under the same key, so that it is not mistaken for another window's.
 */
export class DraftKeeper {
  private revision: number;
  private unanswered: DraftRequest | null = null;
  private isDirty = false;
  private isStale = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | null = null;

  constructor(private readonly wiring: Wiring) {
    this.revision = wiring.revision;
  }

  /** Something was typed. */
  readonly touch = (): void => {
    this.isDirty = true;
    if (this.isStale) return;
    if (!this.running) this.wiring.onStatus({ kind: 'WAITING' });
    clearTimeout(this.timer);
    this.timer = setTimeout(this.flush, this.wiring.delay);
  };

  /** Sends what is unsaved; true when everything is kept. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.timer);
    if (this.isStale) return false;
    this.running ??= this.sendAll().finally(() => {
      this.running = null;
    });
    const isKept = await this.running;
    return isKept && this.isDirty ? this.flush() : isKept;
  };

  private async sendAll(): Promise<boolean> {
    let savedAt = '';
    while (this.isDirty || this.unanswered) {
      this.wiring.onStatus({ kind: 'SAVING' });
      this.unanswered ??= this.nextRequest();
      const state = await this.wiring.send(this.unanswered).catch(() => null);
      if (!state) return this.fail({ kind: 'FAILED', message: unreachable });
      this.unanswered = null;
      if (state.status !== 'done') return this.fail(refusalOf(state));
      this.revision = state.result.revision;
      savedAt = state.result.savedAt;
    }
    if (savedAt) this.wiring.onStatus({ kind: 'SAVED', at: savedAt });
    return true;
  }

  private nextRequest(): DraftRequest {
    const { read, newKey, candidateId } = this.wiring;
    this.isDirty = false;
    return { ...read(), candidateId, revision: this.revision, idempotencyKey: newKey() };
  }

  private fail(status: SaveStatus): false {
    this.isDirty = true;
    this.isStale = status.kind === 'STALE';
    this.wiring.onStatus(status);
    return false;
  }
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
