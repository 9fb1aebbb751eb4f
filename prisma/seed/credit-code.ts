/** Kinds of credit codes by registrar and category (GB 32100): 51 社会团体 … 91 企业. */
export type CreditPrefix = '11' | '12' | '51' | '52' | '53' | '91';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A fictional 统一社会信用代码 whose check digits hold: the organisation codes from MJD00001 on belong to nobody. */
export function fictionalCreditCode(prefix: CreditPrefix, serial: number): string {
  const base = `MJD${String(serial).padStart(5, '0')}`;
  const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
  const organisationSum = weighted(base, organisationWeights, (character) => Number.parseInt(character, 36));
  const body = `${prefix}440000${base}${'0X987654321'[organisationSum % 11]}`;
  const weights = Array.from({ length: 17 }, (_, index) => 3 ** index % 31);
  const sum = weighted(body, weights, (character) => alphabet.indexOf(character));
  return body + alphabet[(31 - (sum % 31)) % 31];
}

function weighted(text: string, weights: readonly number[], value: (character: string) => number): number {
  return weights.reduce((sum, weight, index) => sum + weight * value(text[index] ?? ''), 0);
}
