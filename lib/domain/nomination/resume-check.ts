import { comparePartialDates, formatMonth, monthsBetween } from '../party-date';
import { readFormDate } from './form-date';
import type { FormProblem } from './form-problem';
import type { ResumeItem } from './registration-form';

/** A stage of the resume with its place on the form. */
interface Stage {
  index: number;
  item: ResumeItem;
  from: string | null;
  /** Null while the stage lasts, or while the box cannot be read. */
  to: string | null;
  isOpen: boolean;
}

/** Months between two stages that need no word: one ends in June, the next begins in July. */
const USUAL_GAP = 1;

/** Problems of the 简历: every stage complete, in order, and without gaps up to now. Blank rows are not stages. */
export function resumeProblems(resume: readonly ResumeItem[], today: string): FormProblem[] {
  const stages = resume.map((item, index) => stageOf(item, index, today)).filter(({ item }) => !isBlankStage(item));
  return stages.flatMap((stage, position) => [
    ...stageProblems(stage, today),
    ...sequenceProblems(stage, stages[position - 1], stages[position + 1], today),
  ]);
}

export function isBlankStage({ from, to, text }: ResumeItem): boolean {
  return `${from}${to}${text}`.trim() === '';
}

/** 至今 and blank both mean that the stage lasts. */
export function isStillThere(to: string): boolean {
  return /^(至今|今|现在)?$/.test(to.trim());
}

function stageOf(item: ResumeItem, index: number, today: string): Stage {
  const isOpen = isStillThere(item.to);
  return {
    index,
    item,
    from: readFormDate(item.from, 'WORK', today).value,
    to: isOpen ? null : readFormDate(item.to, 'WORK', today).value,
    isOpen,
  };
}

function stageProblems({ index, item, from, to, isOpen }: Stage, today: string): FormProblem[] {
  const at = (part: keyof ResumeItem) => `resume.${index}.${part}`;
  const problems: FormProblem[] = [];
  const missing = (part: keyof ResumeItem, message: string) =>
    problems.push({ field: at(part), message, severity: 'error' });
  const add = (part: 'from' | 'to') => {
    const { problem } = readFormDate(item[part], 'WORK', today);
    if (problem) problems.push({ field: at(part), ...problem });
  };
  if (item.from.trim() === '') missing('from', '请填写起始年月');
  else add('from');
  if (!isOpen) add('to');
  if (from && to && comparePartialDates(to, from) < 0) missing('to', '终止年月不能早于起始年月');
  if (item.text.trim() === '') missing('text', '请填写这一段的单位及职务');
  return problems;
}

function sequenceProblems(
  stage: Stage,
  previous: Stage | undefined,
  next: Stage | undefined,
  today: string,
): FormProblem[] {
  const warn = (part: 'from' | 'to', message: string): FormProblem[] => [
    { field: `resume.${stage.index}.${part}`, message, severity: 'warning' },
  ];
  if (stage.isOpen && next) return warn('to', '后面还有经历，请填写终止年月');
  const isCurrent = next || !stage.to || monthsBetween(stage.to, today) <= USUAL_GAP;
  const ending = isCurrent ? [] : warn('to', '简历应写到现在，仍在任的终止年月留空');
  if (!stage.from || !previous?.from) return ending;
  if (comparePartialDates(stage.from, previous.from) < 0) return [...warn('from', '简历应按时间先后填写'), ...ending];
  if (!previous.to) return ending;
  const gap = monthsBetween(previous.to, stage.from);
  if (gap > USUAL_GAP)
    return [...warn('from', `与上一段（止于${formatMonth(previous.to)}）之间有空缺，请核对`), ...ending];
  return gap < 0 ? [...warn('from', '与上一段时间重叠，请核对'), ...ending] : ending;
}
