import { channelLabels, type SelectionChannel, selectionChannels } from '../glossary';
import { printedName } from '../person-name';
import {
  blankDate,
  type PeriodItem,
  printableText,
  type SheetCell,
  type SheetContent,
  type SheetPage,
  type SheetRow,
} from '../sheet';
import { printedEducation } from './education';
import {
  printedBirth,
  printedEthnicity,
  printedMonth,
  printedPeriod,
  printedSex,
  printedStanding,
} from './printed-values';
import { registrationFieldLabels } from './registration-fields';
import type { RegistrationField, RegistrationFormDraft } from './registration-form';

/** 附件3, two pages of A4 (specification §5.1; rows 13–17 as the notice prints them). */
export interface RegistrationFormSheet {
  attachment: string;
  title: string;
  personName: string;
  pages: readonly [SheetPage, SheetPage];
}

export interface RegistrationFormContext {
  channel: SelectionChannel;
  /** Month of the form, `yyyy-MM`: ages and 党龄 are counted to it. */
  referenceMonth: string;
  /** What is not known: left for handwriting, or 无 (没有的可填“无”). */
  emptyCells: 'blank' | 'none';
  nominatingOrganization: string;
}

/** Printed under 本人意见 when a person ticked 本人自愿 and wrote nothing. */
export const voluntaryStatement = '本人自愿担任全省性社会组织党建工作指导员，以上所填内容属实。';

const politicalReviewHint = '（该栏由推荐单位填写推荐人选的政审情况）';

/** The twelve base columns of the cadre form, in twips (1/1440 inch). */
const columnTwips = [1182, 1081, 284, 992, 142, 992, 425, 594, 257, 567, 1407, 1843];
const MILLIMETRES_PER_TWIP = 25.4 / 1440;
const columnWidths = columnTwips.map((width) => width * MILLIMETRES_PER_TWIP);

export function registrationFormSheet(
  draft: RegistrationFormDraft,
  context: RegistrationFormContext,
): RegistrationFormSheet {
  const page = (rows: SheetRow[]): SheetPage => ({ columnWidths, rows });
  const values = printedValues(draft, context);
  const resume = draft.resume.map((item) => printedPeriod(item, context.referenceMonth));
  return {
    attachment: '附件3',
    title: '全省性社会组织党建工作指导员人选登记表',
    personName: printableText(draft.name),
    pages: [page([...personRows(values, context.channel), resumeRow(resume)]), page(opinionRows(values, context))],
  };
}

type PrintedField = Exclude<RegistrationField, 'resume' | 'tags' | 'healthConsent' | 'isVoluntary' | 'photoId'>;
type PrintedValues = Partial<Record<PrintedField, string>>;

function printedValues(draft: RegistrationFormDraft, { referenceMonth, emptyCells }: RegistrationFormContext) {
  const education = (code: string, degree: string) => [printedEducation(code) || code, degree].join('\n');
  const values: PrintedValues = {
    name: printedName(printableText(draft.name)),
    sex: printedSex(draft.sex),
    bornOn: printedBirth(draft.bornOn, referenceMonth),
    ethnicity: printedEthnicity(draft.ethnicity),
    nativePlace: draft.nativePlace,
    birthPlace: draft.birthPlace,
    joinedPartyOn: printedMonth(draft.joinedPartyOn, 'PARTY', referenceMonth),
    startedWorkOn: printedMonth(draft.startedWorkOn, 'WORK', referenceMonth),
    health: draft.health,
    fullMembershipOn: printedStanding(draft, referenceMonth),
    technicalPost: draft.technicalPost,
    specialty: draft.specialty,
    fullTimeEducation: education(draft.fullTimeEducation, draft.fullTimeDegree),
    fullTimeSchool: draft.fullTimeSchool,
    inServiceEducation: education(draft.inServiceEducation, draft.inServiceDegree),
    inServiceSchool: draft.inServiceSchool,
    currentPost: draft.currentPost,
    partyPost: draft.partyPost,
    phone: draft.phone,
    email: draft.email,
    partyWorkExperience: draft.partyWorkExperience,
    rewards: draft.rewards,
    otherMatters: draft.otherMatters,
  };
  const entries = Object.entries(values).map(([field, text]) => [field, printableText(text) || emptyText(emptyCells)]);
  return {
    ...(Object.fromEntries(entries) as PrintedValues),
    politicalReview: printableText(draft.politicalReview) || politicalReviewHint,
    personalStatement: printableText(draft.personalStatement) || (draft.isVoluntary ? voluntaryStatement : ''),
    nominatorOpinion: printableText(draft.nominatorOpinion),
  };
}

const emptyText = (emptyCells: RegistrationFormContext['emptyCells']) => (emptyCells === 'none' ? '无' : '');

