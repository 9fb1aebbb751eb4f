import 'server-only';
import { z } from 'zod';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { type CandidateState, editableStates } from '@/lib/domain/lifecycle';
import { isAuthor } from '@/lib/domain/nomination/authorship';
import { registrationFormDraft } from '@/lib/domain/nomination/registration-form';
import type { RosterEntry } from '@/lib/domain/nomination/roster-sheet';
import { type SubmissionRoute, submissionRoute, type WindowFacts } from '@/lib/domain/nomination/submission-window';
import type { Actor } from '@/lib/domain/permissions';
import type { ProxyMark } from '@/lib/domain/proxy-entry';
import { db } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';
import { type BatchView, findBatch } from '../batch';
import { isProxied, proxyMark } from '../proxy-mark';
import { readableBy } from './scope';
import { windowFacts } from './window';

/** A nominee as a line of the 名册. */
export interface PackageNominee {
  id: string;
  name: string;
  channel: SelectionChannel;
  partyOrganizationId: string | null;
  state: CandidateState;
  isLate: boolean;
  /** 代录 of the office; null where the organisation entered the nominee itself. */
  proxy: ProxyMark | null;
  lastSection: string;
  isAuthor: boolean;
  canEdit: boolean;
  /** Never submitted: may be taken off the list without a trace of reasons. */
  isRemovable: boolean;
  route: SubmissionRoute;
  roster: RosterEntry;
}

/** 报送材料 of one organisation in one batch (N06). */
export interface PackageView {
  /** Null until somebody was added. */
  packageId: string | null;
  batch: BatchView;
  window: WindowFacts;
  organization: { id: string; name: string };
  receiptNumber: string | null;
  /** ISO instant */
  submittedAt: string | null;
  /** In the order of recommendation; without those who withdrew. */
  nominees: PackageNominee[];
  withdrawn: { id: string; name: string }[];
}

/** The package, empty when nobody was added yet; null when there is no such batch or organisation for this actor. */
export async function readPackage(actor: Actor, batchId: string, organizationId: string): Promise<PackageView | null> {
  if (![batchId, organizationId].every((id) => z.uuid().safeParse(id).success)) return null;
  const batch = await findBatch(batchId, actor);
  const organization = await db.organization.findUnique({
    where: { id: organizationId },
    select: { id: true, name: true },
  });
  if (!batch || !organization) return null;
  const [window, row, candidates] = await Promise.all([
    windowFacts(batch),
    db.package.findUnique({ where: { batchId_organizationId: { batchId, organizationId } } }),
    db.candidate.findMany({
      where: { AND: [{ batchId, organizationId }, readableBy(actor)] },
      include: { currentVersion: { select: { content: true } }, proxy: true },
      orderBy: { position: 'asc' },
    }),
  ]);
  const isWithdrawn = ({ state }: { state: string }) => state === 'WITHDRAWN';
  return {
    packageId: row?.id ?? null,
    batch,
    window,
    organization,
    receiptNumber: row?.receiptNumber ?? null,
    submittedAt: row?.submittedAt?.toISOString() ?? null,
    nominees: candidates.filter((each) => !isWithdrawn(each)).map((each) => toNominee(actor, each, window)),
    withdrawn: candidates.filter(isWithdrawn).map(({ id, name }) => ({ id, name })),
  };
}

/** The same by the id of a package that exists. */
export async function findPackage(actor: Actor, packageId: string): Promise<PackageView | null> {
  if (!z.uuid().safeParse(packageId).success) return null;
  const row = await db.package.findUnique({ where: { id: packageId } });
  return row && readPackage(actor, row.batchId, row.organizationId);
}

type CandidateRow = Prisma.CandidateGetPayload<{
  include: { currentVersion: { select: { content: true } }; proxy: true };
}>;

function toNominee(actor: Actor, row: CandidateRow, window: WindowFacts): PackageNominee {
  const channel = row.channel as SelectionChannel;
  const state = row.state as CandidateState;
  const isOwn = isAuthor(actor, { ...row, channel, isProxied: isProxied(row.proxy) });
  const content = isOwn ? row.draft : row.currentVersion?.content;
  return {
    id: row.id,
    name: row.name,
    channel,
    partyOrganizationId: row.partyOrganizationId,
    state,
    isLate: row.isLate,
    proxy: proxyMark(row.proxy),
    lastSection: row.lastSection,
    isAuthor: isOwn,
    canEdit: isOwn && editableStates.includes(state),
    isRemovable: isOwn && state === 'DRAFT' && row.currentVersionId === null,
    route: isOwn ? submissionRoute(window, state) : 'NONE',
    roster: rosterEntry(content),
  };
}

/** The columns of 附件2; none of them is a sensitive field, so nothing is decrypted. */
function rosterEntry(content: unknown): RosterEntry {
  const form = registrationFormDraft.parse(content);
  return {
    name: form.name,
    sex: form.sex,
    ethnicity: form.ethnicity,
    nativePlace: form.nativePlace,
    fullTimeEducation: form.fullTimeEducation,
    inServiceEducation: form.inServiceEducation,
    bornOn: form.bornOn,
    joinedPartyOn: form.joinedPartyOn,
    startedWorkOn: form.startedWorkOn,
    currentPost: form.currentPost,
    remarks: form.remarks,
  };
}
