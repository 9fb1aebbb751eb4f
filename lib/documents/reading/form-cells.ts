import type { DocxCell } from './docx-table';

/** The labels of 附件3 (specification §5.1), and what other versions of the form call them. */
const labels = {
  name: /^姓名$/,
  sex: /^性别$/,
  bornOn: /^出生(年月|日期)岁?$/,
  ethnicity: /^民族$/,
  nativePlace: /^籍贯$/,
  birthPlace: /^出生地$/,
  joinedPartyOn: /^入党(时间|年月)$/,
  startedWorkOn: /^参加工作(时间|年月)$/,
  health: /^健康状况$/,
  fullMembershipOn: /^转正(时间|年月)(党龄)?$/,
  technicalPost: /^专业技术(职务|职称)$/,
  specialty: /^熟悉(专业|业务)有?何专长$/,
  fullTimeEducation: /^全日制教育$/,
  inServiceEducation: /^在职教育$/,
  school: /^毕业院校系?及?专业$/,
  currentPost: /^(工作)?单位及(现任)?职务$|^现任职务$/,
  partyPost: /^所在党组织及党内职务$/,
  channel: /^产生途径$/,
  phone: /^(联系电话|手机号码?)$/,
  email: /^(电子邮箱|邮箱)$/,
  resume: /^(个人)?简历$/,
  partyWorkExperience: /^党务工作经历(及熟悉社会组织情况)?$/,
  personalStatement: /^本人意见(自愿承诺)?$/,
  politicalReview: /^政治历史审查情况$|^政审情况$/,
  rewards: /^奖惩情况$/,
  nominatorOpinion: /^推荐单位意见(盖章)?$/,
  committeeOpinion: /^党委意见(盖章)?$/,
  otherMatters: /^其他需要向党委说明的问题$/,
  education: /^学历学位$/,
  photo: /^照片$/,
} as const;
type Label = keyof typeof labels;

/** A cell of the form: each label once, and the school for each kind of education. */
export type FormField = Exclude<Label, 'school' | 'education' | 'photo'> | 'fullTimeSchool' | 'inServiceSchool';

export interface FormCells {
  cells: Partial<Record<FormField, DocxCell>>;
  /** Pictures in the table, in their order. */
  images: Uint8Array[];
}

/** No label is longer. */
const MAX_LABEL_CHARACTERS = 40;

/** The forms of a document: each begins at its 姓名. A value is the cell to the right of its label. */
export function findForms(rows: readonly DocxCell[][]): FormCells[] {
  const forms: FormCells[] = [];
  for (const row of rows) {
    const rowLabels = row.map(readLabel);
    if (rowLabels.includes('name') && rowLabels.includes('sex')) forms.push({ cells: {}, images: [] });
    const form = forms.at(-1);
    if (!form) continue;
    form.images.push(...row.flatMap(({ images }) => images));
    placeValues(form, row, rowLabels);
  }
  return forms;
}

function placeValues({ cells }: FormCells, row: readonly DocxCell[], rowLabels: readonly (Label | null)[]): void {
  const isInService = rowLabels.includes('inServiceEducation');
  for (const [index, label] of rowLabels.entries()) {
    if (!label || label === 'education' || label === 'photo') continue;
    const field = label === 'school' ? (isInService ? 'inServiceSchool' : 'fullTimeSchool') : label;
    const value = rowLabels[index + 1] ? undefined : row[index + 1];
    cells[field] ??= value ?? { paragraphs: [], images: [] };
  }
}

/** Lines, spaces, brackets and full width do not matter: 熟悉专业/有何专长, 出生年月（岁）. */
function readLabel(cell: DocxCell): Label | null {
  const text = cell.paragraphs.map((paragraph) => paragraph.text).join('');
  if (text.length > MAX_LABEL_CHARACTERS) return null;
  const plain = text.normalize('NFKC').replace(/[\s():]+/g, '');
  return (Object.keys(labels) as Label[]).find((label) => labels[label].test(plain)) ?? null;
}
