import { readIdNumber } from '../identifiers';
import { addYearsTo, comparePartialDates, formatMonth, monthOf } from '../party-date';
import { readFormDate } from './form-date';
import { dateFields } from './form-fields';
import type { FormProblem } from './form-problem';
import type { RegistrationFormDraft } from './registration-form';

/** From this day on every new member passed a 预备期 of a year (specification C1). */
const PROBATION_SINCE = '1977-08-12';
const JOINING_AGE = 18;
const WORKING_AGE = 14;

/**
 * Fields that contradict each other (specification C3). Personnel files and ID cards do differ, so that most are
 * warnings: a person looks, nothing is overwritten. Only what cannot be is an error.
 */
export function consistencyProblems(draft: RegistrationFormDraft, today: string): FormProblem[] {
  const date = (field: keyof typeof dateFields) => readFormDate(draft[field], dateFields[field], today).value;
  const bornOn = date('bornOn');
  const joinedOn = date('joinedPartyOn');
  return [
    ...ageProblems('joinedPartyOn', '入党', bornOn, joinedOn, JOINING_AGE),
    ...ageProblems('startedWorkOn', '参加工作', bornOn, date('startedWorkOn'), WORKING_AGE),
    ...probationProblems(draft, joinedOn, date('fullMembershipOn')),
    ...idNumberProblems(draft, bornOn, today),
  ];
}

function ageProblems(
  field: string,
  event: string,
  bornOn: string | null,
  on: string | null,
  age: number,
): FormProblem[] {
  if (!bornOn || !on) return [];
  if (comparePartialDates(on, bornOn) <= 0)
    return [{ field, message: `${event}时间应晚于出生年月`, severity: 'error' }];
  if (comparePartialDates(on, addYearsTo(bornOn, age)) >= 0) return [];
  return [{ field, message: `${event}时不满${age}周岁，请核对`, severity: 'warning' }];
}

function probationProblems(
  { membership }: RegistrationFormDraft,
  joinedOn: string | null,
  fullOn: string | null,
): FormProblem[] {
  const warn = (message: string): FormProblem[] => [{ field: 'fullMembershipOn', message, severity: 'warning' }];
  if (!fullOn) return [];
  if (membership === 'PROBATIONARY') return warn('预备党员尚未转正，请核对政治面貌');
  if (!joinedOn) return [];
  if (comparePartialDates(fullOn, joinedOn) < 0) return warn('转正时间早于入党时间，请核对');
  const hadProbation = comparePartialDates(joinedOn, PROBATION_SINCE) > 0;
  if (!hadProbation || comparePartialDates(fullOn, addYearsTo(joinedOn, 1)) >= 0) return [];
  return warn('入党到转正不足一年预备期，请核对');
}

function idNumberProblems(draft: RegistrationFormDraft, bornOn: string | null, today: string): FormProblem[] {
  const id = readIdNumber(draft.idNumber, today);
  if (!id.valid) return [];
  const problems: FormProblem[] = [];
  if (bornOn && monthOf(bornOn) !== monthOf(id.bornOn)) {
    const message = `与身份证号中的${formatMonth(id.bornOn)}不一致，以干部档案为准，请核对`;
    problems.push({ field: 'bornOn', message, severity: 'warning' });
  }
  if (draft.sex && draft.sex !== id.sex) {
    problems.push({ field: 'sex', message: '与身份证号不一致，请核对', severity: 'warning' });
  }
  return problems;
}
