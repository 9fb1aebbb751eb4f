import 'server-only';
import type { Finding, FindingVerdict } from '@/lib/domain/finding';
import { findingRuleLabels, type HumanCondition, type SelectionChannel } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import type { ProxyMark } from '@/lib/domain/proxy-entry';
import type { EligibilityException, Judgement, JudgementVerdict } from '@/lib/domain/review/checklist';
import { db } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';
import { type BatchView, batchView } from '../batch';
import { type EvidenceView, readEvidence } from '../evidence';
import { proxyMark } from '../proxy-mark';
import { isRecordId } from '../record-id';
import { readDay } from '../stored-day';

interface Signed {
  byName: string;
  /** ISO instant */
  at: string;
}

/** 特批 with its document and what 省社会组织党委 said. */
export interface ExceptionView extends EligibilityException, Signed {
  id: string;
  attachmentId: string | null;
  opinion: string;
  decidedByName: string;
}

/** A nominee under review with everything but the form itself (`lib/data/submitted-form.ts`). */
export interface Dossier {
  id: string;
  name: string;
  state: CandidateState;
  channel: SelectionChannel;
  batch: BatchView;
  organizationName: string;
  partyOrganizationId: string | null;
  /** ISO instant of the last submission */
  submittedAt: string;
  isLate: boolean;
  lateReason: string;
  /** 代录 of the office; null where the organisation entered the nominee itself. */
  proxy: ProxyMark | null;
  /** How often the form was submitted. */
  versionNumber: number;
  /** What the rules found when they were last asked; empty when never. */
  findings: Finding[];
  /** When they were asked, and the cut-off that was used. */
  computed: { at: string; cutOffOn: string } | null;
  judgements: Map<HumanCondition, Judgement & Signed>;
  exceptions: ExceptionView[];
  evidence: EvidenceView[];
  override: { id: string; reason: string; isApproved: boolean | null; opinion: string } | null;
}

const included = {
  batch: true,
  organization: true,
  proxy: true,
  currentVersion: true,
  findings: { orderBy: { computedAt: 'desc' } },
  judgements: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  exceptions: { orderBy: { at: 'asc' } },
  quotaOverrides: { orderBy: { requestedAt: 'desc' }, take: 1 },
} satisfies Prisma.CandidateInclude;
type Row = Prisma.CandidateGetPayload<{ include: typeof included }>;

/** The dossier, or null when there is no such nominee or nothing was submitted. For those with `review.read`. */
export async function readDossier(id: string): Promise<Dossier | null> {
  if (!isRecordId(id)) return null;
  const row = await db.candidate.findUnique({ where: { id }, include: included });
  if (!row?.currentVersion || !row.submittedAt) return null;
  const [override] = row.quotaOverrides;
  return {
    id,
    name: row.name,
    state: row.state as CandidateState,
    channel: row.channel as SelectionChannel,
    batch: batchView(row.batch),
    organizationName: row.organization.name,
    partyOrganizationId: row.partyOrganizationId,
    submittedAt: row.submittedAt.toISOString(),
    isLate: row.isLate,
    lateReason: row.lateReason ?? '',
    proxy: proxyMark(row.proxy),
    versionNumber: row.currentVersion.number,
    ...newestFindings(row),
    judgements: new Map(
      row.judgements.map(({ condition, verdict, comment, byName, at }) => [
        condition as HumanCondition,
        { verdict: verdict as JudgementVerdict, comment, byName, at: at.toISOString() },
      ]),
    ),
    exceptions: row.exceptions.map(exceptionView),
    evidence: await readEvidence(id),
    override: override ? { ...override, opinion: override.opinion ?? '' } : null,
  };
}

function exceptionView({ id, rule, reason, byName, at, attachmentId, isApproved, ...row }: Row['exceptions'][number]) {
  const decision = { isApproved, opinion: row.opinion, decidedByName: row.decidedByName ?? '' };
  return { id, rule, reason, byName, at: at.toISOString(), attachmentId, ...decision };
}

/** In the order of the clauses, whatever order the rows have. */
const rules = Object.keys(findingRuleLabels);

function newestFindings({ findings, currentVersionId }: Row): Pick<Dossier, 'findings' | 'computed'> {
  const ofVersion = findings.filter(({ versionId }) => versionId === currentVersionId);
  const [newest] = ofVersion;
  if (!newest) return { findings: [], computed: null };
  const last = ofVersion
    .filter(({ computedAt }) => computedAt.getTime() === newest.computedAt.getTime())
    .toSorted((a, b) => rules.indexOf(a.rule) - rules.indexOf(b.rule));
  return {
    findings: last.map(({ rule, verdict, value, required, clause, reason }) => ({
      rule,
      verdict: verdict as FindingVerdict,
      value,
      required,
      clause,
      reason,
    })),
    computed: { at: newest.computedAt.toISOString(), cutOffOn: readDay(newest.cutOffOn) },
  };
}
