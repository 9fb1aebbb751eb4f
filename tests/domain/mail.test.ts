import { describe, expect, test } from 'vitest';
import { accountEmail, type MessageKind, mailSubjects, mailText, ownMail, retryAfter } from '@/lib/domain/mail';

describe('邮件内容不含个人信息：只有事由和网址', () => {
  test.each(Object.keys(mailSubjects) as MessageKind[])('%s', (kind) => {
    const { subject, text } = mailText(kind, 'https://example.org/home');
    expect(subject).toBe(`【指导员工作台】${mailSubjects[kind]}`);
    expect(text).toContain('https://example.org/home');
    expect(text).toContain('我的信息');
  });
});

describe('电子邮箱', () => {
  const accountId = '019ac0de-0000-7000-8000-000000000000';
  test.each([
    [' Office@Example.ORG ', 'office@example.org'],
    ['', null],
  ])('“%s” → %s', (typed, kept) => {
    expect(accountEmail.parse({ accountId, email: typed }).email).toBe(kept);
    expect(ownMail.parse({ email: typed }).email).toBe(kept);
  });

  test.each(['office', 'a@b', 'a b@example.org', 'a@example.org\r\nBcc: b@example.org', `${'x'.repeat(250)}@a.org`])(
    '不接受“%s”',
    (typed) => {
      expect(ownMail.safeParse({ email: typed }).success).toBe(false);
    },
  );

  test('不勾选即不再接收', () => {
    expect(ownMail.parse({ email: 'a@example.org', isMailWanted: 'on' }).isMailWanted).toBe(true);
    expect(ownMail.parse({ email: 'a@example.org' }).isMailWanted).toBe(false);
  });
});

test('发送失败：间隔逐次拉长，六次后不再自动重试', () => {
  const at = new Date('2026-11-23T01:00:00Z');
  const waits = [1, 2, 3, 4, 5, 6, 7].map((failures) => retryAfter(failures, at));
  const minutes = waits.map((next) => next && (next.getTime() - at.getTime()) / 60_000);
  expect(minutes).toEqual([1, 5, 30, 120, 480, 1440, null]);
});
