import 'server-only';
import { batchView } from '@/lib/data/batch';
import { draftPlace, formHash, openForm, sealForm, versionPlace } from '@/lib/data/form-content';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { receiptNumber } from '@/lib/domain/nomination/receipt-number';
import type { RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { checkRegistrationForm } from '@/lib/domain/nomination/registration-form-check';
import { normaliseRegistrationForm } from '@/lib/domain/nomination/registration-form-normalise';
import { today } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/crypto';
import type { Prisma } from '@/prisma/generated/client';
import { refuse, type Work } from '../command';
import { storeFindings } from '../findings';
import { takeNumber } from '../locks';
import { identifyPerson } from '../person';
import { recountQuota, takeQuotaPlace } from '../quota';
import { advanceCandidate } from '../transition';
import { lockPackage, type OwnNominee } from './nominees';
import { writeDraft } from './save-draft';

export interface Receipt {
  batchId: string;
  candidateId: string;
  state: CandidateState;
  /** 回执编号 of the package */
  receiptNumber: string;
}

interface Dispatch {
  event: 'submit' | 'requestLate';
  /** Why it comes late. */
  opinion?: string;
  /** Why it goes over the quota. */
  overrideReason: string;
}

/**
 * What 提交 and 逾期申请 have in common: the checked form becomes an immutable version with its findings, the nominee a
 * person who is in no other track of the batch, a place of the quota is taken, and the package has its receipt.
 */
export async function sendForm(work: Work, nominee: OwnNominee, dispatch: Dispatch): Promise<Receipt> {
  const { tx, at } = work;
  const form = checkedForm(nominee);
  const personId = await claimPerson(work, nominee, form);
  await takeQuotaPlace(work, nominee, dispatch.overrideReason);
  const version = await keepVersion(work, nominee, form);
  await storeFindings(work, version, form, nominee.batch);
  await writeDraft(work, nominee, form);
  await tx.candidate.update({
    where: { id: nominee.id },
    data: {
      personId,
      currentVersionId: version.id,
      submittedAt: at,
      lateReason: dispatch.opinion ?? nominee.lateReason,
    },
  });
  await tx.returnRequest.updateMany({ where: { candidateId: nominee.id, closedAt: null }, data: { closedAt: at } });
  const number = await giveReceipt(work, nominee.packageId);
  const state = await advanceCandidate(work, nominee, dispatch.event, {
    opinion: dispatch.opinion,
    snapshotHash: version.contentHash,
  });
  await recountQuota(work, nominee);
  return { batchId: nominee.batchId, candidateId: nominee.id, state, receiptNumber: number };
}

/** The draft in its stored spelling; refuses with every error at its field. */
function checkedForm({ id, draft, draftSensitive, channel, batch }: OwnNominee): RegistrationFormDraft {
  const form = normaliseRegistrationForm(openForm(draftPlace(id), draft, draftSensitive), today());
  const { rules, cutOffOn } = batchView(batch);
  const { problems } = checkRegistrationForm(form, { channel, today: today(), cutOffOn, rules });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) refuse(...errors.map(({ field, message }) => ({ code: 'FORM', message, field })));
  return form;
}

/** Who the nominee is; refuses when this person is already nominated in the batch, and does not say by whom (N04). */
async function claimPerson(work: Work, nominee: OwnNominee, form: RegistrationFormDraft): Promise<string> {
  const personId = await identifyPerson(work, form, nominee);
  const isTaken = await work.tx.candidate.findFirst({
    where: { batchId: nominee.batchId, personId, id: { not: nominee.id }, state: { not: 'WITHDRAWN' } },
    select: { id: true },
  });
  if (!isTaken) return personId;
  return refuse({
    code: 'DUPLICATE_PERSON',
    message: form.idNumber
      ? '此人已在本批次的推荐人选中，一人在一个批次只能推荐一次'
      : '此人已在本批次的推荐人选中，一人在一个批次只能推荐一次；如系同名不同人，请填写身份证号',
    clause: '通知 二',
    field: 'name',
  });
}

async function keepVersion({ tx, at, actor }: Work, { id: candidateId }: OwnNominee, form: RegistrationFormDraft) {
  const id = newId(at);
  const { plain, sensitive } = sealForm(versionPlace(id), form);
  return tx.formVersion.create({
    data: {
      id,
      candidateId,
      number: (await tx.formVersion.count({ where: { candidateId } })) + 1,
      content: plain as Prisma.InputJsonObject,
      contentSensitive: sensitive,
      contentHash: formHash(form),
      createdById: actor.accountId,
      createdAt: at,
    },
  });
}

/** The number under which the package stands in the 收件登记簿; given with its first form. */
async function giveReceipt({ tx, at }: Work, packageId: string): Promise<string> {
  const found = await lockPackage(tx, packageId);
  if (found.receiptNumber) return found.receiptNumber;
  const year = Number(today().slice(0, 4));
  const number = receiptNumber(year, await takeNumber(tx, 'RECEIPT', year));
  await tx.package.update({ where: { id: packageId }, data: { receiptNumber: number, submittedAt: at } });
  return number;
}
