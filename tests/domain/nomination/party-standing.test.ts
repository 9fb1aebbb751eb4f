import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/domain/calendar-day';
import { admissionPeriods, assessPartyStanding, printedYears } from '@/lib/domain/nomination/party-standing';
import { addYearsTo, monthsBetween } from '@/lib/domain/party-date';

const cutOffOn = '2017-10-30';
const member = { membership: 'FULL', joinedPartyOn: null, fullMembershipOn: null } as const;
const month = fc
  .tuple(fc.integer({ min: 1940, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

describe('各历史时期：入党时间不等于党龄起算时间', () => {
  test('五个时期首尾相接', () => {
    expect(admissionPeriods).toHaveLength(5);
    for (const [index, period] of admissionPeriods.slice(1).entries()) {
      expect(period.from).toBe(addDays(admissionPeriods[index]?.to ?? '', 1));
    }
  });

  test.each([
    ['1955-06-15', '1961-06-30', 'NEED_EVIDENCE'],
    ['1968-12-31', '1975-11-30', 'NEED_EVIDENCE'],
    ['1969-03', '1974-03-31', 'FAIL'],
    ['1969-04', '1974-04-01', 'PASS'],
    ['1977-08-11', '1982-08-11', 'PASS'],
    ['1977-08-12', '1984-08-12', 'PASS'],
    ['1981-05', '1987-05-31', 'NEED_EVIDENCE'],
    ['1982-09', '1989-09-01', 'PASS'],
    ['1938-03', '1949-10-01', 'PASS'],
  ])('%s 入党，%s 时 %s', (joinedPartyOn, on, verdict) => {
    expect(assessPartyStanding({ ...member, joinedPartyOn }, on, 5).verdict).toBe(verdict);
  });

  test('只知 1977.08：两个时期结论相同就用，不同则须证明', () => {
    const verdictOn = (on: string) => assessPartyStanding({ ...member, joinedPartyOn: '1977-08' }, on, 5).verdict;
    expect(['1982-07-31', '1982-08-31', '1984-07-31', '1984-08-01'].map(verdictOn)).toEqual([
      'FAIL',
      'NEED_EVIDENCE',
      'NEED_EVIDENCE',
      'PASS',
    ]);
  });
});

describe('党章第七条：党员的党龄，从预备期满转为正式党员之日算起', () => {
  test('预备党员党龄为零，不论填了什么日期', () => {
    const facts = { membership: 'PROBATIONARY', joinedPartyOn: '1971-07', fullMembershipOn: '1990-01' } as const;
    expect(assessPartyStanding(facts, cutOffOn, 5)).toMatchObject({ verdict: 'FAIL', years: 0, startsOn: null });
  });

  test('有转正时间时，入党时间不起作用', () => {
    fc.assert(
      fc.property(month, month, (joinedPartyOn, fullMembershipOn) => {
        const withJoining = assessPartyStanding({ ...member, joinedPartyOn, fullMembershipOn }, cutOffOn, 5);
        expect(withJoining).toEqual(assessPartyStanding({ ...member, fullMembershipOn }, cutOffOn, 5));
      }),
    );
  });

  test('民法典第一千二百五十九条“以上”包括本数：满五年当月即符合，差一个月不符合', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 20 }), (fullMembershipOn, years) => {
        const facts = { ...member, fullMembershipOn };
        const reached = `${addYearsTo(fullMembershipOn, years)}-01`;
        expect(assessPartyStanding(facts, reached, years)).toMatchObject({ verdict: 'PASS', years });
        expect(assessPartyStanding(facts, addDays(reached, -1), years)).toMatchObject({
          verdict: 'FAIL',
          years: years - 1,
        });
      }),
    );
  });

  test('仅有入党时间：结论只随时间变好，从不变坏', () => {
    const order = { FAIL: 0, NEED_EVIDENCE: 1, PASS: 2 };
    fc.assert(
      fc.property(month, month, month, (joinedPartyOn, a, b) => {
        const [early, late] = monthsBetween(a, b) >= 0 ? [a, b] : [b, a];
        const at = (on: string) => order[assessPartyStanding({ ...member, joinedPartyOn }, `${on}-15`, 5).verdict];
        expect(at(early)).toBeLessThanOrEqual(at(late));
      }),
    );
  });

  test('党龄要求可按批次调整：有预备期的多一年待核实、多两年符合', () => {
    const verdictOf = (joinedPartyOn: string) => assessPartyStanding({ ...member, joinedPartyOn }, cutOffOn, 3).verdict;
    expect(['2013-11', '2013-10', '2012-11', '2012-10'].map(verdictOf)).toEqual([
      'FAIL',
      'NEED_EVIDENCE',
      'NEED_EVIDENCE',
      'PASS',
    ]);
  });
});

test('党龄的写法：不满一年写“不满1年”', () => {
  expect([0, 1, 46].map(printedYears)).toEqual(['不满1年', '1年', '46年']);
});
