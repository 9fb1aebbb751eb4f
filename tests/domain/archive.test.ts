import { expect, test } from 'vitest';
import {
  type ArchiveManifest,
  archiveKinds,
  archiveName,
  archiveProblems,
  archiveRetention,
  archiveRetentionLabels,
  CHECKSUMS,
  checksumLines,
  MANIFEST,
  retentionLabels,
  retentionOf,
  toXml,
} from '@/lib/domain/archive';

const hash = (character: string) => character.repeat(64);
const file = (path: string, sha256: string) =>
  ({ path, title: path, kind: 'LETTER', retention: '30', size: 3, sha256 }) as const;
const manifest: ArchiveManifest = {
  format: 'instructor-workbench-archive/1',
  batch: { id: 'b', title: '第一批', documentNumber: '粤社党字〔2017〕148号' },
  exportedAt: '2026-11-22T00:00:00.000Z',
  exportedBy: '甲',
  files: [file('a.pdf', hash('a')), file('b.pdf', hash('b'))],
};
const checksums = checksumLines([...manifest.files, { path: MANIFEST, sha256: hash('m') }]);
const found = (change: Record<string, { sha256: string; size: number } | null> = {}) => {
  const whole = {
    'a.pdf': { sha256: hash('a'), size: 3 },
    'b.pdf': { sha256: hash('b'), size: 3 },
    [MANIFEST]: { sha256: hash('m'), size: 9 },
    [CHECKSUMS]: { sha256: hash('c'), size: 9 },
    ...change,
  };
  return new Map(Object.entries(whole).filter((pair): pair is [string, { sha256: string; size: number }] => !!pair[1]));
};

test('「永久、30年、10年」: names and decisions for ever, forms and letters 30 years, unless the office says otherwise', () => {
  const usual = archiveRetention.parse({});
  const labels = archiveKinds.map((kind) => retentionLabels[retentionOf(usual, kind)]);
  expect(labels).toEqual(['永久', '永久', '30年', '30年', '永久']);
  expect(retentionOf(archiveRetention.parse({ retainLetter: '10' }), 'LETTER')).toBe('10');
  expect(archiveRetention.safeParse({ retainForm: '5' }).success).toBe(false);
  expect(Object.keys(archiveRetentionLabels)).toEqual(Object.keys(usual));
});

test('a whole package has no problem; a changed, missing, added file and a changed list are each named', () => {
  expect(archiveProblems(manifest, checksums, found())).toEqual([]);
  expect(archiveProblems(manifest, checksums, found({ 'a.pdf': { sha256: hash('x'), size: 3 } }))).toEqual([
    '内容被改动：a.pdf',
  ]);
  expect(archiveProblems(manifest, checksums, found({ 'b.pdf': null }))).toEqual(['缺少文件：b.pdf']);
  expect(archiveProblems(manifest, checksums, found({ 'c.pdf': { sha256: hash('c'), size: 1 } }))).toEqual([
    '清单之外的文件：c.pdf',
  ]);
  const changed = found({ [MANIFEST]: { sha256: hash('n'), size: 9 } });
  expect(archiveProblems(manifest, checksums, changed)).toEqual(['sha256.txt与清单不一致']);
});

test('names for every file system; data as XML that any parser reads', () => {
  expect(archiveName('粤社党聘〔2017〕001号 陈/一:鸣')).toBe('粤社党聘〔2017〕001号 陈_一_鸣');
  const xml = toXml('batch', {
    title: 'A & B <C>',
    letters: [{ number: 1 }, { number: 2 }],
    none: null,
    bad: 'x\u0001y',
  });
  expect(xml).toBe(
    '<batch>\n  <title>A &amp; B &lt;C&gt;</title>\n  <letters>\n    <number>1</number>\n  </letters>\n' +
      '  <letters>\n    <number>2</number>\n  </letters>\n  <none/>\n  <bad>xy</bad>\n</batch>\n',
  );
});
