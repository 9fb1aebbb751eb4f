import { expect, test } from 'vitest';
import { letterValidity, validityLabels } from '@/lib/domain/appointment/validity';

const term = { state: 'ACTIVE', startsOn: '2017-12-15', endsOn: '2020-12-14', endedOn: null } as const;

test('「以三年为期」: valid from the first day to the last, both included', () => {
  expect(letterValidity(term, '2017-12-14')).toBe('NOT_YET');
  expect(letterValidity(term, '2017-12-15')).toBe('VALID');
  expect(letterValidity(term, '2020-12-14')).toBe('VALID');
  expect(letterValidity(term, '2020-12-15')).toBe('EXPIRED');
});

test('a voided letter is 已作废 on every day; an early end holds from its day on', () => {
  expect(letterValidity({ ...term, state: 'VOIDED' }, '2018-01-01')).toBe('VOIDED');
  const dismissed = { ...term, state: 'DISMISSED', endedOn: '2019-01-01' } as const;
  expect(letterValidity(dismissed, '2018-12-31')).toBe('ENDED');
  expect(letterValidity(dismissed, '2019-01-01')).toBe('ENDED');
  expect(letterValidity({ ...term, state: 'SUSPENDED' }, '2019-01-01')).toBe('SUSPENDED');
  expect(letterValidity({ ...term, state: 'EXPIRED' }, '2021-01-01')).toBe('EXPIRED');
});

test('every answer has words', () => {
  expect(Object.values(validityLabels).every(Boolean)).toBe(true);
});
