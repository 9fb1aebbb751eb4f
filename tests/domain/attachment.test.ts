import { expect, test } from 'vitest';
import { attachmentHint, attachmentProblem } from '@/lib/domain/attachment';

test('照片限 JPG、PNG，5 MB 以内', () => {
  expect(attachmentProblem('photo', 'image/jpeg', 5_000_000)).toBeNull();
  expect(attachmentProblem('photo', 'image/jpeg', 5_000_001)).toContain('不超过 5 MB');
  expect(attachmentProblem('photo', 'application/pdf', 100)).toContain('JPG、PNG');
  expect(attachmentProblem('photo', 'image/png', 0)).toContain('空文件');
});

test('盖章扫描件可为 PDF 或图片，不收其他类型', () => {
  expect(attachmentProblem('scan', 'application/pdf', 1_000)).toBeNull();
  expect(attachmentProblem('scan', 'application/zip', 1_000)).toContain('格式不对');
  expect(attachmentHint('scan')).toBe('PDF、JPG、PNG 文件，不超过 15 MB');
});

test('证明材料限 PDF、JPG，类型看内容', () => {
  expect(attachmentProblem('evidence', 'application/pdf', 1_000)).toBeNull();
  expect(attachmentProblem('evidence', 'image/jpeg', 1_000)).toBeNull();
  expect(attachmentProblem('evidence', 'image/png', 1_000)).toContain('PDF、JPG');
  expect(attachmentProblem('evidence', '', 1_000)).toContain('格式不对');
});

test('导入文件的类型由读取程序认定，这里只限大小', () => {
  expect(attachmentProblem('register', '', 1_000)).toBeNull();
  expect(attachmentProblem('register', '', 15_000_001)).toContain('不超过 15 MB');
  expect(attachmentHint('register')).toContain('XLSX');
});
