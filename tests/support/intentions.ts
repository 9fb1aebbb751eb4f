/** 意向 as a Party member registers one, while the office has opened registration. */
import { handIntention } from '@/lib/commands/nomination/hand-intention';
import { registerIntention } from '@/lib/commands/nomination/register-intention';
import { now } from '@/lib/platform/clock';
import { sha256 } from '@/lib/platform/crypto';
import { db } from '@/lib/platform/database';
import { done } from './nominees';
import { context, createActor } from './world';

export const wisher = {
  name: '孟知行',
  phone: '19900000031',
  organization: '广东省竹艺协会（演示）',
  wish: '愿意联系社会组织',
};

export async function openRegistration(isOpen = true): Promise<void> {
  const { accountId } = await createActor('MASS_WORK_DIVISION');
  const key = 'isSelfRegistrationOpen';
  const data = { value: isOpen, changedById: accountId, changedAt: now() };
  await db.setting.upsert({ where: { key }, create: { key, ...data }, update: data });
}

export const register = (batchId: string, form: Partial<typeof wisher> = {}) =>
  registerIntention({ ...wisher, ...form, batchId, isPartyMember: true, hasConsented: true });

/** An intention that stands; its code is told to the person only. */
export async function registered(batchId: string): Promise<{ intentionId: string; code: string }> {
  await openRegistration();
  const { code } = await done(register(batchId));
  const { id } = await db.intention.findUniqueOrThrow({ where: { codeHash: sha256(code) } });
  return { intentionId: id, code };
}

/** The same, handed to an organisation. */
export async function handedTo(organizationId: string, batchId: string) {
  const intention = await registered(batchId);
  const office = await createActor('MASS_WORK_DIVISION');
  await done(handIntention(context(office), { intentionId: intention.intentionId, organizationId }));
  return intention;
}
