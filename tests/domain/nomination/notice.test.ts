import { describe, expect, test } from 'vitest';
import { enclosureLines, noticeAudience, noticeContent, noticeParagraphs } from '@/lib/domain/nomination/notice';

describe('公文 elements of 粤社党字〔2017〕148号', () => {
  test('「一、做好动员教育工作」 is 黑体, 「（一）党建工作指导员的基本条件。」 is 楷体, 「1. 政治立场坚定」 is text', () => {
    const body =
      '一、做好动员教育工作\n\n　　各社会组织党组织要认真组织学习。\r\n（一）党建工作指导员的基本条件。\n1. 政治立场坚定';
    expect(noticeParagraphs(body)).toEqual([
      { kind: 'HEADING_1', text: '一、做好动员教育工作' },
      { kind: 'TEXT', text: '各社会组织党组织要认真组织学习。' },
      { kind: 'HEADING_2', text: '（一）党建工作指导员的基本条件。' },
      { kind: 'TEXT', text: '1. 政治立场坚定' },
    ]);
  });

  test('「附件1」 alone on a line opens an appendix, the next line is its title; within a sentence it does not', () => {
    const kinds = noticeParagraphs('附件1\n队伍建设方案\n将名册（附件2）报送').map(({ kind }) => kind);
    expect(kinds).toEqual(['APPENDIX', 'APPENDIX_TITLE', 'TEXT']);
  });

  test('「附件：1.…2.…」 numbers of its own, no end punctuation; a single one has no number (GB/T 9704)', () => {
    expect(enclosureLines('1. 队伍建设方案。\n2．人选名册；\n人选登记表')).toEqual([
      '1．队伍建设方案',
      '2．人选名册',
      '3．人选登记表',
    ]);
    expect(enclosureLines('人选名册')).toEqual(['人选名册']);
    expect(enclosureLines(' \n')).toEqual([]);
  });
});

test('what is missing is said in Chinese', () => {
  const messages = noticeContent.safeParse({
    title: '',
    documentNumber: '',
    recipients: '',
    body: '',
    signedBy: '',
    signedOn: '',
  });
  expect(messages.error?.issues.map(({ message }) => message)).toEqual([
    '请填写标题',
    '请填写发文字号',
    '请填写主送机关',
    '请填写正文',
    '请填写署名',
    expect.stringContaining('请填写日期'),
  ]);
});

test('「各有关全省性社会组织」: all, or those named, each once', () => {
  expect(noticeAudience.safeParse({ audience: 'ALL' }).success).toBe(true);
  expect(noticeAudience.safeParse({ audience: 'CHOSEN', organizationNames: ' \n' }).error?.issues[0]?.message).toBe(
    '请至少填写一个单位',
  );
  const { organizationNames } = noticeAudience.parse({
    audience: 'CHOSEN',
    organizationNames: ' 甲会 \r\n乙会\n甲会\n',
  });
  expect(organizationNames).toEqual(['甲会', '乙会']);
});
