import { addYears, formatDay } from '../calendar-day';
import type { Reason } from '../decision';

const clause = '方案 四（三）四';

/** 承诺书 word for word: the prohibitions as the notice has them, then 保密, 报告 and 督查 (M10). */
export const pledgeText = [
  '本人自愿担任全省性社会组织党建工作指导员，郑重承诺：',
  '一、严格遵守廉洁自律各项规定。联系、指导社会组织期间不得在社会组织领取任何报酬，不得在社会组织报销应由本人承担的费用，不得接受社会组织宴请和馈赠等。',
  '二、严格保守秘密。不泄露工作中知悉的国家秘密、工作秘密、商业秘密和个人信息。',
  '三、按时报告工作。每季度向党群工作服务中心或选派（任）单位报告工作；对联系、指导的社会组织和本人的重大事项，及时报告。',
  '四、自觉接受督查。接受党群工作服务中心或选派（任）单位的工作督查，如实反映工作情况。',
  '以上承诺，如有违反，愿意接受组织处理。',
].join('\n');

/** 一式三份: who keeps which copy. */
export const pledgeHolders = ['本人', '管理单位', '省社会组织党委'] as const;

/** How a pledge was signed. */
export type PledgeWay = 'ONLINE' | 'PAPER';
export const pledgeWayLabels: Record<PledgeWay, string> = { ONLINE: '在线确认', PAPER: '纸质签署' };

/** The day on which it is to be signed again: every year [A]. */
export function pledgeDueOn(signedOn: string): string {
  return addYears(signedOn, 1);
}

/** Whether a pledge is missing or a year old. */
export function isPledgeDue(signedOn: string | null, today: string): boolean {
  return signedOn === null || pledgeDueOn(signedOn) <= today;
}

/** Why no letter of this day can follow the last pledge; none when it was signed before, within a year. */
export function pledgeReasons(signedOn: string | null, letterOn: string): Reason[] {
  if (signedOn === null) return [{ code: 'NO_PLEDGE', message: '尚未签署承诺书', clause }];
  if (signedOn > letterOn) {
    const message = `承诺书签署于${formatDay(signedOn)}，聘书日期不能更早`;
    return [{ code: 'BEFORE_PLEDGE', message, clause, field: 'issuedOn' }];
  }
  if (!isPledgeDue(signedOn, letterOn)) return [];
  return [{ code: 'PLEDGE_OUTDATED', message: '承诺书已满一年，请重新签署', clause }];
}

/** 承诺书, A4 portrait. */
export interface PledgeSheet {
  title: string;
  paragraphs: readonly string[];
  /** Printed already when the person confirmed on-line; else lines to fill in by hand. */
  signature: string;
  signedOn: string;
  /** Whose signature it will be, for sorting the papers. */
  name: string;
}

export function pledgeSheet(name: string, signed: { text: string; signedName: string; signedOn: string } | null) {
  const sheet: PledgeSheet = {
    title: '全省性社会组织党建工作指导员承诺书',
    paragraphs: (signed?.text ?? pledgeText).split('\n'),
    signature: `承诺人：${signed ? `${signed.signedName}（在线确认）` : '\u3000'.repeat(8)}`,
    signedOn: signed ? formatDay(signed.signedOn) : '\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日',
    name,
  };
  return sheet;
}
