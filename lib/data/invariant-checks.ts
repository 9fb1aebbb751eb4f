import 'server-only';
import { humanConditionLabels } from '@/lib/domain/glossary';
import { type CandidateState, filedStates, machines, quotaStates } from '@/lib/domain/lifecycle';
import { Prisma } from '@/prisma/generated/client';

/** A state that cannot be, with a query for the subjects (`CANDIDATE:<id>`) that are in it all the same. */
export interface InvariantCheck {
  label: string;
  /** Clause, or requirement of the specification, that it would break. */
  clause: string;
  subjects: Prisma.Sql;
}

const candidate = Prisma.sql`'CANDIDATE:' || c.id AS subject`;

/** Once through 资格审查, whatever became of them. */
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

/** Rows whose state is not what their last transition says. */
function adrift(table: string, machine: string, initial: string): Prisma.Sql {
  return Prisma.sql`SELECT ${machine} || ':' || row.id AS subject FROM ${Prisma.raw(`"${table}"`)} row
    WHERE row.state <> COALESCE((
      SELECT "toState" FROM "Transition" WHERE machine = ${machine} AND "entityId" = row.id ORDER BY id DESC LIMIT 1
    ), ${initial})`;
}

const quotaChecks: readonly InvariantCheck[] = [
  {
    label: '名额计数与人选不符',
    clause: '方案 二（二）3',
    subjects: Prisma.sql`SELECT 'PARTY_ORGANIZATION:' || q."partyOrganizationId" AS subject FROM "QuotaCounter" q
      WHERE used <> (
        SELECT count(*) FROM "Candidate" n WHERE n."batchId" = q."batchId"
          AND n."partyOrganizationId" = q."partyOrganizationId" AND n.state = ANY(${[...quotaStates]}))`,
  },
  {
    label: '名额超出而无超额申请',
    clause: '方案 二（二）3',
    subjects: Prisma.sql`SELECT 'PARTY_ORGANIZATION:' || "partyOrganizationId" AS subject FROM "QuotaCounter"
      WHERE used > "limit" + overrides`,
  },
  {
    label: '超额备案而未经同意',
    clause: '方案 二（二）3',
    subjects: Prisma.sql`SELECT 'PARTY_ORGANIZATION:' || q."partyOrganizationId" AS subject FROM "QuotaCounter" q
      WHERE q."limit" < (
        SELECT count(*) FROM "Candidate" n WHERE n."batchId" = q."batchId"
          AND n."partyOrganizationId" = q."partyOrganizationId" AND n.state = ANY(${[...filedStates]})
          AND NOT EXISTS (SELECT FROM "QuotaOverride" o WHERE o."candidateId" = n.id AND o."isApproved"))`,
  },
];

const termChecks: readonly InvariantCheck[] = [
  {
    label: '同一人有重叠的聘期',
    clause: '方案 二（三）',
    subjects: Prisma.sql`SELECT 'INSTRUCTOR:' || a.id AS subject
      FROM "Term" a JOIN "Term" b ON a."personId" = b."personId" AND a.id < b.id
      WHERE a.state <> 'VOIDED' AND b.state <> 'VOIDED'
        AND daterange(a."startsOn", COALESCE(a."endedOn", a."endsOn" + 1), '[)')
          && daterange(b."startsOn", COALESCE(b."endedOn", b."endsOn" + 1), '[)')`,
  },
  {
    label: '在聘而聘书已作废',
    clause: '方案 二（三）',
    subjects: Prisma.sql`SELECT 'INSTRUCTOR:' || t.id AS subject FROM "Term" t JOIN "Letter" l ON l.id = t."letterId"
      WHERE l.state = 'VOIDED' AND t.state <> 'VOIDED'`,
  },
  {
    label: '已聘任而无聘书',
    clause: '通知 三',
    subjects: Prisma.sql`SELECT ${candidate} FROM "Candidate" c WHERE state = 'APPOINTED' AND NOT EXISTS (
      SELECT FROM "Letter" WHERE "candidateId" = c.id AND "Letter".state = 'ISSUED')`,
  },
  {
    label: '聘书没有培训或者决定',
    clause: '通知 三',
    subjects: Prisma.sql`SELECT 'LETTER:' || l.id AS subject FROM "Letter" l
      LEFT JOIN "Attendance" t ON t.id = l."attendanceId" AND t."candidateId" = l."candidateId"
      LEFT JOIN "SelectionResult" s ON s.id = l."selectionResultId" AND s."candidateId" = l."candidateId"
        AND s.result = 'SELECTED'
      LEFT JOIN "Filing" f ON f.id = l."filingId" AND f."candidateId" = l."candidateId" AND f."isApproved"
      WHERE t.id IS NULL OR (s.id IS NULL AND f.id IS NULL)`,
  },
  {
    label: '聘书编号有空缺',
    clause: '方案 二（三）',
    subjects: Prisma.sql`SELECT 'LETTER_YEAR:' || s.year AS subject FROM "NumberSeries" s WHERE series = 'LETTER'
      AND last <> (SELECT count(*) FROM "Letter" l WHERE l.year = s.year)`,
  },
];

