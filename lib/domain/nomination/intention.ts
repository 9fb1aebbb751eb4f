import { z } from 'zod';
import type { Decision } from '../decision';
import { readPhone } from '../identifiers';
import { type Machine, nextState } from '../lifecycle';
import { normaliseName, readName } from '../person-name';

/** 意向 (N02): a Party member's wish to be put forward. No nominee until a 推荐单位 adopts it. */
export const intentionStates = ['REGISTERED', 'HANDED', 'ADOPTED', 'DECLINED', 'WITHDRAWN'] as const;
export type IntentionState = (typeof intentionStates)[number];
export type IntentionEvent = 'hand' | 'adopt' | 'decline' | 'withdraw';

export const intentionStateLabels: Record<IntentionState, string> = {
  REGISTERED: '待转交',
  HANDED: '待推荐单位处理',
  ADOPTED: '已采纳',
  DECLINED: '未采纳',
  WITHDRAWN: '本人已撤回',
};

/** What was declined can be handed to another 推荐单位; whoever registered can always take it back. */
export const intentionMachine: Machine<IntentionState, IntentionEvent> = {
  initial: 'REGISTERED',
  transitions: {
    REGISTERED: { hand: 'HANDED', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
    HANDED: { adopt: 'ADOPTED', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
    ADOPTED: { withdraw: 'WITHDRAWN' },
    DECLINED: { hand: 'HANDED', withdraw: 'WITHDRAWN' },
    WITHDRAWN: {},
  },
};

export const nextIntentionState = (state: IntentionState, event: IntentionEvent) =>
  nextState(intentionMachine, state, event);

const ticked = (message: string) =>
  z.union([z.literal('on').transform(() => true as const), z.literal(true)], { error: message });

/** What the person fills in; `phone` mobile or landline. */
export const intentionForm = z.object({
  batchId: z.uuid('请选择批次'),
  name: z
    .string()
    .trim()
    .max(60, '姓名过长')
    .refine((name) => readName(name).valid, '请填写姓名，与身份证一致')
    .transform(normaliseName),
  phone: z
    .string()
    .trim()
    .max(30, '联系电话过长')
    .refine((phone) => readPhone(phone).valid, '请填写手机号或带区号的固定电话'),
  /** 希望由哪个单位推荐; empty: 由党群工作处联系 */
  organization: z.string().trim().max(100, '单位名称请控制在100字以内').default(''),
  wish: z.string().trim().max(500, '请控制在500字以内').default(''),
  isPartyMember: ticked('意向登记面向中共党员，请确认您是中共党员'),
  hasConsented: ticked('请阅读告知内容并同意后再登记'),
});

/** What is sealed of an intention. */
export const intentionContent = intentionForm.pick({ organization: true, wish: true }).extend({ phone: z.string() });
export type IntentionContent = z.infer<typeof intentionContent>;

/**
 * Whether an intention can be registered now.
 * @param nomination whether the batch takes nominees
 */
export function decideIntention(isSelfRegistrationOpen: boolean, nomination: Decision): Decision {
  if (isSelfRegistrationOpen) return nomination;
  const message = '目前没有开放个人报名意向登记，请向所在单位党组织报名';
  return { allowed: false, reasons: [{ code: 'INTENTIONS_CLOSED', message, clause: '通知 一' }] };
}

/** Told before anything is asked (个人信息保护法 14, 17). */
export const intentionNotice: readonly string[] = [
  '处理目的：了解您参加党建工作指导员推荐报名的意向，由党群工作处转交推荐单位与您联系。登记意向不等于推荐，须由推荐单位采纳并按程序推荐。',
  '收集的信息：姓名、联系电话、希望推荐的单位和您填写的说明。请不要填写身份证号、健康状况等敏感信息。',
  '知悉范围：省社会组织管理局党群工作处，以及接受转交的推荐单位。',
  '保存期限：自采纳、未采纳之日起一年；没有处理的，自登记之日起一年。期满删除。',
  '您的权利：登记后得到一个查询码，凭查询码可以随时撤回意向，撤回后立即删除姓名、电话和说明。',
];
