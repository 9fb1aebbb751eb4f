import 'server-only';
import { z } from 'zod';
import type { Finding, FindingVerdict } from '@/lib/domain/finding';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { type CandidateState, editableStates } from '@/lib/domain/lifecycle';
import { canReadNominee, isAuthor, isOwner } from '@/lib/domain/nomination/authorship';
import type { RegistrationField, RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { type SubmissionRoute, submissionRoute, type WindowFacts } from '@/lib/domain/nomination/submission-window';
import type { Actor } from '@/lib/domain/permissions';
import type { ProxyMark } from '@/lib/domain/proxy-entry';
import { db } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';
import { type BatchView, batchView } from '../batch';
import { draftPlace, openForm, pageCode, versionPlace } from '../form-content';
import { isProxied, proxyMark } from '../proxy-mark';
import { readDayOrNull } from '../stored-day';
import { windowFacts } from './window';

/** 退回修改 that is not answered yet. */
export interface OpenReturn {
  opinion: string;
  byName: string;
  /** ISO instant */
  at: string;
  comments: Partial<Record<RegistrationField, string>>;
}

/** A nominee with the form, for those who may look at it. */
export interface NomineeView {
  id: string;
  batch: BatchView;
  window: WindowFacts;
  packageId: string;
  receiptNumber: string | null;
  organizationId: string;
  organizationName: string;
  partyOrganizationId: string | null;
  partyOrganizationName: string | null;
  channel: SelectionChannel;
  state: CandidateState;
  isLate: boolean;
  lateReason: string | null;
  proxy: ProxyMark | null;
  consultation: { repliedOn: string | null; reply: string };
  /** The author sees the draft, others the version that was submitted last. */
  form: RegistrationFormDraft;
  /** First 8 hex digits of the hash of this form, upper case: printed on every page of it (N06). */
  pageCode: string;
  revision: number;
  /** ISO instant */
  savedAt: string;
  /** ISO instant */
  submittedAt: string | null;
  lastSection: string;
  isAuthor: boolean;
  /** Whether the reader nominates in his own right, and does not stand in for the organisation. */
  isOwner: boolean;
  canEdit: boolean;
  /** How the author can send it now. */
  route: SubmissionRoute;
  /** Whether the office has ever held this form. */
  wasSubmitted: boolean;
  /** What the rules found in the version that was submitted last. */
  findings: Finding[];
  returned: OpenReturn | null;
}

const included = {
  batch: true,
  package: true,
  organization: true,
  partyOrganization: true,
  proxy: true,
  currentVersion: { include: { findings: { orderBy: { computedAt: 'desc' } } } },
  returns: { where: { closedAt: null }, orderBy: { at: 'desc' }, take: 1, include: { comments: true } },
} satisfies Prisma.CandidateInclude;
type NomineeRow = Prisma.CandidateGetPayload<{ include: typeof included }>;

/** The nominee, or null when there is none or the actor may not look at it. */
export async function readNominee(actor: Actor, id: string): Promise<NomineeView | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.candidate.findUnique({ where: { id }, include: included });
  if (!row) return null;
  const known = {
    ...row,
    channel: row.channel as SelectionChannel,
    state: row.state as CandidateState,
    isProxied: isProxied(row.proxy),
  };
  if (!canReadNominee(actor, known)) return null;
  const isOwn = isAuthor(actor, known);
  const form = isOwn ? openForm(draftPlace(id), row.draft, row.draftSensitive) : openVersion(row);
  const batch = batchView(row.batch);
  const window = await windowFacts(batch);
  return {
    id,
    batch,
    window,
    packageId: row.packageId,
    receiptNumber: row.package.receiptNumber,
    organizationId: row.organizationId,
    organizationName: row.organization.name,
    partyOrganizationId: row.partyOrganizationId,
    partyOrganizationName: row.partyOrganization?.name ?? null,
    channel: known.channel,
    state: known.state,
    isLate: row.isLate,
    lateReason: row.lateReason,
    proxy: proxyMark(row.proxy),
    consultation: { repliedOn: readDayOrNull(row.consultationRepliedOn), reply: row.consultationReply },
    form,
    pageCode: pageCode(form),
    revision: row.draftRevision,
    savedAt: row.updatedAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    lastSection: row.lastSection,
    isAuthor: isOwn,
    isOwner: isOwner(actor, known),
    canEdit: isOwn && editableStates.includes(known.state),
    route: isOwn ? submissionRoute(window, known.state) : 'NONE',
    wasSubmitted: row.currentVersionId !== null,
    findings: newestFindings(row),
    returned: openReturn(row),
  };
}

function openVersion({ id, currentVersion }: NomineeRow): RegistrationFormDraft {
  if (!currentVersion) throw new Error(`nominee ${id} has no version`);
  return openForm(versionPlace(currentVersion.id), currentVersion.content, currentVersion.contentSensitive);
}

function newestFindings({ currentVersion }: NomineeRow): Finding[] {
  const findings = currentVersion?.findings ?? [];
  const computedAt = findings[0]?.computedAt.getTime();
  return findings
    .filter((finding) => finding.computedAt.getTime() === computedAt)
    .map(({ rule, verdict, value, required, clause, reason }) => ({
      rule,
      verdict: verdict as FindingVerdict,
      value,
      required,
      clause,
      reason,
    }));
}

function openReturn({ returns: [last] }: NomineeRow): OpenReturn | null {
  if (!last) return null;
  const comments = Object.fromEntries(last.comments.map(({ field, comment }) => [field, comment]));
  return { opinion: last.opinion, byName: last.byName, at: last.at.toISOString(), comments };
}
