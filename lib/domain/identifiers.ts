import { isCalendarDay } from './calendar-day';
import type { sexLabels } from './glossary';

/** Checked numbers are values: normalised, or the one rule that is broken. */
type Checked<Value, Problem extends string> =
  | ({ valid: true; normalised: string } & Value)
  | { valid: false; reason: Problem };

export type IdNumberProblem = 'EMPTY' | 'NUMERIC_CELL' | 'LENGTH' | 'CHARACTER' | 'BIRTH_DATE' | 'CHECK_DIGIT';
export type IdNumberResult = Checked<{ bornOn: string; sex: keyof typeof sexLabels }, IdNumberProblem>;

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * 公民身份号码 (GB 11643): 18 characters with check; 15-digit numbers are no longer valid.
 * @param input text; a number means a numeric cell, which has lost digits and is refused
 * @param today `yyyy-MM-dd`; nobody was born after it
 */
export function readIdNumber(input: string | number, today: string): IdNumberResult {
  if (typeof input === 'number') return { valid: false, reason: 'NUMERIC_CELL' };
  const normalised = plain(input);
  if (normalised === '') return { valid: false, reason: 'EMPTY' };
  if (normalised.length !== 18) return { valid: false, reason: 'LENGTH' };
  if (!/^\d{17}[\dX]$/.test(normalised)) return { valid: false, reason: 'CHARACTER' };
  const bornOn = `${normalised.slice(6, 10)}-${normalised.slice(10, 12)}-${normalised.slice(12, 14)}`;
  if (!isCalendarDay(bornOn) || bornOn > today) return { valid: false, reason: 'BIRTH_DATE' };
  if ('10X98765432'[weightedSum(normalised, idWeights, Number) % 11] !== normalised[17]) {
    return { valid: false, reason: 'CHECK_DIGIT' };
  }
  return { valid: true, normalised, bornOn, sex: Number(normalised[16]) % 2 === 1 ? 'MALE' : 'FEMALE' };
}

export type CreditCodeProblem = 'EMPTY' | 'LENGTH' | 'CHARACTER' | 'ORG_CODE_CHECK' | 'CHECK_DIGIT';
export type CreditCodeResult = Checked<
  {
    /** 登记管理部门: 5 is 民政. */
    registrar: string;
    /** 机构类别 within the registrar. */
    kind: string;
    kindName: string | null;
    /** 登记管理机关行政区划, six digits. */
    region: string;
    organisationCode: string;
  },
  CreditCodeProblem
>;

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** 3^i mod 31 */
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** 机构类别 by 登记管理部门 and its own digit (GB 32100). */
const creditKinds: Readonly<Record<string, string>> = {
  '11': '机关',
  '12': '事业单位',
  '13': '群众团体',
  '51': '社会团体',
  '52': '民办非企业单位',
  '53': '基金会',
  '59': '其他',
  '91': '企业',
  '92': '个体工商户',
  '93': '农民专业合作社',
};

/** 统一社会信用代码 (GB 32100): its own check and that of the organisation code inside (GB 11714) must hold. */
export function readCreditCode(input: string): CreditCodeResult {
  const normalised = plain(input);
  if (normalised === '') return { valid: false, reason: 'EMPTY' };
  if (normalised.length !== 18) return { valid: false, reason: 'LENGTH' };
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(normalised))
    return { valid: false, reason: 'CHARACTER' };
  const organisationCode = normalised.slice(8, 17);
  const organisationSum = weightedSum(organisationCode, organisationWeights, (character) =>
    Number.parseInt(character, 36),
  );
  // 11 − remainder: 10 is written X, 11 is written 0.
  if ('0X987654321'[organisationSum % 11] !== organisationCode[8]) return { valid: false, reason: 'ORG_CODE_CHECK' };
  const sum = weightedSum(normalised, creditWeights, (character) => creditAlphabet.indexOf(character));
  if (creditAlphabet[(31 - (sum % 31)) % 31] !== normalised[17]) return { valid: false, reason: 'CHECK_DIGIT' };
  const [registrar = '', kind = ''] = normalised;
  const kindName = creditKinds[registrar + kind] ?? null;
  return { valid: true, normalised, registrar, kind, kindName, region: normalised.slice(2, 8), organisationCode };
}

export type PhoneProblem = 'EMPTY' | 'CHARACTER' | 'LENGTH' | 'PREFIX' | 'AREA_CODE';
export type PhoneResult = Checked<unknown, PhoneProblem>;

/** 手机号码: 11 digits from 13 to 19; spaces and hyphens are removed. */
export function readMobile(input: string): PhoneResult {
  const normalised = plain(input).replace(/[\s-]/g, '');
  if (normalised === '') return { valid: false, reason: 'EMPTY' };
  if (!/^\d+$/.test(normalised)) return { valid: false, reason: 'CHARACTER' };
  if (normalised.length !== 11) return { valid: false, reason: 'LENGTH' };
  return /^1[3-9]/.test(normalised) ? { valid: true, normalised } : { valid: false, reason: 'PREFIX' };
}

/** 固定电话: area code, hyphen, 7 or 8 digits; a number without area code is one of Guangzhou (020). */
export function readLandline(input: string): PhoneResult {
  const text = plain(input).replace(/\s/g, '');
  if (text === '') return { valid: false, reason: 'EMPTY' };
  if (!/^(\d+-)?\d+$/.test(text)) return { valid: false, reason: 'CHARACTER' };
  const [area, local] = text.includes('-') ? (text.split('-') as [string, string]) : ['020', text];
  if (!/^0\d{2,3}$/.test(area)) return { valid: false, reason: 'AREA_CODE' };
  return /^\d{7,8}$/.test(local) ? { valid: true, normalised: `${area}-${local}` } : { valid: false, reason: 'LENGTH' };
}

/** 联系电话: a mobile number where it looks like one, else a landline. */
export function readPhone(input: string): PhoneResult {
  return /^1[\d\s-]{9,}$/.test(plain(input)) ? readMobile(input) : readLandline(input);
}

function plain(input: string): string {
  return input.normalize('NFKC').trim().toUpperCase();
}

function weightedSum(text: string, weights: readonly number[], value: (character: string) => number): number {
  return weights.reduce((sum, weight, index) => sum + weight * value(text[index] ?? ''), 0);
}
