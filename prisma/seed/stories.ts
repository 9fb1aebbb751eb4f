import { addDays, addYears } from '@/lib/domain/calendar-day';
import type { SelectionChannel } from '@/lib/domain/glossary';
import type { BatchState, CandidateState } from '@/lib/domain/lifecycle';
import type { RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import type { BatchRules } from '@/lib/domain/regulation';
import { fictionalIdNumber } from './fictional-numbers';

/** One nominee and how far he or she has come. */
export interface NomineeStory {
  channel: SelectionChannel;
  /** 推荐单位 without its mark */
  organization: string;
  until: CandidateState;
  /** What differs from the form of an ordinary person. */
  form?: Partial<RegistrationFormDraft>;
  /** 超额理由 */
  overrideReason?: string;
  /** Sent back for revision once, and submitted again. */
  wasReturned?: boolean;
  /** 特批 of a rule that did not pass */
  exception?: { rule: string; reason: string };
}

/** One arrival of paper. */
export interface PaperStory {
  /** 推荐单位 without its mark */
  organization: string;
  daysAfterOpening: number;
  copies: number;
  isSealed: boolean;
}

/** One batch with its days and nominees. */
export interface BatchStory {
  title: string;
  documentNumber: string;
  until: BatchState;
  opensOn: string;
  deadlineOn: string;
  /** Days on which the later stages begin, as far as they do. */
  stages: Partial<Record<'REVIEW' | 'SELECTION' | 'TRAINING' | 'ISSUED' | 'ARCHIVED', string>>;
  nominees: readonly NomineeStory[];
  /** Paper that came while the batch is open; left out: all of it on the last day. */
  papers?: readonly PaperStory[];
  /** A meeting that is called on those who still wait, two weeks after 遴选 began. */
  nextMeeting?: string;
  /** What differs from the rules of the notice. */
  rules?: Partial<BatchRules>;
}

const RECRUITED = 'RECRUITED';
const SELECTED = 'SELECTED_INTERNALLY';
const DISPATCHED = 'DISPATCHED';

const AUTHORITY = '广东省社会组织登记管理机关';
const BAMBOO = '广东省竹艺灯饰行业协会';
const RICE = '广东省稻香种业协会';
const SAIL = '广东省轻帆船艇行业协会';
const TEA = '广东省云岭茶产业联合会';
const OCEAN = '广东省蓝湾海洋工程学会';
const STREAM = '广东省溪流书屋联合会';
const BANYAN = '广东省榕荫文化交流促进会';
const NURSING = '广东省康桥护理学会';
const WETLAND = '广东省海湾湿地保护研究会';
const GLIMMER = '广东省微光志愿服务联合会';
const TEACHERS = '广东省青苗教师发展协会';
const LEGAL_AID = '广东省天平法律援助研究会';
const ABACUS = '广东省算盘会计服务协会';
const COMPANION = '广东省同行残障融合服务中心';

const all = (until: CandidateState, channel: SelectionChannel, ...organizations: readonly string[]): NomineeStory[] =>
  organizations.map((organization) => ({ channel, organization, until }));

/** Eight batches, one in each stage, the oldest first. Days are counted back from `today`. */
export function batchStories(today: string): BatchStory[] {
  const ago = (days: number) => addDays(today, -days);
  const numbered = (opensOn: string, serial: number) => `粤社党字〔${opensOn.slice(0, 4)}〕${serial}号（演示）`;
  const story = (
    ordinal: string,
    serial: number,
    until: BatchState,
    [opens, deadline, ...later]: readonly number[],
    nominees: NomineeStory[],
    papers?: PaperStory[],
  ): BatchStory => ({
    title: `第${ordinal}批（演示）`,
    documentNumber: numbered(ago(opens ?? 0), serial),
    until,
    opensOn: ago(opens ?? 0),
    deadlineOn: ago(deadline ?? 0),
    stages: Object.fromEntries(
      (['REVIEW', 'SELECTION', 'TRAINING', 'ISSUED', 'ARCHIVED'] as const).flatMap((stage, index) =>
        later[index] === undefined ? [] : [[stage, ago(later[index])]],
      ),
    ),
    nominees,
    papers,
  });
  return [
    story(
      '一',
      31,
      'ARCHIVED',
      [1400, 1370, 1360, 1340, 1320, 1300, 1200],
      all('APPOINTED', RECRUITED, GLIMMER, TEACHERS),
    ),
    story('二', 52, 'ISSUED', [560, 530, 520, 500, 485, 470], issuedNominees()),
    story('三', 18, 'TRAINING', [150, 120, 112, 90, 14], trainingNominees()),
    {
      ...story('四', 27, 'SELECTION', [110, 80, 70, 16], selectionNominees()),
      nextMeeting: '省社会组织党委择优遴选会议（第2次）',
    },
    story('五', 36, 'REVIEW', [70, 40, 34], reviewNominees()),
    story('六', 41, 'CLOSED', [36, 5], closedNominees()),
    story('七', 48, 'OPEN', [9, -21], openNominees(addDays(today, 21)), openPapers),
    story('八', 55, 'PREPARING', [-30, -61], []),
  ];
}

/** 纸质版 of the batch that is open now, in every state that the 收件登记簿 knows. */
const openPapers: PaperStory[] = [
  // Before one of the forms was sent back: 版本不一致 ever since.
  { organization: WETLAND, daysAfterOpening: 2, copies: 3, isSealed: true },
  { organization: TEACHERS, daysAfterOpening: 7, copies: 3, isSealed: true },
  { organization: GLIMMER, daysAfterOpening: 7, copies: 2, isSealed: true },
  { organization: ABACUS, daysAfterOpening: 8, copies: 3, isSealed: false },
];

/** 20 instructors, 3 / 10 / 7 by channel, and those who were not chosen. */
function issuedNominees(): NomineeStory[] {
  return [
    { channel: RECRUITED, organization: ABACUS, until: 'APPOINTED', form: { name: '陈一鸣演示' } },
    ...all('APPOINTED', DISPATCHED, AUTHORITY, AUTHORITY, AUTHORITY),
    ...all('APPOINTED', RECRUITED, WETLAND, GLIMMER, TEACHERS, LEGAL_AID, ABACUS, COMPANION, BAMBOO, RICE),
    { channel: RECRUITED, organization: LEGAL_AID, until: 'APPOINTED', form: { name: '玛依拉·艾力演示' } },
    ...all('APPOINTED', SELECTED, BAMBOO, BAMBOO, RICE, SAIL, TEA, STREAM, NURSING),
    ...all('RESERVE', RECRUITED, TEACHERS),
    ...all('NOT_SELECTED', RECRUITED, GLIMMER, COMPANION),
    ...all('UNQUALIFIED', RECRUITED, WETLAND),
    ...all('FILING_REFUSED', SELECTED, BANYAN),
  ];
}

function trainingNominees(): NomineeStory[] {
  return [
    ...all('TRAINED', RECRUITED, WETLAND, LEGAL_AID),
    ...all('SELECTED', RECRUITED, ABACUS),
    ...all('TRAINED', SELECTED, OCEAN),
    ...all('APPROVED_FILED', SELECTED, TEA),
    ...all('NOT_SELECTED', RECRUITED, GLIMMER),
  ];
}

function selectionNominees(): NomineeStory[] {
  return [
    ...all('QUALIFIED', RECRUITED, GLIMMER, TEACHERS, LEGAL_AID),
    ...all('SELECTED', RECRUITED, COMPANION),
    ...all('RESERVE', RECRUITED, ABACUS),
    ...all('QUALIFIED', DISPATCHED, AUTHORITY),
    ...all('QUALIFIED', SELECTED, SAIL),
    ...all('APPROVED_FILED', SELECTED, OCEAN),
  ];
}

function reviewNominees(): NomineeStory[] {
  return [
    ...all('ACCEPTED', RECRUITED, LEGAL_AID),
    ...all('FORMAL_CHECKED', RECRUITED, TEACHERS),
    ...all('QUALIFIED', RECRUITED, GLIMMER),
    ...all('RETURNED', SELECTED, NURSING),
  ];
}

function closedNominees(): NomineeStory[] {
  return [
    ...all('SUBMITTED', RECRUITED, ABACUS, COMPANION),
    { channel: RECRUITED, organization: LEGAL_AID, until: 'LATE_REQUESTED' },
    ...all('DRAFT', RECRUITED, TEACHERS),
  ];
}

/** The batch that is open now: every state that it can show, and the edge persons of the specification. */
function openNominees(deadlineOn: string): NomineeStory[] {
  const fiveYearsAgo = addYears(deadlineOn, -5).slice(0, 7);
  const edge = (form: Partial<RegistrationFormDraft>, until: CandidateState = 'SUBMITTED'): NomineeStory => ({
    channel: RECRUITED,
    organization: WETLAND,
    until,
    form,
  });
  return [
    // 1969-04-01 to 1977-08-11: no 预备期, so that 党龄 starts on the day of joining.
    edge({ name: '柳见山演示', bornOn: '1951-03', joinedPartyOn: '1971-07', fullMembershipOn: '', idNumber: '' }),
    edge({
      name: '陆𬭚演示',
      joinedPartyOn: addYears(`${fiveYearsAgo}-01`, -1).slice(0, 7),
      fullMembershipOn: fiveYearsAgo,
    }),
    edge({ name: '玛丽亚·古丽演示', ethnicity: '05' }, 'RETURNED'),
    edge({ name: '顾新苗演示' }, 'DRAFT'),
    { ...edge({ name: '温故之演示', fullTimeEducation: '32' }, 'ACCEPTED'), organization: GLIMMER },
    { ...edge({ name: '石中玉演示', fullTimeEducation: '41', inServiceEducation: '' }), organization: TEACHERS },
    {
      ...edge({ name: '杜若洲演示', membership: 'PROBATIONARY', fullMembershipOn: '' }, 'FORMAL_CHECKED'),
      organization: ABACUS,
    },
    // 干部档案 and ID card differ by a month: a warning, never overwritten.
    {
      ...edge({ name: '连成璧演示', bornOn: '1962-06', idNumber: fictionalIdNumber('1962-05-15', 'MALE', 401) }),
      organization: COMPANION,
    },
    // The employer is an organisation in scope: a conflict to be weighed when targets are assigned.
    {
      ...edge({ name: '宁静远演示', currentPost: '广东省晨桥社区服务中心（演示）副主任' }, 'QUALIFIED'),
      organization: LEGAL_AID,
      wasReturned: true,
    },
    { ...edge({}, 'UNQUALIFIED'), organization: TEACHERS },
    { ...edge({}, 'WITHDRAWN'), organization: GLIMMER },
    ...all('SUBMITTED', SELECTED, BAMBOO, BAMBOO, BAMBOO),
    ...all('QUALIFIED', SELECTED, BAMBOO, BAMBOO),
    {
      channel: SELECTED,
      organization: BAMBOO,
      until: 'SUBMITTED',
      overrideReason: '本联合党委所属支部分布在三个地市，五名指导员难以覆盖，经研究申请增加一名。',
    },
    ...all('SUBMITTED', DISPATCHED, AUTHORITY),
    ...all('DRAFT', SELECTED, STREAM),
  ];
}
