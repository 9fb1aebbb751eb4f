/** Numbers whose check digits hold and that belong to nobody. */

/** Kinds of credit codes by registrar and category (GB 32100): 51 社会团体 … 91 企业. */
export type CreditPrefix = '11' | '12' | '51' | '52' | '53' | '91';

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 统一社会信用代码 with an organisation code from MJD00001 on; `serial` from 1 to 99999. */
export function fictionalCreditCode(prefix: CreditPrefix, serial: number): string {
  const base = `MJD${String(serial).padStart(5, '0')}`;
  const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
  const organisationSum = weighted(base, organisationWeights, (character) => Number.parseInt(character, 36));
  const body = `${prefix}440000${base}${'0X987654321'[organisationSum % 11]}`;
  const weights = Array.from({ length: 17 }, (_, index) => 3 ** index % 31);
  const sum = weighted(body, weights, (character) => creditAlphabet.indexOf(character));
  return body + creditAlphabet[(31 - (sum % 31)) % 31];
}

/** 公民身份号码 of region 999999, which does not exist; `serial` from 1 to 499, odd last digit for men. */
export function fictionalIdNumber(bornOn: string, sex: 'MALE' | 'FEMALE', serial: number): string {
  const order = serial * 2 + (sex === 'MALE' ? 1 : 0);
  const body = `999999${bornOn.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return body + '10X98765432'[weighted(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2], Number) % 11];
}

function weighted(text: string, weights: readonly number[], value: (character: string) => number): number {
  return weights.reduce((sum, weight, index) => sum + weight * value(text[index] ?? ''), 0);
}
