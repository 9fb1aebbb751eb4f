import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderLists } from '@/lib/documents/render-lists';
import { renderNotice } from '@/lib/documents/render-notice';
import { isArchivalPdf, verifyArchive } from '@/lib/documents/verify-archive';
import { type ArchiveFile, writeArchive } from '@/lib/documents/write-archive';
import { type Appointed, appointedSheet, appointmentNotice } from '@/lib/domain/appointment/appointment-notice';
import { archiveManifest, archiveRetention } from '@/lib/domain/archive';
import { noticeContent } from '@/lib/domain/nomination/notice';
import { pdfPages, squeeze } from '../support/pdf';

const appointed: Appointed[] = ['陈一鸣', '龙䶮𠮷', '玛依拉·艾力'].map((name, index) => ({
  name,
  channel: 'RECRUITED',
  organizationName: '广东省竹艺协会（演示）',
  letterNumber: `粤社党聘〔2017〕00${index + 1}号`,
  startsOn: '2017-12-15',
  endsOn: '2020-12-14',
}));
const head = {
  batch: { id: 'b', title: '第一批（演示）', documentNumber: '粤社党字〔2017〕148号' },
  exportedAt: '2026-11-22T00:00:00.000Z',
  exportedBy: '甲（演示）',
};
const letter = {
  documentNumber: '粤社党字〔2017〕160号',
  recipients: '各有关单位',
  signedBy: '中共广东省社会组织委员会',
  signedOn: '2017-12-15',
};
let files: ArchiveFile[];
let zip: Uint8Array;

const bytesOf = async (stream: ReadableStream<Uint8Array>) => new Uint8Array(await new Response(stream).arrayBuffer());
async function* given<T>(items: readonly T[]) {
  yield* items;
}
/** In pieces as a file is read, so that no boundary falls where it is convenient. */
async function* pieces(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.slice(at, at + 1000);
}
const problemsOf = async (bytes: Uint8Array) => (await verifyArchive(pieces(bytes))).problems;
/** The package with some of its files changed, packed as a cheat would. */
const repacked = (change: Record<string, Uint8Array | null>) => {
  const all = Object.entries({ ...unzipSync(zip), ...change });
  return zipSync(Object.fromEntries(all.filter((pair): pair is [string, Uint8Array] => pair[1] !== null)));
};

beforeAll(async () => {
  const notice = noticeContent.parse({ ...appointmentNotice(appointed), ...letter });
  files = [
    { path: '01-通知/聘任.pdf', title: '聘任文件', kind: 'NOTICE', bytes: await renderNotice(notice) },
    {
      path: '02-聘任名单.pdf',
      title: '名单',
      kind: 'ROSTER',
      bytes: await renderLists([appointedSheet('第一批', appointed)]),
    },
    { path: '05-数据/批次.json', title: '数据', kind: 'DATA', bytes: Buffer.from(JSON.stringify(appointed)) },
  ];
  zip = await bytesOf(writeArchive(given(files), head, archiveRetention.parse({})));
}, 60_000);

describe('「来源可靠、程序规范、要素合规」: the package', () => {
  test('comes back byte by byte, with manifest, retention and checksums', () => {
    const content = unzipSync(zip);
    for (const { path, bytes } of files) expect(Buffer.compare(content[path] ?? new Uint8Array(), bytes), path).toBe(0);
    const manifest = archiveManifest.parse(JSON.parse(strFromU8(content['manifest.json'] ?? new Uint8Array())));
    expect(manifest.files.map(({ retention }) => retention)).toEqual(['PERMANENT', 'PERMANENT', 'PERMANENT']);
    expect(manifest.batch.title).toBe('第一批（演示）');
  });

  test('sha256sum, a tool that knows nothing of us, agrees', () => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    try {
      for (const [path, bytes] of Object.entries(unzipSync(zip))) {
        mkdirSync(join(folder, dirname(path)), { recursive: true });
        writeFileSync(join(folder, path), bytes);
      }
      const lines = execFileSync('sha256sum', ['-c', 'sha256.txt'], { cwd: folder, encoding: 'utf8' });
      expect(lines.trim().split('\n')).toHaveLength(4);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is whole; changed, missing, added and cut off it is not', async () => {
    expect(await problemsOf(zip)).toEqual([]);
    expect(await problemsOf(repacked({ '05-数据/批次.json': Buffer.from('[]') }))).toEqual([
      '内容被改动：05-数据/批次.json',
    ]);
    expect(await problemsOf(repacked({ '02-聘任名单.pdf': null }))).toEqual(['缺少文件：02-聘任名单.pdf']);
    expect(await problemsOf(repacked({ 'x.txt': Buffer.from('x') }))).toEqual(['清单之外的文件：x.txt']);
    const manifest = strFromU8(unzipSync(zip)['manifest.json'] ?? new Uint8Array()).replace('"PERMANENT"', '"10"');
    expect(await problemsOf(repacked({ 'manifest.json': Buffer.from(manifest) }))).toEqual(['sha256.txt与清单不一致']);
    expect((await problemsOf(zip.slice(0, -2000))).length).toBeGreaterThan(0);
    expect(await problemsOf(Buffer.from('no package'))).toContain('没有可读的清单');
  });

  test('holds one file at a time: the next is made when the one before was taken', async () => {
    let made = 0;
    async function* counted() {
      for (const path of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) {
        made++;
        yield { path, title: path, kind: 'DATA' as const, bytes: new Uint8Array(1_000_000).fill(made) };
      }
    }
    const reader = writeArchive(counted(), head, archiveRetention.parse({})).getReader();
    await reader.read();
    expect(made).toBeLessThan(4);
    await reader.cancel();
  });
});

describe('PDF/A-2b: every document', () => {
  test('claims it, names its colours, and embeds every font', () => {
    for (const { path, bytes } of files.filter(({ path: one }) => one.endsWith('.pdf'))) {
      expect(isArchivalPdf(Buffer.from(bytes)), path).toBe(true);
      const fonts = execFileSync('pdffonts', ['-'], { input: bytes, encoding: 'utf8' }).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(0);
      for (const line of fonts) expect(line, path).toMatch(/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/);
      expect(execFileSync('pdfinfo', ['-'], { input: bytes, encoding: 'utf8' })).toMatch(/PDF version:\s+1\.7/);
    }
  });

  test('a reader’s tool finds every name', () => {
    const text = squeeze(
      files
        .slice(0, 2)
        .flatMap(({ bytes }) => pdfPages(bytes, 'layout'))
        .join(''),
    );
    for (const { name } of appointed) expect(text).toContain(squeeze(name));
  });
});
