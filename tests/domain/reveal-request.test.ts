import { describe, expect, test } from 'vitest';
import { maskedFields, revealRequest } from '@/lib/domain/reveal-request';

const request = { candidateId: '0199c0de-0000-7000-8000-000000000001', field: 'idNumber', reason: '核对身份证原件' };

describe('个人信息保护法 28：敏感个人信息须有特定目的和充分必要性方可查看', () => {
  test('写明理由', () => {
    expect(revealRequest.safeParse(request).success).toBe(true);
  });

  test.each(['', '核对', '        '])('理由“%s”不足5个字', (reason) => {
    expect(revealRequest.safeParse({ ...request, reason }).success).toBe(false);
  });

  test('只限默认遮盖的字段', () => {
    expect(maskedFields.every((field) => revealRequest.safeParse({ ...request, field }).success)).toBe(true);
    expect(revealRequest.safeParse({ ...request, field: 'nominatorOpinion' }).success).toBe(false);
  });
});
