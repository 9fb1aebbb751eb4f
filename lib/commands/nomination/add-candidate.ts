import 'server-only';
import { z } from 'zod';
import { emptyRegistrationForm } from '@/lib/domain/nomination/registration-form';
import { normaliseName } from '@/lib/domain/person-name';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { addDrafts } from './new-drafts';
import { enterPackage, nomineeSource } from './package-entry';

export const nomineeDraft = nomineeSource.extend({
  batchId: z.uuid(),
  /** 推荐单位; for 选派 the unit that was consulted (N07) */
  organizationId: z.uuid('请选择单位'),
  name: z.string().trim().max(60, '姓名过长').default(''),
});

/** Opens a 登记表 for one more nominee; the package of the organisation comes with its first one. */
export function addCandidate(
  context: CommandContext,
  { name: typedName, ...source }: z.output<typeof nomineeDraft>,
): Promise<Outcome<{ batchId: string; candidateId: string }>> {
  return runCommand(context, 'nomination.addCandidate', async (work) => {
    const entry = await enterPackage(work, source);
    const name = normaliseName(typedName);
    const nominee = { place: '', draft: { ...emptyRegistrationForm, name }, photo: null };
    const [candidateId = ''] = await addDrafts(work, entry, [nominee]);
    return { batchId: entry.batchId, candidateId };
  });
}