const decisionChecks: readonly InvariantCheck[] = [
  {
    label: '同一人在一个批次有两条途径',
    clause: '通知 二',
    subjects: Prisma.sql`SELECT ${candidate} FROM "Candidate" c WHERE c.state <> 'WITHDRAWN' AND EXISTS (
      SELECT FROM "Candidate" d WHERE d."batchId" = c."batchId" AND d."personId" = c."personId" AND d.id <> c.id
        AND d.state <> 'WITHDRAWN')`,
  },
  {
    label: '已提交而没有登记表版本',
    clause: '通知 二',
    subjects: Prisma.sql`SELECT ${candidate} FROM "Candidate" c
      WHERE c.state NOT IN ('DRAFT', 'WITHDRAWN') AND c."currentVersionId" IS NULL`,
  },
  {
    label: '资格审查通过而人工判断不齐',
    clause: '方案 二（一）',
    subjects: Prisma.sql`SELECT ${candidate} FROM "Candidate" c WHERE c.state = ANY(${[...qualifiedStates]})
      AND ${Object.keys(humanConditionLabels).length} <> (
        SELECT count(*) FROM (
          SELECT DISTINCT ON (condition) verdict FROM "Judgement" j WHERE j."candidateId" = c.id
          ORDER BY condition, at DESC, id DESC) newest WHERE verdict = 'MEETS')`,
  },
  {
    label: '资格审查通过而核对未解决',
    clause: '方案 二（一）5',
    subjects: Prisma.sql`SELECT ${candidate} FROM "Candidate" c JOIN "Finding" f ON f."candidateId" = c.id
        AND f."versionId" = c."currentVersionId" AND f.verdict <> 'PASS' AND f."computedAt" = (
          SELECT max("computedAt") FROM "Finding" n
          WHERE n."candidateId" = c.id AND n."versionId" = c."currentVersionId")
      WHERE c.state = ANY(${[...qualifiedStates]})
        AND NOT EXISTS (
          SELECT FROM "EligibilityException" x WHERE x."candidateId" = c.id AND x.rule = f.rule AND x."isApproved")
        AND NOT EXISTS (
          SELECT FROM "EvidenceRequest" e JOIN "EvidenceAnswer" a ON a."requestId" = e.id AND a."isAccepted"
          WHERE e."candidateId" = c.id AND e.rule = f.rule AND e.value = f.value)`,
  },
  {
    label: '遴选状态没有会议结果，或者与结果不符',
    clause: '通知 三',
    subjects: Prisma.sql`SELECT ${candidate} FROM "Candidate" c LEFT JOIN "SelectionResult" r ON r."candidateId" = c.id
      WHERE c.channel <> 'SELECTED_INTERNALLY'
        AND c.state IN ('SELECTED', 'RESERVE', 'NOT_SELECTED', 'TRAINED', 'APPOINTED')
        AND r.result IS DISTINCT FROM
          CASE WHEN c.state IN ('RESERVE', 'NOT_SELECTED') THEN c.state ELSE 'SELECTED' END`,
  },
  {
    label: '已备案而没有备案记录',
    clause: '方案 二（二）3',
    subjects: Prisma.sql`SELECT ${candidate} FROM "Candidate" c LEFT JOIN "Filing" f ON f."candidateId" = c.id
      WHERE c.channel = 'SELECTED_INTERNALLY' AND c.state IN ('APPROVED_FILED', 'FILING_REFUSED', 'TRAINED', 'APPOINTED')
        AND f."isApproved" IS DISTINCT FROM (c.state <> 'FILING_REFUSED')`,
  },
];

const moves = Object.entries(machines).flatMap(([machine, { transitions }]) =>
  Object.entries(transitions).flatMap(([from, events]) =>
    Object.entries(events).map(([event, to]) => [machine, event, from, String(to)].join(' ')),
  ),
);

const recordChecks: readonly InvariantCheck[] = [
  { label: '批次状态与记录不符', clause: '办理记录', subjects: adrift('Batch', 'BATCH', 'PREPARING') },
  { label: '人选状态与记录不符', clause: '办理记录', subjects: adrift('Candidate', 'CANDIDATE', 'DRAFT') },
  { label: '聘期状态与记录不符', clause: '办理记录', subjects: adrift('Term', 'INSTRUCTOR', 'ACTIVE') },
  { label: '会议状态与记录不符', clause: '办理记录', subjects: adrift('Meeting', 'MEETING', 'PREPARING') },
  {
    label: '状态变动不在流程之内',
    clause: '办理记录',
    subjects: Prisma.sql`SELECT t.machine || ':' || t."entityId" AS subject FROM "Transition" t
      WHERE concat_ws(' ', t.machine, t.event, t."fromState", t."toState") <> ALL(${moves})`,
  },
  {
    label: '状态变动前后不相接',
    clause: '办理记录',
    subjects: Prisma.sql`SELECT machine || ':' || "entityId" AS subject FROM (
      SELECT machine, "entityId", "fromState",
        lag("toState") OVER (PARTITION BY machine, "entityId" ORDER BY id) AS before FROM "Transition") steps
      WHERE before <> "fromState"`,
  },
  {
    label: '状态变动没有审计记录',
    clause: '办理记录',
    subjects: Prisma.sql`SELECT t.machine || ':' || t."entityId" AS subject FROM "Transition" t WHERE NOT EXISTS (
      SELECT FROM "AuditEntry" a WHERE a.subject = t.machine || ':' || t."entityId" AND a.at = t.at
        AND a.action = lower(t.machine) || '.' || t.event)`,
  },
];

/** What constraints and locks keep from happening; this finds what got past them. */
export const invariantChecks: readonly InvariantCheck[] = [
  ...quotaChecks,
  ...termChecks,
  ...decisionChecks,
  ...recordChecks,
];
