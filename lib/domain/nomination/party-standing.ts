import type { FindingVerdict } from '../finding';
import type { membershipLabels } from '../glossary';
import { addYearsTo, comparePartialDates, formatMonth, hasDay, monthsBetween } from '../party-date';

export type Membership = keyof typeof membershipLabels;

export interface PartyStandingFacts {
  membership: Membership;
  /** 入党时间, `yyyy-MM[-dd]`. */
  joinedPartyOn: string | null;
  /** 转正时间, `yyyy-MM[-dd]`. */
  fullMembershipOn: string | null;
}

export interface PartyStanding {
  verdict: FindingVerdict;
  /** First day or month of 党龄; null when only an estimate is possible. */
  startsOn: string | null;
  /** Full years at the cut-off; null when they cannot be told, or when the start lies after it. */
  years: number | null;
  /** The same for people: 46年, 不满1年, or what is known instead. */
  value: string;
  reason: string;
}

interface AdmissionPeriod {
  from: string;
  to: string;
  /** What 入党时间 is in this period. */
  meaning: string;
  hasProbation: boolean;
}

/** 各时期入党时间与党龄的关系 (specification C1): only one period had no 预备期. */
export const admissionPeriods: readonly AdmissionPeriod[] = [
  { from: '1945-04-23', to: '1956-09-14', meaning: '上级党委批准', hasProbation: true },
  { from: '1956-09-15', to: '1969-03-31', meaning: '支部大会接收为预备党员', hasProbation: true },
  { from: '1969-04-01', to: '1977-08-11', meaning: '上级党委批准', hasProbation: false },
  { from: '1977-08-12', to: '1982-09-05', meaning: '上级党委批准为预备党员', hasProbation: true },
  { from: '1982-09-06', to: '9999-12-31', meaning: '支部大会接收为预备党员', hasProbation: true },
];

/** 预备期 is one year and can be extended once, by at most one year (Party Constitution art. 7). */
const PROBATION_MONTHS = 12;
const EXTENSION_MONTHS = 12;

/**
 * 党龄 starts on 转为正式党员之日 (Party Constitution art. 7); where only 入党时间 is known it is derived by period.
 * @param minYears 「5年以上」 includes exactly five (民法典 1259)
 */
export function assessPartyStanding(facts: PartyStandingFacts, cutOffOn: string, minYears: number): PartyStanding {
  if (facts.membership === 'PROBATIONARY') {
    return { ...unknown('FAIL', '预备党员', '预备党员有党籍，但党龄从转正之日起算'), years: 0 };
  }
  if (facts.membership === 'NONE') return unknown('FAIL', '非中共党员', '不是中共党员');
  if (facts.fullMembershipOn) return fromStart(facts.fullMembershipOn, '转正', cutOffOn, minYears);
  if (facts.joinedPartyOn) return fromJoining(facts.joinedPartyOn, cutOffOn, minYears);
  return unknown('NEED_EVIDENCE', '未填写', '入党时间、转正时间均未填写');
}

/** 党龄 as shown: 12年, and 不满1年 under a year (specification C1). */
export function printedYears(years: number): string {
  return years < 1 ? '不满1年' : `${years}年`;
}

function unknown(verdict: FindingVerdict, value: string, reason: string): PartyStanding {
  return { verdict, startsOn: null, years: null, value, reason };
}

/** 转正时间 is known: it alone decides, by the day if it has one, else by the month. */
function fromStart(startsOn: string, label: string, cutOffOn: string, minYears: number): PartyStanding {
  const since = `${label}时间${printed(startsOn)}`;
  const years = fullYears(startsOn, cutOffOn);
  if (years === null) return { ...unknown('FAIL', '无', `${since}，晚于计算截止日`), startsOn };
  const verdict = years >= minYears ? 'PASS' : 'FAIL';
  const reason = `${since}，${verdict === 'PASS' ? '满' : '不满'}${minYears}年（${hasDay(startsOn) ? '按日计' : '按月计'}）`;
  return { verdict, startsOn, years, value: printedYears(years), reason };
}

/** Only 入党时间 is known: months are compared, even if the day is known. */
function fromJoining(joinedOn: string, cutOffOn: string, minYears: number): PartyStanding {
  const kinds = new Set(periodsOf(joinedOn).map((period) => period.hasProbation));
  if (kinds.size === 1)
    return kinds.has(true) ? estimate(joinedOn, cutOffOn, minYears) : sameDay(joinedOn, cutOffOn, minYears);
  const [withProbation, without] = [estimate(joinedOn, cutOffOn, minYears), sameDay(joinedOn, cutOffOn, minYears)];
  if (withProbation.verdict === without.verdict) return withProbation;
  return {
    ...withProbation,
    verdict: 'NEED_EVIDENCE',
    reason: `${printed(joinedOn)}跨有、无预备期两个时期，结论不同，请提供转正时间的证明`,
  };
}

function sameDay(joinedOn: string, cutOffOn: string, minYears: number): PartyStanding {
  const byMonth = fromStart(joinedOn.slice(0, 7), '无预备期，入党', cutOffOn, minYears);
  return { ...byMonth, startsOn: joinedOn };
}

function estimate(joinedOn: string, cutOffOn: string, minYears: number): PartyStanding {
  const months = monthsBetween(joinedOn, cutOffOn);
  const since = `入党时间${printed(joinedOn)}`;
  if (months < 0) return unknown('FAIL', '无', `${since}，晚于计算截止日`);
  const value = `入党${months}个月`;
  const required = minYears * 12 + PROBATION_MONTHS;
  if (months < required) return unknown('FAIL', value, `${since}，扣除一年预备期不满${minYears}年（推算）`);
  if (months >= required + EXTENSION_MONTHS)
    return unknown('PASS', value, `${since}，即使预备期延长一年也满${minYears}年`);
  return unknown('NEED_EVIDENCE', value, `${since}，预备期如曾延长则不满${minYears}年，请提供转正时间的证明`);
}

/** The periods that a date can lie in; a bare month can touch two. Before 1945 a probation is assumed, as after. */
function periodsOf(date: string): AdmissionPeriod[] {
  const periods = admissionPeriods.filter(
    ({ from, to }) => comparePartialDates(date, from) >= 0 && comparePartialDates(date, to) <= 0,
  );
  return periods.length > 0 ? periods : admissionPeriods.slice(0, 1);
}

function fullYears(startsOn: string, cutOffOn: string): number | null {
  if (comparePartialDates(startsOn, cutOffOn) > 0) return null;
  const years = Math.floor(monthsBetween(startsOn, cutOffOn) / 12);
  return comparePartialDates(addYearsTo(startsOn, years), cutOffOn) > 0 ? years - 1 : years;
}

function printed(date: string): string {
  return hasDay(date) ? date.replaceAll('-', '.') : formatMonth(date);
}
