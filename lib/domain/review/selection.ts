import { allowed, type Decision, decide, type Reason, refused } from '../decision';
import { batchStateLabels, channelLabels, type SelectionChannel, selectionChannels } from '../glossary';
import { type BatchState, type CandidateEvent, type CandidateState, candidateMachine, nextState } from '../lifecycle';
import { type BatchRules, totalTarget } from '../regulation';

/** 择优遴选 results (N08). */
export const selectionResults = ['SELECTED', 'RESERVE', 'NOT_SELECTED'] as const satisfies CandidateState[];
export type SelectionResult = (typeof selectionResults)[number];

export const selectionEvents: Readonly<Record<SelectionResult, CandidateEvent>> = {
  SELECTED: 'select',
  RESERVE: 'reserve',
  NOT_SELECTED: 'rejectSelection',
};

/** How a qualified nominee is decided on: 选任 by 审核备案 (B12), 招募 and 选派 by 择优遴选 (N08). */
export type DecisionRoute = 'FILING' | 'SELECTION';

export function decisionRouteOf(channel: SelectionChannel): DecisionRoute {
  return channel === 'SELECTED_INTERNALLY' ? 'FILING' : 'SELECTION';
}

/**
 * Whether the batch has come to 遴选. Who qualified late may still be chosen while the others are trained; a letter
 * follows only after his own training.
 */
export function decideSelectionStage(state: BatchState): Decision {
  if (state === 'SELECTION' || state === 'TRAINING') return allowed;
  const message = `本批次${batchStateLabels[state]}，不在遴选阶段`;
  return refused({ code: 'STAGE', message, clause: '通知 三' });
}

export interface SelectionCase {
  channel: SelectionChannel;
  state: CandidateState;
  result: SelectionResult;
  reason: string;
}

/** Whether a meeting may decide so on this nominee; nobody is left out without being told why. */
export function decideSelection({ channel, state, result, reason }: SelectionCase): Decision {
  const reasons = routeReasons(channel, 'SELECTION', state, selectionEvents[result]);
  if (result === 'NOT_SELECTED' && reason.trim() === '') {
    reasons.push({ code: 'REASON_REQUIRED', message: '请填写未入选的理由', clause: '通知 三', field: 'reason' });
  }
  return decide(reasons);
}

/** 审核 results of a 选任 nominee: 同意, 不同意, 退回; the last two need an opinion. */
export type FilingResult = 'APPROVED' | 'REFUSED' | 'RETURNED';

export const filingEvents: Readonly<Record<FilingResult, CandidateEvent>> = {
  APPROVED: 'approveFiling',
  REFUSED: 'refuseFiling',
  RETURNED: 'returnFromFiling',
};

export interface FilingCase {
  channel: SelectionChannel;
  state: CandidateState;
  result: FilingResult;
  opinion: string;
}

/** 「报省社会组织党委审核备案」: whether the result may be recorded. The quota is asked separately (`quota.ts`). */
export function decideFiling({ channel, state, result, opinion }: FilingCase): Decision {
  const reasons = routeReasons(channel, 'FILING', state, filingEvents[result]);
  if (result !== 'APPROVED' && opinion.trim() === '') {
    reasons.push({ code: 'OPINION_REQUIRED', message: '请填写审核意见', clause: '方案 二（二）3', field: 'opinion' });
  }
  return decide(reasons);
}

function routeReasons(
  channel: SelectionChannel,
  route: DecisionRoute,
  state: CandidateState,
  event: CandidateEvent,
): Reason[] {
  const reasons: Reason[] = [];
  if (decisionRouteOf(channel) !== route) {
    const path = route === 'FILING' ? '择优遴选，不经审核备案' : '审核备案，不参加择优遴选';
    reasons.push({ code: 'WRONG_ROUTE', message: `${channelLabels[channel]}人选由${path}`, clause: '方案 二（二）' });
  }
  if (nextState(candidateMachine, state, event) === null) {
    reasons.push({ code: 'NOT_QUALIFIED', message: '只有资格审查通过的人选可以作出决定', clause: '通知 三' });
  }
  return reasons;
}

/** 目标人数 beside the actual: 「15人左右」 is a band, never a gate (B07). */
export interface TargetGauge {
  channel: SelectionChannel | 'TOTAL';
  /** Decided, `pending` among them. */
  actual: number;
  /** Proposed by a meeting that has not published yet. */
  pending: number;
  target: number;
  status: 'BELOW' | 'WITHIN' | 'ABOVE';
}

export function targetGauges(
  chosen: Readonly<Record<SelectionChannel, number>>,
  rules: Pick<BatchRules, 'targets' | 'targetBandPercent'>,
  proposed: Readonly<Partial<Record<SelectionChannel, number>>> = {},
): TargetGauge[] {
  const gauge = (channel: TargetGauge['channel'], settled: number, pending: number, target: number): TargetGauge => ({
    channel,
    actual: settled + pending,
    pending,
    target,
    status: bandStatus(settled + pending, target, rules.targetBandPercent),
  });
  const totalOf = (counts: typeof proposed) =>
    selectionChannels.reduce((sum, channel) => sum + (counts[channel] ?? 0), 0);
  return [
    ...selectionChannels.map((channel) =>
      gauge(channel, chosen[channel], proposed[channel] ?? 0, rules.targets[channel]),
    ),
    gauge('TOTAL', totalOf(chosen), totalOf(proposed), totalTarget(rules)),
  ];
}

function bandStatus(actual: number, target: number, bandPercent: number): TargetGauge['status'] {
  if (actual * 100 < target * (100 - bandPercent)) return 'BELOW';
  return actual * 100 > target * (100 + bandPercent) ? 'ABOVE' : 'WITHIN';
}
