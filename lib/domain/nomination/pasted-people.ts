import type { ImportFile } from './import-plan';
import { openQuestions } from './open-questions';
import { checkPasted, type GridRow } from './pasted-register';
import { draftFromRegister } from './register-draft';
import { describeRegisterProblem } from './register-problem';

/** The people of a pasted table, as every import takes them. */
export function peopleFromPasted(rows: readonly GridRow[], today: string): Pick<ImportFile, 'persons'> {
  const persons = checkPasted(rows, today).map(({ row, values, problems }) => {
    const read = draftFromRegister(values);
    const found = problems.map((problem) => ({
      severity: problem.severity,
      message: describeRegisterProblem(problem),
    }));
    return { place: `第${row}行`, draft: read.draft, photo: null, problems: [...found, ...openQuestions(read)] };
  });
  return { persons };
}
