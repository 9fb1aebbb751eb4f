import { expect, test } from 'vitest';
import { defaultProgramme, programmeLabels, programmeSettings } from '@/lib/domain/programme';

test('「遇到的困难和问题，请迳向…党群工作处反馈」: five working days unless the office says otherwise [A]', () => {
  expect(defaultProgramme.questionAnswerDays).toBe(5);
  expect(programmeSettings.parse({ questionAnswerDays: '3' }).questionAnswerDays).toBe(3);
  expect(programmeSettings.safeParse({ questionAnswerDays: '0' }).error?.issues[0]?.message).toBe('至少1天');
  expect(programmeSettings.safeParse({ questionAnswerDays: '两天' }).error?.issues[0]?.message).toBe('请填整数');
});

test('补充材料的期限：五个工作日 [A]', () => {
  expect(defaultProgramme.evidenceDays).toBe(5);
  expect(programmeSettings.parse({ evidenceDays: '10' }).evidenceDays).toBe(10);
});

test('个人意向登记 is off until the office opens it [A]', () => {
  expect(defaultProgramme.isSelfRegistrationOpen).toBe(false);
  expect(programmeSettings.parse({ isSelfRegistrationOpen: 'on' }).isSelfRegistrationOpen).toBe(true);
});

test('「有业务时间的，停止业务活动的时间」: office hours end at 17:30 unless the office says otherwise [A]', () => {
  expect(defaultProgramme.officeClosesAt).toBe('17:30');
  expect(programmeSettings.parse({ officeClosesAt: '18:00' }).officeClosesAt).toBe('18:00');
  expect(programmeSettings.safeParse({ officeClosesAt: '25:00' }).error?.issues[0]?.message).toBe(
    '请填写时间，例如17:30',
  );
});

test('every setting has a label and its source', () => {
  expect(Object.keys(programmeLabels).sort()).toEqual(Object.keys(defaultProgramme).sort());
});
