import 'server-only';
import { candidateTagLabels, type SelectionChannel, sourceGroupLabels } from '@/lib/domain/glossary';
import { type CandidateState, editableStates } from '@/lib/domain/lifecycle';
import { isAuthor } from '@/lib/domain/nomination/authorship';
import type { Actor } from '@/lib/domain/permissions';
import { db } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';
import { isProxied } from '../proxy-mark';
import { literally } from '../search-text';
import { readableBy } from './scope';

const nomineesPerPage = 50;

export type SourceGroup = keyof typeof sourceGroupLabels;
export const sourceGroups = Object.keys(sourceGroupLabels) as SourceGroup[];
export type CandidateTag = keyof typeof candidateTagLabels;
export const candidateTags = Object.keys(candidateTagLabels) as CandidateTag[];

export interface NomineeFilter {
  batchId?: string;
  state?: CandidateState;
  channel?: SelectionChannel;
  /** Part of the name, or of its pinyin initials. */
  name?: string;
  /** 招募对象 (B09) */
  sourceGroup?: SourceGroup;
  /** 应鼓励报名的人员 (N03) */
  tag?: CandidateTag;
  /** Id of the last nominee of the page before. */
  after?: string;
}

/** One group or tag: the filter that lists just these. */
export type KindCount = ({ key: 'sourceGroup'; value: SourceGroup } | { key: 'tag'; value: CandidateTag }) & {
  count: number;
};

/** A nominee as a line of a list. */
export interface NomineeLine {
  id: string;
  batchId: string;
  batchTitle: string;
  name: string;
  organizationId: string;
  organizationName: string;
  channel: SelectionChannel;
  state: CandidateState;
  isLate: boolean;
  /** 代录 by the office */
  hasProxy: boolean;
  isAuthor: boolean;
  canEdit: boolean;
  lastSection: string;
  /** ISO instant */
  updatedAt: string;
}

export interface NomineePage {
  lines: NomineeLine[];
  /** `after` of the next page; null on the last one. */
  next: string | null;
}

/** Nominees whom the actor may look at, what changed last first. */
export async function listNominees(actor: Actor, filter: NomineeFilter): Promise<NomineePage> {
  const rows = await db.candidate.findMany({
    where: { AND: [readableBy(actor), conditionOf(filter)] },
    include: { batch: { select: { title: true } }, organization: { select: { name: true } }, proxy: true },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: nomineesPerPage + 1,
    ...(filter.after && { cursor: { id: filter.after }, skip: 1 }),
  });
  const lines = rows.slice(0, nomineesPerPage).map((row): NomineeLine => {
    const known = { ...row, channel: row.channel as SelectionChannel, state: row.state as CandidateState };
    const isOwn = isAuthor(actor, { ...known, isProxied: isProxied(row.proxy) });
    return {
      id: row.id,
      batchId: row.batchId,
      batchTitle: row.batch.title,
      name: row.name,
      organizationId: row.organizationId,
      organizationName: row.organization.name,
      channel: known.channel,
      state: known.state,
      isLate: row.isLate,
      hasProxy: row.proxy !== null,
      isAuthor: isOwn,
      canEdit: isOwn && editableStates.includes(known.state),
      lastSection: row.lastSection,
      updatedAt: row.updatedAt.toISOString(),
    };
  });
  return { lines, next: rows.length > nomineesPerPage ? (lines.at(-1)?.id ?? null) : null };
}

/** How many nominees under the filter are of each group and bear each tag; only those that somebody is of. */
export async function countKinds(actor: Actor, { after: _after, ...filter }: NomineeFilter): Promise<KindCount[]> {
  const kinds = [
    ...sourceGroups.map((value) => ({ key: 'sourceGroup', value }) as const),
    ...candidateTags.map((value) => ({ key: 'tag', value }) as const),
  ];
  const counted = await Promise.all(
    kinds.map(async (kind) => {
      const where = { AND: [readableBy(actor), conditionOf({ ...filter, [kind.key]: kind.value })] };
      return { ...kind, count: await db.candidate.count({ where }) };
    }),
  );
  return counted.filter(({ count }) => count > 0);
}

/** What the form says that was submitted last, or the draft that never was. */
function inForm(
  path: string,
  condition: { equals: string } | { array_contains: string[] },
): Prisma.CandidateWhereInput {
  const filter = { path: [path], ...condition };
  return { OR: [{ currentVersionId: null, draft: filter }, { currentVersion: { is: { content: filter } } }] };
}

function conditionOf({
  batchId,
  state,
  channel,
  name = '',
  sourceGroup,
  tag,
}: NomineeFilter): Prisma.CandidateWhereInput {
  const isInitials = /^[a-z0-9]+$/i.test(name);
  return {
    batchId,
    state,
    channel,
    AND: [
      ...(sourceGroup ? [inForm('sourceGroup', { equals: sourceGroup })] : []),
      ...(tag ? [inForm('tags', { array_contains: [tag] })] : []),
    ],
    ...(name &&
      (isInitials ? { initials: { startsWith: name.toLowerCase() } } : { name: { contains: literally(name) } })),
  };
}
