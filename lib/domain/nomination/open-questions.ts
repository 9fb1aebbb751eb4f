import type { DraftFromPerson } from './cadre-person';
import type { ImportProblem } from './import-plan';
import { registerColumnLabels } from './register-columns';
import { registrationFieldLabels } from './registration-fields';

/** What an import leaves to be chosen by a person, said while the import is being checked. */
export function openQuestions({ open }: Pick<DraftFromPerson, 'open'>): ImportProblem[] {
  const labels: Partial<Record<string, string>> = { ...registrationFieldLabels, ...registerColumnLabels };
  return open.map(({ field, found }) => ({
    severity: 'warning',
    message: `${labels[field]}“${found}”：对应不止一种学历，导入后请在登记表中选择`,
  }));
}
