import { acceptCandidate } from '@/lib/commands/review/accept-candidate';
import { decideFiling } from '@/lib/commands/review/decide-filing';
import { disqualifyCandidate } from '@/lib/commands/review/disqualify-candidate';
import type { JudgementDrafts } from '@/lib/commands/review/judgements';
import { passFormalCheck } from '@/lib/commands/review/pass-formal-check';
import { qualifyCandidate } from '@/lib/commands/review/qualify-candidate';
import { returnCandidate } from '@/lib/commands/review/return-candidate';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { humanConditions } from '@/lib/domain/review/checklist';
import { done, requestOf } from './agenda';
import type { Nominee } from './nominations';
import type { Stage } from './stage';

const allMet: JudgementDrafts = Object.fromEntries(
  humanConditions.map((condition) => [condition, { verdict: 'MEETS', comment: '' }]),
);

/** States that lie behind 资格审查通过. */
const qualifiedStates: readonly CandidateState[] = [
  'QUALIFIED',
  'APPROVED_FILED',
  'FILING_REFUSED',
  'SELECTED',
  'RESERVE',
  'NOT_SELECTED',
  'TRAINED',
  'APPOINTED',
];

/** Takes a submitted nominee as far through review as the story says. */
export async function review(stage: Stage, { candidateId, story: { until } }: Nominee): Promise<void> {
  const office = () => requestOf(stage.actor('office'));
  if (until === 'ACCEPTED' || until === 'FORMAL_CHECKED') await done(acceptCandidate(office(), { candidateId }));
  if (until === 'FORMAL_CHECKED') await done(passFormalCheck(office(), { candidateId }));
  if (until === 'RETURNED') await sendBack(stage, candidateId);
  if (until === 'UNQUALIFIED') {
    const reason = '政审材料与干部档案不符，且近三年未参加组织生活，不符合基本条件。';
    await done(disqualifyCandidate(office(), { candidateId, reason }));
  }
  if (qualifiedStates.includes(until)) {
    await done(qualifyCandidate(office(), { candidateId, judgements: allMet, opinion: '材料齐全，符合基本条件。' }));
  }
}

/** 退回修改 with comments on two fields. */
export async function sendBack(stage: Stage, candidateId: string): Promise<void> {
  await done(
    returnCandidate(requestOf(stage.actor('office2')), {
      candidateId,
      opinion: '请按批注补充后重新提交。',
      comments: {
        resume: '简历请逐段写明单位及职务，起止年月要衔接。',
        politicalReview: '请写明政审单位和时间。',
      },
    }),
  );
}

/** 审核备案 of a 选任 nominee; the others come before a meeting (`meetings.ts`). */
export async function file(stage: Stage, { candidateId, story: { until, channel } }: Nominee): Promise<void> {
  if (channel !== 'SELECTED_INTERNALLY' || until === 'QUALIFIED' || !qualifiedStates.includes(until)) return;
  const isRefused = until === 'FILING_REFUSED';
  const opinion = isRefused ? '该同志已兼任三个社会组织职务，难以保证履职时间。' : '同意备案。';
  const result = isRefused ? 'REFUSED' : 'APPROVED';
  await done(decideFiling(requestOf(stage.actor('committee')), { candidateId, result, opinion }));
}