/** First and last column of a cell, from 1 as in the specification. */
type Span = readonly [first: number, last: number];

function row(height: number, ...cells: SheetCell[]): SheetRow {
  return { height, cells };
}

function cell([first, last]: Span, content: SheetContent, rowSpan = 1): SheetCell {
  return { column: first - 1, columnSpan: last - first + 1, rowSpan, content };
}

function label(span: Span, text: string, rowSpan = 1): SheetCell {
  return cell(span, { kind: 'label', text }, rowSpan);
}

function personRows(values: PrintedValues, channel: SelectionChannel): SheetRow[] {
  const value = (span: Span, field: PrintedField) =>
    cell(span, { kind: 'value', label: registrationFieldLabels[field], text: values[field] ?? '' });
  const threeValues = (captions: [string, string, string], fields: [PrintedField, PrintedField, PrintedField]) => [
    label([1, 1], captions[0]),
    value([2, 3], fields[0]),
    label([4, 5], captions[1]),
    value([6, 7], fields[1]),
    label([8, 10], captions[2]),
    value([11, 11], fields[2]),
  ];
  const education = (caption: string, level: PrintedField, school: PrintedField) => [
    label([2, 3], caption),
    value([4, 7], level),
    label([8, 10], '毕业院校\n系及专业'),
    value([11, 12], school),
  ];
  return [
    row(
      11.5,
      ...threeValues(['姓\u3000名', '性\u3000别', '出生年月\n（岁）'], ['name', 'sex', 'bornOn']),
      cell([12, 12], { kind: 'photo', text: '照\u3000片' }, 4),
    ),
    row(11.5, ...threeValues(['民\u3000族', '籍\u3000贯', '出生地'], ['ethnicity', 'nativePlace', 'birthPlace'])),
    row(11.5, ...threeValues(['入党时间', '参加工\n作时间', '健康状况'], ['joinedPartyOn', 'startedWorkOn', 'health'])),
    row(
      11.5,
      ...threeValues(
        ['转正时间\n（党龄）', '专业技\n术职务', '熟悉专业\n有何专长'],
        ['fullMembershipOn', 'technicalPost', 'specialty'],
      ),
    ),
    row(
      12,
      label([1, 1], '学\u3000历\n学\u3000位', 2),
      ...education('全日制教育', 'fullTimeEducation', 'fullTimeSchool'),
    ),
    row(12, ...education('在职教育', 'inServiceEducation', 'inServiceSchool')),
    row(11.5, label([1, 3], '工作单位及现任职务'), value([4, 12], 'currentPost')),
    row(
      11.5,
      label([1, 3], '所在党组织及党内职务'),
      value([4, 7], 'partyPost'),
      label([8, 10], '产生途径'),
      cell([11, 12], { kind: 'value', label: '产生途径', text: channelBoxes(channel) }),
    ),
    row(10, label([1, 3], '联系电话'), value([4, 7], 'phone'), label([8, 10], '电子邮箱'), value([11, 12], 'email')),
  ];
}

/** □选派　■招募　□选任 */
function channelBoxes(channel: SelectionChannel): string {
  return selectionChannels.map((each) => `${each === channel ? '■' : '□'}${channelLabels[each]}`).join('\u3000');
}

function resumeRow(items: PeriodItem[]): SheetRow {
  return row(133, label([1, 1], '简\n\n历'), cell([2, 12], { kind: 'resume', label: '简历', items }));
}

function opinionRows(values: PrintedValues, { nominatingOrganization }: RegistrationFormContext): SheetRow[] {
  const prose = (height: number, caption: string, field: PrintedField, closing: readonly string[] = []) => {
    const content = {
      kind: 'prose' as const,
      label: registrationFieldLabels[field],
      text: values[field] ?? '',
      closing,
    };
    return row(height, label([1, 1], caption), cell([2, 12], content));
  };
  const committeeOpinion: SheetContent = {
    kind: 'prose',
    label: '党委意见',
    text: '',
    closing: ['（盖章）', blankDate],
  };
  const seal = [nominatingOrganization, '（盖章）', blankDate].filter(Boolean);
  return [
    prose(52, '党务工\n作经历\n及熟悉\n社会组\n织情况', 'partyWorkExperience'),
    prose(34, '本人\n意见\n（自愿\n承诺）', 'personalStatement', [
      `签名：\u3000\u3000\u3000\u3000\u3000\u3000${blankDate}`,
    ]),
    prose(34, '政治\n历史\n审查\n情况', 'politicalReview'),
    prose(30, '奖惩\n情况', 'rewards'),
    prose(40, '推荐\n单位\n意见', 'nominatorOpinion', seal),
    row(40, label([1, 1], '党委\n意见'), cell([2, 12], committeeOpinion)),
    prose(24, '其他需\n要向党\n委说明\n的问题', 'otherMatters'),
  ];
}
